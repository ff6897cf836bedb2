import type { CellValue } from 'hucre';
import type { Cast } from '../cast/cast.ts';
import { categoryName, signed, spaced, yesNo } from '../office-words.ts';
import type { Person } from '../person.ts';
import type { Book } from './book.ts';

type Post = readonly [person: Person, kind: string, staffing: string, posting: string, rank: string, grade: string, since: string];

/** Nine administrative cadres, of whom three lead; two from outside; five institutional staff on their own sheet. */
export function organBook({ office }: Cast): Book {
  const { leaders, cadres, staff, seconded, physician } = office;
  const ranks = ['正科级', '副科级', '副科级'];
  const since = ['2021年3月', '２０２２年６月', '2023年5月'];
  const posts: readonly Post[] = [
    ...leaders.map((one, index): Post => [one, '领导班子成员', '行政编制', '专职', ranks[index] ?? '', '无', since[index] ?? '']),
    ...cadres.map((one, index): Post => [one, '机关干部', '行政编制', '专职', '无', index === 0 ? '四级主任科员' : '一级科员', `20${16 + index}年9月`]),
    [seconded, '机关干部', '外单位', '挂职', '无', '无', '2025年9月'],
    [physician, '机关干部', '外单位', '兼职', '无', '无', '2023年11月17日'],
  ];
  return {
    name: '06-机关干部名册',
    sheets: [
      {
        name: '机关',
        title: '鄂托克旗残联机关干部名册（示例，人员均为虚构）',
        columns: columns(['残疾证号', 24]),
        rows: posts.map((post, index) => [...rowOf(post, index), post[0].certificate ?? null]),
        merged: [5],
        below: ['注：核定领导职数3名，行政编制9名。', signed('办公室')],
      },
      {
        name: '所属事业单位',
        title: '鄂托克旗残联所属事业单位工作人员名册（示例，人员均为虚构）',
        columns: columns(),
        rows: staff.map((one, index) => rowOf([one, '工作人员', '事业编', '专职', '无', '无', `201${5 + index}.8`], index)),
        merged: [5, 7],
        below: [signed('办公室')],
      },
    ],
  };
}

function columns(...more: readonly (readonly [string, number])[]) {
  return [
    ['序号', 6], ['姓名', 14], ['性别', 6], ['民族', 9], ['身份证号', 22], ['人员类别', 14], ['现任职务', 24], ['编制性质', 12], ['任职形式', 10],
    ['职务层次', 10], ['职级', 14], ['任职时间', 16], ['是否残疾人', 8], ['残疾类别', 9], ...more,
  ] as const;
}

function rowOf([person, kind, staffing, posting, rank, grade, since]: Post, index: number): CellValue[] {
  const { name, sex, ethnicity, citizen, work, disabled, category } = person;
  return [index + 1, spaced(name, index), sex, ethnicity, citizen, kind, work, staffing, posting, rank, grade, since, yesNo(disabled), categoryName(category)];
}
