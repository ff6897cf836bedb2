import { parseFacts, registerNames, registers, type Field } from '@federation/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProblem, readFiles } from './index.ts';
import { book } from './workbook.testing.ts';

const headings = registerNames.flatMap((name) => Object.values(registers[name].fields as Readonly<Record<string, Field>>).flatMap(({ title, synonyms }) => [title.zh, ...synonyms]));
const NUMBER = '11010519491231002X';
const cell = fc.oneof(
  fc.constantFrom('张三', '李 四', '张三、李四', '是', '否', '√', '男', '乌兰镇', '150624100', '主席团', '代表', '第七届', '2024.3', '2024年3月5日', '肢体二级', '副主席（兼）', NUMBER, `${NUMBER}42`, '合计', '备注', '残协', ''),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true, min: new Date('1901-01-01'), max: new Date('2100-01-01') }),
);
const table = fc.tuple(
  fc.option(fc.constantFrom('鄂托克旗残联第七届主席团委员名册', '机关干部名册', '下基层调研台账', '残协名单'), { nil: undefined }),
  fc.array(fc.constantFrom('姓名', '身份证号', '单位', '机构', '职务', ...headings), { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
);

test('whatever a table holds, reading never throws, gives facts that hold, counts every row and says every problem without a number', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
      const sheets = tables.map(([title, heading, rows], index) => [`表${index}`, [...(title === undefined ? [] : [[title]]), heading, ...rows]] as const);
      const { facts, sheets: readings, problems } = await readFiles([await book(Object.fromEntries(sheets))]);
      expect(parseFacts(facts)).toEqual({ facts });
      for (const { rows, taken, refused } of readings) expect(taken + refused).toBeLessThanOrEqual(rows);
      for (const problem of problems) expect(JSON.stringify([problem, describeProblem(problem, 'zh'), describeProblem(problem, 'en')])).not.toContain(NUMBER.slice(6, 17));
    }),
    { numRuns: 80 },
  );
}, 60_000);
