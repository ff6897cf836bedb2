import { expect, test } from 'vitest';
import { book, csv, intake, places, type TestSheet } from './workbook.testing.ts';

const people = (names: readonly string[]) => names.map((name, index) => expect.objectContaining({ id: `p-000${index + 1}`, name }));

interface Case {
  readonly shows: string;
  readonly sheets: Readonly<Record<string, TestSheet | TestSheet['rows']>>;
  readonly facts: object;
  readonly problems?: readonly string[];
}

const cases: readonly Case[] = [
  {
    shows: 'title rows, numbering and a note around the table',
    sheets: { Sheet1: { rows: [['鄂托克旗残疾人联合会第七届主席团委员名册', null, null], ['（2021年11月）'], ['序号', '姓名', '职务'], [1, '张三', '主席'], [2, '李 四', '副主席（兼职）'], ['备注：名单为虚构。']], merges: ['A1:C1', 'A6:C6'] } },
    facts: {
      people: people(['张三', '李四']),
      seats: [
        { id: 'presidium.7.p-0001', body: 'presidium', term: 7, person: 'p-0001', role: 'chair' },
        { id: 'presidium.7.p-0002', body: 'presidium', term: 7, person: 'p-0002', role: 'vice-chair', posting: 'part-time' },
      ],
    },
  },
  {
    shows: 'a heading of two rows with merged groups',
    sheets: { 人员: { rows: [['姓名', '残疾情况', null, null, '性别'], [null, '类别', '等级', '证号', null], ['张三', '肢体', '二级', null, '男']], merges: ['A1:A2', 'B1:D1', 'E1:E2'] } },
    facts: { people: [{ id: 'p-0001', name: '张三', category: 'physical', grade: '2', sex: 'male' }] },
  },
  {
    shows: 'a merged cell in the body holds for every row that it covers',
    sheets: {
      单位: [['代码', '名称', '类型'], ['150624100', '乌兰镇', '镇']],
      残疾人专职委员名册: { rows: [['苏木镇', '姓名'], ['乌兰镇', '甲'], [null, '乙'], [null, '丙']], merges: ['A2:A4'] },
    },
    facts: {
      units: [{ id: '150624100', code: '150624100', name: '乌兰镇', kind: 'town' }],
      people: people(['甲', '乙', '丙']),
      posts: ['p-0001', 'p-0002', 'p-0003'].map((person) => ({ id: `liaison-officer.150624100.${person}`, role: 'liaison-officer', unit: '150624100', person })),
    },
  },
  {
    shows: 'headings under other names, with hints, spaces and line breaks',
    sheets: { 花名册: [['序号', '姓　名', '族别', '出生年月', '是否残疾人（是/否）', '是否为残疾人亲友', '残疾\n类别', '备注'], ['1', '张三', '蒙古族', '1980.05', '是', '否', '视残', '无']] },
    facts: { people: [{ id: 'p-0001', name: '张三', ethnicity: '蒙古族', birthDate: '1980-05', disabled: true, relative: false, category: 'visual' }] },
  },
  {
    shows: 'empty rows, a total, a group title and a heading repeated on the next page',
    sheets: { 人员: { rows: [['姓名', '性别'], ['一、机关'], ['张三', '男'], [], ['姓名', '性别'], ['李四', '女'], ['合计', 2], ['填表人：王五', null]], merges: ['A2:B2'] } },
    facts: { people: people(['张三', '李四']) },
    problems: ['rows-left-out@'],
  },
  {
    shows: 'a record that begins with a word of notes, and a note that is none',
    sheets: { 组织: [['名称', '组织类型'], ['审核中心残协', '残协'], ['注册会计师残疾人小组', '小组'], ['审核人：王五', null], ['说明：名单为虚构。', null], ['合 计', '2']] },
    facts: { organisations: [expect.objectContaining({ name: '审核中心残协' }), expect.objectContaining({ name: '注册会计师残疾人小组' })] },
  },
  {
    shows: 'a list by another word for list, of a body that only its title names',
    sheets: { Sheet1: [['鄂托克旗残疾人联合会第七次代表大会代表名单'], ['序号', '代表团', '姓名', '性别', '民族', '代表类别', '残疾类别及等级'], [1, '一团', '张三', '男', '汉族', '残疾人、基层一线代表', '肢体二级']] },
    facts: { people: [{ id: 'p-0001', name: '张三', sex: 'male', ethnicity: '汉族', disabled: true, grassroots: true, category: 'physical', grade: '2' }], seats: [{ id: 'congress.7.p-0001', body: 'congress', term: 7, person: 'p-0001' }] },
  },
  {
    shows: 'a roster of cadres with everything about the person in it',
    sheets: { Sheet1: [['鄂托克旗残联干部花名册（2026年6月）'], ['姓名', '性别', '民族', '出生年月', '现任职务', '职级', '编制性质', '任职时间', '是否残疾人'], ['王强', '男', '汉族', '1970年5月', '副理事长（挂职）', '一级主任科员', '行政', '2021.11', '否']] },
    facts: {
      people: [{ id: 'p-0001', name: '王强', sex: 'male', ethnicity: '汉族', birthDate: '1970-05', disabled: false }],
      posts: [{ id: 'leader..p-0001.2021-11', role: 'leader', person: 'p-0001', title: '副理事长（挂职）', posting: 'seconded', personalGrade: 'section-chief-1', staffing: 'administrative', from: '2021-11' }],
    },
  },
  {
    shows: 'an empty cell is unknown, whatever the title says of a column that is missing',
    sheets: { Sheet1: [['第七届主席团委员名册'], ['姓名', '届次'], ['张三', 7], ['李四', null]] },
    facts: { people: people(['张三', '李四']), seats: [expect.objectContaining({ body: 'presidium', term: 7 }), { id: 'presidium..p-0002', body: 'presidium', person: 'p-0002' }] },
  },
  {
    shows: 'a heading that occurs twice is read by the column before it',
    sheets: { 人员: [['姓名', '残疾人', '残疾类别', '亲友', '残疾类别'], ['张三', '是', '肢体', '是', '智力']] },
    facts: { people: [{ id: 'p-0001', name: '张三', disabled: true, category: 'physical', relative: true, relativeCategory: 'intellectual' }] },
  },
  {
    shows: 'a heading that occurs twice with the same contents is no question',
    sheets: { 人员: [['姓名', '性别', '民族', '性别'], ['张三', '男', '汉族', '男'], ['李四', '女', '汉族', null]] },
    facts: { people: [expect.objectContaining({ sex: 'male' }), expect.objectContaining({ sex: 'female' })] },
  },
  {
    shows: 'a heading that occurs twice with different contents is asked',
    sheets: { 人员: [['姓名', '民族', '民族'], ['张三', '汉族', '蒙古族'], ['李四', '汉族', '汉族']] },
    facts: { people: [{ id: 'p-0001', name: '张三' }, { id: 'p-0002', name: '李四' }] },
    problems: ['which-column@B'],
  },
  {
    shows: 'a hidden sheet is left out and a hidden column read, and both are told',
    sheets: {
      人员: { rows: [['姓名', '性别'], ['张三', '男']], more: { columns: [{}, { hidden: true }] } },
      旧名单: { rows: [['姓名', '性别'], ['李四', '女']], more: { hidden: true } },
    },
    facts: { people: [{ id: 'p-0001', name: '张三', sex: 'male' }] },
    problems: ['column-hidden@B', 'sheet-hidden@'],
  },
  {
    shows: 'a sheet that is no register and an empty one',
    sheets: { 人员: [['姓名', '性别'], ['张三', '男']], 食堂: [['科目', '餐费'], ['午餐', 100]], Sheet3: [[null]] },
    facts: { people: people(['张三']) },
    problems: ['sheet-no-register@', 'sheet-empty@'],
  },
  {
    shows: 'a list that says neither body nor role is asked for it once, not row by row',
    sheets: { 席位: [['届次', '姓名'], ['7', '张三'], ['7', '李四']] },
    facts: {},
    problems: ['which-value@'],
  },
  {
    shows: 'facts of people beside another register: the head of an organisation',
    sheets: { 专门协会名册: [['协会名称', '协会类别', '负责人', '负责人性别', '残疾人', '是否残疾人亲友'], ['鄂托克旗盲人协会', '盲协', '张三', '男', '√', '']] },
    facts: {
      people: [{ id: 'p-0001', name: '张三', sex: 'male', disabled: true }],
      organisations: [{ id: 'special-association..blind.鄂托克旗盲人协会', kind: 'special-association', name: '鄂托克旗盲人协会', association: 'blind', head: 'p-0001' }],
    },
  },
];

test.for(cases)('$shows', async ({ sheets, facts, problems = [] }) => {
  const read = await intake(await book(sheets));
  expect(places(read)).toEqual(problems);
  expect(read.facts).toEqual(facts);
});

test('an empty sheet of a register says nothing of it; one that says so holds none', async () => {
  const headings = ['组织类型', '组织名称', '所在单位'];
  expect((await intake(await book({ 组织: [headings] }))).facts).toEqual({});
  expect((await intake(await book({ 组织: [headings, ['（本表无记录 No records）']] }))).facts).toEqual({ organisations: [] });
});

test('what was understood can be mended: register, heading row, columns, context, leaving out', async () => {
  const file = csv(['甲,乙', '张三,男', '李四,女']);
  const sheet = { file: file.name, sheet: '名册' };
  const understood = await intake(file);
  expect(understood.sheets).toEqual([expect.objectContaining({ register: null })]);
  const mended = await intake(file, { sheets: [{ ...sheet, register: 'seats', headingRow: 1, columns: { A: 'person', B: 'person.sex' }, context: { body: 'council', term: 7 } }] });
  expect(mended.facts.seats?.map(({ id }) => id)).toEqual(['council.7.p-0001', 'council.7.p-0002']);
  expect(mended.facts.people?.map(({ sex }) => sex)).toEqual(['male', 'female']);
  expect((await intake(file, { sheets: [{ ...sheet, skip: true }] })).problems).toEqual([]);
});
