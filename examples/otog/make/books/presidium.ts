import type { Cast } from '../cast/cast.ts';
import { categoryName, digit, signed, spaced, tick } from '../office-words.ts';
import type { Book } from './book.ts';

/** Both terms of the presidium by name alone; the older roster has no column of volunteers. */
export function presidiumBook({ presidium, lastPresidium }: Cast): Book {
  const isPartTime = (role: string) => (role.endsWith('（兼）') || role === '委员' ? '是' : '否');
  return {
    name: '04-主席团委员名册',
    sheets: [
      {
        name: '第七届主席团',
        title: '鄂托克旗残疾人联合会第七届主席团委员名册（示例，人员均为虚构）',
        above: ['填表单位：鄂托克旗残疾人联合会'],
        columns: [
          ['序号', 6], ['姓名', 14], ['职务', 14], ['是否兼职', 9], ['性别', 6], ['民族', 9], ['工作单位', 34], ['残疾人', 8], ['残疾类型', 9],
          ['多重类别', 12], ['残疾人亲友', 8], ['所系残疾人类别', 9], ['自强模范', 10], ['基层一线', 8], ['农村牧区', 8], ['助残社会组织', 8], ['助残志愿者', 8],
        ],
        groups: [['残疾和亲友情况', 7, 11], ['代表类别', 12, 16]],
        rows: presidium.map(({ person, role }, index) => [
          index + 1, spaced(person.name, index), role, isPartTime(role), person.sex, person.ethnicity, person.work, tick(person.disabled),
          categoryName(person.category), person.components ?? null, tick(person.relative), person.relativeCategory ?? null,
          person.award === '是' ? '√' : person.award, tick(person.grassroots), tick(person.rural), tick(person.society), tick(person.volunteer),
        ]),
        merged: [2],
        below: ['注：“√”为是，“×”为否。', signed('组联部')],
      },
      {
        name: '第六届主席团',
        title: '鄂托克旗残疾人联合会第六届主席团委员名册（示例，人员均为虚构）',
        columns: [
          ['序号', 6], ['委员姓名', 14], ['职务', 14], ['是否兼职', 9], ['族别', 9], ['工作单位', 30], ['残疾', 7], ['亲友', 7], ['基层', 7], ['农牧民', 8], ['社会组织', 9],
        ],
        rows: lastPresidium.map(({ person, role }, index) => [
          index + 1, spaced(person.name, index), role, isPartTime(role), person.ethnicity, person.work, digit(person.disabled), digit(person.relative),
          digit(person.grassroots), digit(person.rural), digit(person.society),
        ]),
        below: ['注：1为是，0为否。当时未统计志愿者。', signed('组联部')],
      },
    ],
  };
}
