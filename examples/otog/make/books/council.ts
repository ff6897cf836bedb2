import type { Cast } from '../cast/cast.ts';
import { dateCell, signed, spaced } from '../office-words.ts';
import type { Book } from './book.ts';

/** Two of seven hold their seats part-time; in the term before it was one. */
export function councilBook({ office }: Cast): Book {
  const { leaders, cadres, seconded, physician, newcomer, former } = office;
  const now = [
    [leaders[0], '理事长', '专职'],
    [leaders[1], '副理事长', '专职'],
    [leaders[2], '副理事长', '专职'],
    [physician, '副理事长（兼）', '兼职'],
    [cadres[0] ?? leaders[0], '理事', '专职'],
    [seconded, '理事', '挂职'],
    [newcomer, '理事（兼）', '兼职'],
  ] as const;
  const before = [
    [former[0] ?? leaders[0], '理事长', '专'],
    [former[1] ?? leaders[0], '副理事长', '专'],
    [leaders[0], '副理事长', '专'],
    [former[2] ?? leaders[0], '理事（兼）', '兼'],
    [former[3] ?? leaders[0], '理事', '专'],
    [leaders[2], '理事', '专'],
    [cadres[1] ?? leaders[0], '理事', '专'],
  ] as const;
  return {
    name: '05-执行理事会名册',
    sheets: [
      {
        name: '第七届执行理事会',
        title: '鄂托克旗残疾人联合会第七届执行理事会成员名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['姓名', 14], ['职务', 16], ['任职方式', 10], ['工作单位', 30], ['任职时间', 18]],
        rows: now.map(([person, role, posting], index) => [
          index + 1, spaced(person.name, index), role, posting, person.work, dateCell(person === newcomer ? '2026-04-01' : '2023-11-17'),
        ]),
        below: ['注：理事（兼）一名2026年4月增补。', signed('组联部')],
      },
      {
        name: '第六届执行理事会',
        title: '鄂托克旗残疾人联合会第六届执行理事会成员名册（示例，人员均为虚构）',
        columns: [['序号', 6], ['姓名', 14], ['职务', 16], ['专/挂/兼', 10], ['工作单位', 30]],
        rows: before.map(([person, role, posting], index) => [index + 1, spaced(person.name, index), role, posting, person.work]),
        below: [signed('组联部')],
      },
    ],
  };
}
