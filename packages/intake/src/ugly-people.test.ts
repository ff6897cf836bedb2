import { describe, expect, test } from 'vitest';
import type { Facts } from '@federation/domain';
import { readFiles } from './index.ts';
import { book, csv, intake, places } from './workbook.testing.ts';

const A = '150624198005050019';
const B = '11010519491231002X';
const roster = (rows: readonly string[], headings = '姓名,性别') => csv(['鄂托克旗残联第七次代表大会代表名册', headings, ...rows], '代表.csv');
const ids = (facts: Facts) => facts.people?.map(({ id, name }) => `${id} ${name}`);

describe('one person in several sheets', () => {
  test('is known by number, even where the certificate gives it', async () => {
    const read = await intake([csv(['姓名,身份证号', `张三,${A}`, `张三,${B}`], '人员.csv'), roster([`张三,${A}44`], '姓名,残疾人证号')]);
    expect(read.problems).toEqual([]);
    expect(read.facts.people).toHaveLength(2);
    expect(read.facts.seats).toEqual([{ id: 'congress.7.p-0001', body: 'congress', term: 7, person: 'p-0001' }]);
    expect(read.facts.people?.[0]).toMatchObject({ category: 'physical', grade: '4', sex: 'male' });
  });

  test('is known by a name that only one person has, also written with spaces and another dot', async () => {
    const read = await intake([csv(['姓名,身份证号', `阿拉坦·乌拉,${A}`], '人员.csv'), roster(['阿拉坦•乌拉,男'])]);
    expect(ids(read.facts)).toEqual(['p-0001 阿拉坦·乌拉']);
  });

  test('of two of that name it is asked, and the answer holds', async () => {
    const files = [csv(['姓名,身份证号,民族', `张三,${A},汉族`, `张三,${B},蒙古族`], '人员.csv'), roster(['张三,男', '李四,女'])];
    const read = await intake(files);
    const [question] = read.problems;
    expect(question).toMatchObject({ code: 'which-person', severity: 'question', file: '代表.csv', row: 3, column: 'A', found: '张三', key: 'person:代表.csv/代表/3' });
    expect(question?.choices?.map(({ value }) => value)).toEqual(['at:人员.csv/人员/2', 'at:人员.csv/人员/3', 'new']);
    expect(question?.choices?.[0]?.title.zh).toBe('张三（男 · 汉族 · 1980 · 150624********0019 · 人员.csv“人员”第 2 行）');
    expect(JSON.stringify(read.problems)).not.toContain(A);
    expect(read.facts.seats?.map(({ person }) => person)).toEqual(['p-0003']);
    const sheet = read.sheets[1];
    expect(sheet).toMatchObject({ rows: 2, taken: 1, refused: 1 });
    const chosen = await intake(files, { answers: { [question?.key ?? '']: 'at:人员.csv/人员/3' } });
    expect(chosen.facts.seats?.map(({ person }) => person)).toEqual(['p-0002', 'p-0003']);
    const another = await intake(files, { answers: { [question?.key ?? '']: 'new' } });
    expect(ids(another.facts)).toEqual(['p-0001 张三', 'p-0002 张三', 'p-0003 张三', 'p-0004 李四']);
  });

  test('a name twice in one list is asked, not taken for one person', async () => {
    const read = await intake(roster(['张三,男', '张三,男']));
    expect(places(read)).toEqual(['which-person@A4']);
    expect(read.facts.seats).toHaveLength(1);
  });

  test('a name whose sex contradicts the one on another sheet is asked', async () => {
    const read = await intake([csv(['姓名,性别', '张三,女'], '人员.csv'), roster(['张三,男'])]);
    expect(places(read)).toEqual(['which-person@A3']);
    expect(read.facts.seats).toBeUndefined();
  });

  test('in a list where a person occurs many times a name is asked once', async () => {
    const trips = csv(['下基层调研台账', '姓名,日期,地点', '张三,2024.3.5,甲', '张三,2024.3.6,乙', '张三,2024年3月7日至9日,丙'], '台账.csv');
    const people = csv(['姓名,身份证号', `张三,${A}`, `张三,${B}`], '人员.csv');
    const read = await intake([people, trips]);
    expect(read.problems.map(({ key }) => key)).toEqual(['person:台账.csv/台账/3']);
    const answered = await intake([people, trips], { answers: { 'person:台账.csv/台账/3': 'at:人员.csv/人员/2' } });
    expect(answered.facts.fieldwork?.map(({ person, from, to }) => [person, from, to])).toEqual([['p-0001', '2024-03-05', undefined], ['p-0001', '2024-03-06', undefined], ['p-0001', '2024-03-07', '2024-03-09']]);
  });

  test('what two sheets say differently stays unknown, and both places are named', async () => {
    const read = await intake([csv(['姓名,身份证号,民族,残疾人', `张三,${A},汉族,是`], '人员.csv'), roster([`张三,${A},蒙古族,是`], '姓名,身份证号,民族,残疾人')]);
    expect(places(read)).toEqual(['contradiction@C3']);
    expect(read.problems[0]?.args).toEqual({ otherFile: '人员.csv', otherSheet: '人员', otherRow: 2, otherColumn: 'C 民族' });
    expect(read.facts.people?.[0]).not.toHaveProperty('ethnicity');
    expect(read.facts.people?.[0]?.disabled).toBe(true);
  });
});

describe('several people in one cell', () => {
  test('each were on the trip', async () => {
    const read = await intake(csv(['下基层调研统计表', '姓名,调研时间,调研地点', '"张三、李四",2024.3.5-3.7,巴音嘎查'], 'a.csv'));
    expect(read.problems).toEqual([]);
    expect(ids(read.facts)).toEqual(['p-0001 张三', 'p-0002 李四']);
    expect(read.facts.fieldwork?.map(({ person, from, to }) => [person, from, to])).toEqual([['p-0001', '2024-03-05', '2024-03-07'], ['p-0002', '2024-03-05', '2024-03-07']]);
  });

  test.for([
    ['a seat is one person’s', '第七届主席团委员名册', '姓名,职务', '"张三、李四",委员'],
    ['a row of people is one person', '人员名册', '姓名,性别', '"张三,李四",男'],
  ])('%s', async ([, title = '', headings = '', row = '']) => {
    const read = await intake(csv([title, headings, row], 'a.csv'));
    expect(places(read)).toEqual(['several-names@A3']);
    expect(read.facts).toEqual({});
  });
});

describe('who is on record keeps the id', () => {
  const known: Facts = { people: [{ id: 'p-0007', name: '张三', citizenNumber: A }, { id: 'p-0009', name: '李四' }, { id: 'p-0012', name: '李四' }] };

  test('by number or by name; new people come after the highest', async () => {
    const { facts } = await readFiles([csv(['姓名,身份证号', `张三,${A}`, '王五,'], '人员.csv')], { known });
    expect(ids(facts)).toEqual(['p-0007 张三', 'p-0013 王五']);
  });

  test('of two on record with that name it is asked', async () => {
    const file = csv(['姓名,性别', '李四,男'], '人员.csv');
    const { problems } = await readFiles([file], { known });
    expect(problems[0]?.choices?.map(({ value }) => value)).toEqual(['p-0009', 'p-0012', 'new']);
    const { facts } = await readFiles([file], { known, corrections: { answers: { [problems[0]?.key ?? '']: 'p-0012' } } });
    expect(ids(facts)).toEqual(['p-0012 李四']);
  });

  test('an id that belongs to someone with another number is refused', async () => {
    const read = await readFiles([csv(['记录编号,姓名,身份证号', `p-0007,王五,${B}`], '人员.csv')], { known });
    expect(places(read)).toEqual(['id-taken@A2']);
    expect(read.facts.people).toBeUndefined();
  });
});

describe('units', () => {
  const units = {
    单位: [
      ['代码', '名称', '类型', '所属苏木镇'],
      ['150624', '鄂托克旗', '旗', null],
      ['150624100', '乌兰镇', '镇', '鄂托克旗'],
      ['150624101', '棋盘井镇', '镇', '鄂托克旗'],
      ['150624100201', '呼和淖尔嘎查', '嘎查', '乌兰镇'],
      ['150624101201', '呼和淖尔嘎查', '嘎查', '棋盘井镇'],
      [150624100202, '巴音嘎查', '嘎查', '乌兰镇'],
    ],
  };
  const placed = async (headings: readonly string[], row: readonly (string | null)[]) => await intake(await book({ ...units, 专职委员名册: [['姓名', ...headings], ['甲', ...row]] }));

  test.for<[string, readonly string[], readonly (string | null)[], string]>([
    ['a name', ['单位'], ['巴音嘎查'], '150624100202'],
    ['a code', ['单位代码'], ['150624101201'], '150624101201'],
    ['a code of twelve places for a township', ['单位代码'], ['150624100000'], '150624100'],
    ['township and name in one', ['所在单位'], ['乌兰镇呼和淖尔嘎查'], '150624100201'],
    ['banner, township and name in one', ['所在单位'], ['鄂托克旗棋盘井镇呼和淖尔嘎查'], '150624101201'],
    ['township and name in two columns', ['苏木镇', '嘎查村'], ['棋盘井镇', '呼和淖尔嘎查'], '150624101201'],
    ['a township alone', ['苏木镇', '嘎查村'], ['棋盘井镇', null], '150624101'],
  ])('are found by %s', async ([, headings, row, unit]) => {
    const read = await placed(headings, row);
    expect(read.problems).toEqual([]);
    expect(read.facts.posts?.[0]?.unit).toBe(unit);
  });

  test('a name that occurs twice is asked, and the answer holds', async () => {
    const read = await placed(['嘎查村'], ['呼和淖尔嘎查']);
    expect(places(read)).toEqual(['which-unit@B2']);
    expect(read.problems[0]?.choices?.map(({ title }) => title.zh)).toEqual(['鄂托克旗乌兰镇呼和淖尔嘎查（150624100201）', '鄂托克旗棋盘井镇呼和淖尔嘎查（150624101201）']);
  });

  test('a name in another township than the row says is asked', async () => {
    expect(places(await placed(['苏木镇', '嘎查村'], ['棋盘井镇', '巴音嘎查']))).toEqual(['which-unit@B2']);
  });

  test('a name that no unit has leaves the field unknown', async () => {
    const read = await placed(['嘎查村'], ['无此嘎查']);
    expect(places(read)).toEqual(['unit-unknown@B2']);
    expect(read.facts.posts).toEqual([{ id: 'liaison-officer..p-0001', role: 'liaison-officer', person: 'p-0001' }]);
  });

  test('a record that is what it is by its unit cannot do without', async () => {
    const read = await intake(await book({ ...units, Sheet1: [['残疾人协会组建情况统计表'], ['苏木镇', '嘎查村（社区）', '是否成立残协'], ['乌兰镇', '巴音嘎查', '是'], ['乌兰镇', '无此嘎查', '是'], ['乌兰镇', '呼和淖尔嘎查', '否'], ['棋盘井镇', '呼和淖尔嘎查', null]] }));
    expect(places(read)).toEqual(['required-empty@C6', 'unit-unknown@A4']);
    expect(read.facts.organisations).toEqual([{ id: 'association.150624100202', kind: 'association', unit: '150624100202' }]);
    expect(read.sheets[1]).toMatchObject({ rows: 4, taken: 1, refused: 2 });
  });

  test('a place that is a unit to the letter is that unit', async () => {
    const read = await intake(await book({ ...units, 下基层调研: [['姓名', '日期', '地点'], ['甲', '2024-03-05', '乌兰镇巴音嘎查'], ['甲', '2024-03-06', '呼和淖尔嘎查']] }));
    expect(read.facts.fieldwork?.map(({ unit, place }) => [unit, place])).toEqual([['150624100202', '乌兰镇巴音嘎查'], [undefined, '呼和淖尔嘎查']]);
  });

  test('kinds are read from names where no column tells them', async () => {
    const { facts } = await intake(csv(['代码,名称', '150624100,乌兰镇', '150624200,苏米图苏木', '150624100201,巴音嘎查', '150624100001,都斯图社区'], '单位名单.csv'));
    expect(facts.units?.map(({ kind }) => kind)).toEqual(['town', 'sumu', 'gacha', 'community']);
  });
});

test('ids are the same for the same files, and hold no number', async () => {
  const files = [roster([`张三,${A}`, `李四,${B}`], '姓名,身份证号')];
  const [first, second] = [await intake(files), await intake(files)];
  expect(first).toEqual(second);
  expect(JSON.stringify(first.facts.seats)).not.toMatch(/\d{6}/);
});
