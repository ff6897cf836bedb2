import type { CellValue } from 'hucre';
import type { Cast } from '../cast/cast.ts';
import type { Delegate } from '../cast/congress.ts';
import { categoryName, dotted, gradeName, signed, spaced, yesNo } from '../office-words.ts';
import type { Book } from './book.ts';

/** The delegates of the seventh congress with identity columns, and those of the sixth by name. */
export function congressBook({ congress, lastCongress }: Cast): Book {
  const delegates = congress.filter(({ as }) => as === '正式代表');
  const present = delegates.filter(({ attended }) => attended);
  return {
    name: '03-代表大会代表名册',
    sheets: [
      {
        name: '第七届代表大会',
        title: '鄂托克旗残疾人联合会第七届代表大会代表名册（示例，人员均为虚构）',
        above: [`应到${delegates.length}人，实到${present.length}人；特邀3人，列席2人。`],
        columns: [
          ['序号', 6], ['代表团', 16], ['姓 名', 14], ['性别', 6], ['民族', 9], ['出生年月', 11], ['证件号码', 22], ['工作单位及职务', 34],
          ['代表身份', 11], ['是否残疾人', 8], ['残疾证号', 24], ['残疾类别', 9], ['残疾等级', 9], ['多重残疾类别', 12], ['是否亲友', 8],
          ['亲属残疾类别', 9], ['自强模范', 10], ['基层一线代表', 9], ['是否农牧区', 8], ['社会组织', 8], ['志愿者', 8], ['实到', 7],
        ],
        rows: congress.map(rowOf),
        merged: [1],
        below: ['注：1.特邀、列席人员不是代表，不计入名额。2.空白处待向本人核实。', signed('组联部')],
      },
      {
        name: '第六届代表大会',
        title: '鄂托克旗残疾人联合会第六届代表大会代表名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['姓名', 14], ['性别', 6], ['民族', 9], ['工作单位及职务', 34], ['代表身份', 11]],
        rows: lastCongress.map((one, index) => [index + 1, spaced(one.name, index), one.sex, one.ethnicity, one.work, '代表']),
        below: [signed('组联部')],
      },
    ],
  };
}

function rowOf({ person, delegation, as, attended }: Delegate, index: number): CellValue[] {
  return [
    index + 1,
    delegation,
    spaced(person.name, index),
    person.sex,
    person.ethnicity,
    dotted(person.birth.slice(0, 7)),
    person.citizen,
    person.work,
    as,
    yesNo(person.disabled),
    person.certificate ?? null,
    categoryName(person.category),
    gradeName(person.grade),
    person.components ?? null,
    yesNo(person.relative),
    person.relativeCategory ?? null,
    person.award === '是' ? '√' : person.award,
    yesNo(person.grassroots),
    yesNo(person.rural),
    yesNo(person.society),
    yesNo(person.volunteer),
    yesNo(attended),
  ];
}
