import type { CellValue } from 'hucre';
import { INVENTED, type OfficeSheet } from '../office-sheet.ts';
import { dateCell, dotted, inWords, signed, spaced } from '../office-words.ts';
import type { Trip } from '../trips.ts';
import type { Book } from './book.ts';

const heads = ['序号', '姓名', '开始日期', '返回日期', '苏木镇', '嘎查村（社区）', '是否半天', '调研内容'] as const;
const widths = [6, 14, 18, 18, 16, 22, 10, 30];

/** The ledger by quarter, each kept by somebody else and so with dates written differently. */
export function fieldworkBook(trips: readonly Trip[]): Book {
  return {
    name: '11-2026年下基层调研台账',
    sheets: [
      sheet('第一季度', trips, ['01', '02', '03'], dateCell),
      sheet('第二季度', trips, ['04', '05', '06'], inWords),
      sheet('第三季度', trips, ['07', '08', '09'], dotted),
      sheet('11月', trips, ['11'], dateCell),
    ],
  };
}

/** October came as a CSV file. */
export function fieldworkCsv(trips: readonly Trip[]): string {
  const lines = rowsOf(trips, ['10'], (day) => day.replaceAll('-', '/'));
  const title = '2026年10月执行理事会成员下基层调研台账（示例，人员均为虚构）';
  return [[title], [INVENTED], heads, ...lines, [signed('办公室', '2026年11月2日')]].map((line) => line.map((cell) => cell ?? '').join(',')).join('\r\n') + '\r\n';
}

function sheet(name: string, trips: readonly Trip[], months: readonly string[], write: (day: string) => CellValue): OfficeSheet {
  return {
    name,
    title: `2026年${name}执行理事会成员下基层调研台账（示例，人员均为虚构）`,
    columns: heads.map((heading, index) => [heading, widths[index] ?? 10]),
    rows: rowsOf(trips, months, write),
    below: ['注：半天按0.5天计；同一天去多处只计一天。', signed('办公室')],
  };
}

function rowsOf(trips: readonly Trip[], months: readonly string[], write: (day: string) => CellValue): CellValue[][] {
  return trips
    .filter(({ from }) => months.includes(from.slice(5, 7)))
    .map(({ person, from, to, township, village, half, purpose }, index) => [
      index + 1, spaced(person.name, index), write(from), write(to), township, village, half ? '是' : '否', purpose,
    ]);
}
