import { registerNames } from '@federation/domain';
import { expect, test } from 'vitest';
import { describeProblem, readFiles, writeFacts, writeTemplate } from './index.ts';

const csv = (text: string) => new TextEncoder().encode(text);

test('a roster of a congress becomes people and seats', async () => {
  const data = csv('鄂托克旗残疾人联合会第七届代表大会代表名册,,,,\n序号,姓 名,性别,残疾人,残疾人亲友\n1,张 三,男,√,\n2,李四,女,否,是\n备注：以上名单为虚构,,,,\n');
  const { facts, sheets, problems } = await readFiles([{ name: '名册.csv', data }]);
  expect(problems).toEqual([]);
  expect(sheets[0]).toMatchObject({ register: 'seats', headingRow: 2, context: { body: 'congress', term: 7 }, rows: 2, taken: 2, refused: 0 });
  expect(facts).toEqual({
    people: [
      { id: 'p-0001', name: '张三', sex: 'male', disabled: true },
      { id: 'p-0002', name: '李四', sex: 'female', disabled: false, relative: true },
    ],
    seats: [
      { id: 'congress.7.p-0001', body: 'congress', term: 7, person: 'p-0001' },
      { id: 'congress.7.p-0002', body: 'congress', term: 7, person: 'p-0002' },
    ],
  });
});

test('what was exported reads back the same', async () => {
  const facts = {
    people: [{ id: 'p-0001', name: '张三', sex: 'male' as const, roleModel: 'unstated' as const, citizenNumber: '11010519491231002X' }],
    units: [{ id: '150624100', code: '150624100', name: '乌兰镇', kind: 'town' as const }],
    organisations: [],
    seats: [{ id: 's-1', body: 'presidium' as const, person: 'p-0001', role: 'vice-chair' as const }],
  };
  const read = await readFiles([{ name: 'export.xlsx', data: await writeFacts(facts, { reveal: true }) }]);
  expect(read.problems).toEqual([]);
  expect(read.facts).toEqual(facts);
});

test('an unfilled template says nothing', async () => {
  const { facts, problems } = await readFiles([{ name: '模板.xlsx', data: await writeTemplate() }]);
  expect(facts).toEqual({});
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['sheet-unfilled']));
  expect(problems.map((problem) => describeProblem(problem, 'zh').what)).toHaveLength(registerNames.length);
});
