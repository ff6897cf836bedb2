import { describe, expect, test } from 'vitest';
import type { CellValue } from 'hucre/xlsx';
import { book, csv, intake, places } from './workbook.testing.ts';

/** An invented number that keeps GB 11643: 150624 1980-05-05, of a man. */
const NUMBER = '150624198005050019';
const column = async (heading: string, cells: readonly CellValue[], system: '1900' | '1904' = '1900') =>
  await intake(await book({ 人员: [['姓名', heading], ...cells.map((cell, index) => [`人${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}`, cell])] }, '人员.xlsx', system));

describe('a cell is read as', () => {
  test.for<[string, string, readonly CellValue[], readonly unknown[]]>([
    ['flags', '残疾人', ['是', '√', '1', 1, true, '有', 'Y', '否', '×', 0, '无', 'n', '', null], [true, true, true, true, true, true, true, false, false, false, false, false, undefined, undefined]],
    ['dates', '出生日期', ['1980.5', '1980年5月', '1980年5月5日', '1980/5/5', '1980-05', '19800505', '198005', 1980, '1980', '１９８０年５月', '1980.05.05', ' 1980 年 5 月 5 日', 29346, new Date(Date.UTC(1980, 4, 5))], ['1980-05', '1980-05', '1980-05-05', '1980-05-05', '1980-05', '1980-05-05', '1980-05', '1980', '1980', '1980-05', '1980-05-05', '1980-05-05', '1980-05-05', '1980-05-05']],
    ['choices', '残疾类别', ['肢体', '肢体残疾', '肢残', '4', 4, '盲人', 'physical', ' 肢　体 '], ['physical', 'physical', 'physical', 'physical', 'physical', 'visual', 'physical', 'physical']],
    ['several choices', '多重残疾所含类别', ['视力、听力', '视力，听力', '视力/听力', '盲，聋'], [['visual', 'hearing'], ['visual', 'hearing'], ['visual', 'hearing'], ['visual', 'hearing']]],
    ['a level, or a tick without one', '自强模范', ['自治区级', '√', '否', '国家', ''], ['region', 'unstated', 'none', 'national', undefined]],
    ['a number in full-width digits and with spaces', '身份证号', ['１５０６２４１９８００５０５００１９', '150624 19800505 0019', "'150624198005050019"], [NUMBER, NUMBER, NUMBER]],
  ])('%s', async ([, heading, cells, expected]) => {
    const { facts, problems } = await column(heading, cells);
    const field = { 残疾人: 'disabled', 出生日期: 'birthDate', 残疾类别: 'category', 多重残疾所含类别: 'components', 自强模范: 'roleModel', 身份证号: 'citizenNumber' }[heading] ?? '';
    if (field !== 'citizenNumber') {
      expect(problems).toEqual([]);
      expect(facts.people?.map((person) => new Map<string, unknown>(Object.entries(person)).get(field))).toEqual(expected);
    } else expect(facts.people).toEqual([expect.objectContaining({ citizenNumber: NUMBER })]);
  });

  test('serial numbers of the 1904 system', async () => {
    const { facts } = await column('出生日期', [27884, new Date(Date.UTC(1980, 4, 5))], '1904');
    expect(facts.people?.map(({ birthDate }) => birthDate)).toEqual(['1980-05-05', '1980-05-05']);
  });

  test('names: spaces that only set them in width are dropped, the dot is kept', async () => {
    const { facts } = await intake(await book({ 人员: [['姓名', '性别'], ['张 三', '男'], ['李　　四', '女'], ['阿拉坦·乌拉', '男'], ['其木格 • 萨仁', '女'], ['Ba Tu', '男']] }));
    expect(facts.people?.map(({ name }) => name)).toEqual(['张三', '李四', '阿拉坦·乌拉', '其木格·萨仁', 'Ba Tu']);
  });
});

test('sex and ethnicity behind a name; anything else in brackets stays part of it', async () => {
  const { facts } = await intake(await book({ 人员: [['姓名', '民族'], ['其其格（女，蒙古族）', null], ['李 敏(女)', '汉族'], ['张三（大）', null]] }));
  expect(facts.people).toEqual([
    { id: 'p-0001', name: '其其格', sex: 'female', ethnicity: '蒙古族' },
    { id: 'p-0002', name: '李敏', sex: 'female', ethnicity: '汉族' },
    { id: 'p-0003', name: '张三（大）' },
  ]);
});

describe('a cell that cannot be read is unknown, and its place is told', () => {
  test.for<[string, string, CellValue, string, string | undefined]>([
    ['a flag', '残疾人', '大概', 'not-a-flag@B2', '大概'],
    ['a choice', '残疾类别', '腰椎', 'not-a-choice@B2', '腰椎'],
    ['a date', '出生日期', '1980年13月', 'not-a-date@B2', '1980年13月'],
    ['a number that Excel keeps as a numeral', '身份证号', Number(NUMBER), 'number-lost-digits@B2', '150624********0020'],
    ['a number in scientific notation', '身份证号', '1.50624E+17', 'number-lost-digits@B2', '***********'],
    ['a number of 17 places', '身份证号', NUMBER.slice(0, 17), 'number-length@B2', '150624*******5001'],
    ['a number with a wrong check digit', '身份证号', `${NUMBER.slice(0, 17)}5`, 'number-check-digit@B2', '150624********0015'],
    ['a certificate of an unknown category', '残疾人证号', `${NUMBER}82`, 'certificate-category@B2', '150624********0019**'],
    ['a masked number', '身份证号', '150624********0019', 'number-masked@B2', '150624********0019'],
    ['a formula error', '民族', '#REF!', 'cell-error@B2', '#REF!'],
    ['an identity number in the wrong column', '出生日期', `${NUMBER}号`, 'not-a-date@B2', '150624********0019号'],
  ])('%s', async ([, heading, cell, place, found]) => {
    const read = await column(heading, [cell]);
    expect(places(read)).toEqual([place]);
    expect(read.problems[0]?.found).toBe(found);
    expect(read.problems[0]?.heading).toBe(heading);
    expect(read.facts.people).toEqual([{ id: 'p-0001', name: '人甲' }]);
    expect(JSON.stringify(read.problems)).not.toContain(NUMBER.slice(6, 17));
  });

  test('2024.1 as a numeral is January, or October without its zero: only the year is taken', async () => {
    const read = await column('出生日期', [1980.1]);
    expect(read.facts.people?.[0]?.birthDate).toBe('1980');
    expect(places(read)).toEqual(['month-uncertain@B2']);
  });

  test('a row without its name is refused and takes no other with it', async () => {
    const read = await intake(await book({ 人员: [['姓名', '性别'], ['张三', '男'], [null, '女'], ['李四', '女']] }));
    expect(read.facts.people?.map(({ name }) => name)).toEqual(['张三', '李四']);
    expect(places(read)).toEqual(['required-empty@A3']);
    expect(read.sheets[0]).toMatchObject({ rows: 3, taken: 2, refused: 1 });
  });

  test('of many alike in one column the first are told and the others counted', async () => {
    const read = await intake(csv(['姓名,性别', ...Array.from({ length: 80 }, (_, index) => `人${String.fromCodePoint(0x4e00 + index)},未填写`)], '人员.csv'));
    expect(read.problems.filter(({ code }) => code === 'not-a-choice')).toHaveLength(50);
    expect(read.problems.find(({ code }) => code === 'more-alike')?.args).toEqual({ count: 30, alike: 'not-a-choice' });
  });
});

describe('what the numbers of a person say', () => {
  const sheet = async (row: readonly CellValue[]) => await intake(await book({ 人员: [['姓名', '身份证号', '性别', '出生日期', '残疾人证号', '残疾类别', '残疾等级'], ['张三', ...row]] }));

  test('fills in what is empty', async () => {
    const { facts, problems } = await sheet([NUMBER, null, '1980.5', `${NUMBER}42`, null, null]);
    expect(problems).toEqual([]);
    expect(facts.people).toEqual([{ id: 'p-0001', name: '张三', citizenNumber: NUMBER, sex: 'male', birthDate: '1980-05-05', certificateNumber: `${NUMBER}42`, category: 'physical', grade: '2' }]);
  });

  test('and where it contradicts another column, neither is taken', async () => {
    const read = await sheet([NUMBER, '女', '1981.5', `${NUMBER}42`, '听力', '二级']);
    expect(places(read)).toEqual(['number-contradicts@F2', 'number-contradicts@C2', 'number-contradicts@D2']);
    expect(read.facts.people).toEqual([{ id: 'p-0001', name: '张三', citizenNumber: NUMBER, certificateNumber: `${NUMBER}42`, grade: '2' }]);
  });

  test('a certificate of someone else is not taken', async () => {
    const read = await sheet([NUMBER, null, null, '11010519491231002X42', null, null]);
    expect(places(read)).toEqual(['certificate-not-citizen@E2']);
    expect(read.facts.people?.[0]).not.toHaveProperty('certificateNumber');
  });
});

test('what a person stands for, in words, and where a column contradicts it', async () => {
  const read = await intake(await book({ 人员: [['姓名', '代表类别', '残疾人'], ['甲', '残疾人亲友、自强模范', null], ['乙', '残疾人', '否'], ['丙', '特邀嘉宾', '是']] }));
  expect(places(read)).toEqual(['labels-contradict@C3', 'not-a-choice@B4']);
  expect(read.facts.people).toEqual([
    { id: 'p-0001', name: '甲', relative: true, roleModel: 'unstated' },
    { id: 'p-0002', name: '乙' },
    { id: 'p-0003', name: '丙', disabled: true },
  ]);
});

test('who leaves a seat and comes back holds two; a row that ends before it begins is refused', async () => {
  const rows = [['张三', '2021-11', '2022-03'], ['张三', '2023-01', null], ['李四', '2023-05', '2022-05']];
  const read = await intake(await book({ Sheet1: [['第七届主席团委员名册'], ['姓名', '身份证号', '任职日期', '卸任日期'], ...rows.map(([name = null, from = null, to = null]) => [name, name === '张三' ? NUMBER : null, from, to])] }));
  expect(places(read)).toEqual(['ends-before-it-begins@D5']);
  expect(read.facts.seats?.map(({ id, to }) => [id, to])).toEqual([['presidium.7.p-0001', '2022-03'], ['presidium.7.p-0001.2023-01', undefined]]);
});
