import { registerNames, registers } from '@federation/domain';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readFiles, writeTemplate } from './index.ts';
import { book, places } from './workbook.testing.ts';

const open = async (data: Uint8Array) => (await readXlsx(data, { readStyles: true })).sheets;

describe('a template', () => {
  test('has a sheet for every register, and one of explanations', async () => {
    const names = (await open(await writeTemplate())).map(({ name }) => name);
    expect(names).toEqual([...registerNames.map((name) => registers[name].title.zh), '填写说明']);
    expect((await open(await writeTemplate('fieldwork'))).map(({ name }) => name)).toEqual(['下基层调研', '填写说明']);
  });

  test('keeps identity columns as text where they are empty too', async () => {
    const [sheet] = await open(await writeTemplate('people'));
    for (const heading of ['身份证号', '残疾人证号', '出生日期']) {
      const column = sheet?.rows[0]?.indexOf(heading) ?? -1;
      expect(column).toBeGreaterThanOrEqual(0);
      for (const row of [1, 250, 500]) expect(sheet?.cells?.get(`${row},${column}`)?.style?.numFmt, `${heading} ${row}`).toBe('@');
    }
  });

  test('offers closed lists and yes or no', async () => {
    const [sheet] = await open(await writeTemplate('people'));
    const lists = new Map(sheet?.dataValidations?.map(({ range, values }) => [range.replaceAll(/\d.*/g, ''), values]));
    expect(lists.get('B')).toEqual(['男', '女']);
    expect(lists.get('G')).toEqual(['是', '否']);
    expect(lists.get('H')).toContain('肢体');
  });

  test('explains every column in both languages', async () => {
    const sheets = await open(await writeTemplate());
    const explained = sheets.at(-1)?.rows ?? [];
    for (const sheet of sheets.slice(0, -1)) {
      for (const heading of sheet.rows[0] ?? []) {
        const row = explained.find(([register, column]) => String(register).startsWith(`${sheet.name} `) && column === heading);
        expect(row, `${sheet.name} ${String(heading)}`).toBeDefined();
        expect(row?.[2], `${sheet.name} ${String(heading)}`).toMatch(/[A-Z]/);
      }
    }
  });

  test('reads back as it was filled in', async () => {
    const [seats] = await open(await writeTemplate('seats'));
    const headings = seats?.rows[0] ?? [];
    expect(headings).toEqual(['机构', '届次', '姓名', '身份证号', '职务', '专挂兼', '出席', '任职日期', '卸任日期']);
    const read = await readFiles([await book({ 席位: [headings, ['主席团', 7, '张三', '11010519491231002X', '副主席', '兼职', '是', '2021-11', null]] })]);
    expect(places(read)).toEqual([]);
    expect(read.facts.seats).toEqual([{ id: 'presidium.7.p-0001', body: 'presidium', term: 7, role: 'vice-chair', posting: 'part-time', attended: true, from: '2021-11', person: 'p-0001' }]);
  });
});
