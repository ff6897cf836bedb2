import type { Cast } from '../cast/cast.ts';
import { dateCell, dotted, inWords, orEmpty, signed, slashed, spaced } from '../office-words.ts';
import type { Book } from './book.ts';

/** Probations, training, exchanges: one leader was trained too late, nobody was seconded downwards this year. */
export function staffBook({ office, villagePeople, townshipCadres }: Cast): Book {
  const [director, deputy, youngest] = office.leaders;
  const [head, rights, rehabilitation, employment] = office.cadres;
  const trained = [
    [director, '2021-10-18', '旗县残联理事长培训班'],
    [deputy, '2023-03-20', '新任残联领导干部培训班'],
    [youngest, '2024-09-09', '新任残联领导干部培训班'],
    ...townshipCadres.slice(0, 5).map((person) => [person, '2026-04-21', '苏木镇残联干部业务培训'] as const),
    ...villagePeople.filter((_, index) => index % 3 === 0).map(({ officer }) => [officer, '2026-06-10', '残疾人专职委员培训'] as const),
  ] as const;
  const probations = [
    [head, '2026-03-31', '2026-04-10'],
    [rights, '2026-06-30', '2026-07-22'],
    [rehabilitation, '2026-11-10', undefined],
  ] as const;
  const moved = [
    ['轮岗', employment, '2026-03-02', undefined, '由办公室轮岗至教育就业部'],
    ['挂职锻炼', office.cadres[4], '2025-03-10', '2025-12-31', '棋盘井镇深井村'],
  ] as const;
  return {
    name: '14-干部管理',
    sheets: [
      {
        name: '试用期述职',
        title: '鄂托克旗残联干部试用期满述职台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['干部姓名', 14], ['期满日期', 18], ['述职日期', 18]],
        rows: probations.map(([person, ended, reported], index) => [index + 1, spaced(person?.name ?? '', index), dateCell(ended), orEmpty(reported, inWords)]),
        below: ['注：期满后30日内述职。', signed('组联部')],
      },
      {
        name: '干部培训',
        title: '鄂托克旗残联干部和专职委员培训台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['培训人员', 14], ['培训时间', 18], ['培训班', 30]],
        rows: trained.map(([person, day, title], index) => [index + 1, spaced(person.name, index), index % 2 === 0 ? dotted(day) : slashed(day), title]),
        merged: [3],
        below: [signed('组联部')],
      },
      {
        name: '轮岗和挂职',
        title: '鄂托克旗残联干部轮岗交流和挂职锻炼台账（示例，人员均为虚构）',
        columns: [['序号', 6], ['交流方式', 14], ['干部姓名', 14], ['起始日期', 18], ['截止日期', 18], ['去向', 34]],
        rows: moved.map(([kind, person, from, to, place], index) => [index + 1, kind, spaced(person?.name ?? '', index), inWords(from), orEmpty(to, inWords), place]),
        below: ['注：2026年基层挂职人选正在研究。', signed('组联部')],
      },
    ],
  };
}
