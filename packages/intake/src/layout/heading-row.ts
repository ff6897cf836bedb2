import type { Raw, SourceRow } from '../files/source.ts';
import { plain } from '../cells/text.ts';
import { normal } from './heading.ts';
import { targetOf, type RegisterShape, type Target } from './targets.ts';

/** Where the heading of a register's table stands in a sheet. */
export interface Heading {
  /** The index of its last row. */
  readonly row: number;
  /** How many rows it has: one, or two where groups of columns have a title of their own. */
  readonly height: 1 | 2;
  readonly titles: readonly string[];
  readonly targets: readonly (Target | undefined)[];
  /** How many different fields its columns are taken for. */
  readonly coverage: number;
  /** Of these, fields of the register's own record. */
  readonly own: number;
}

/** The row, or two rows, that read best as the register's headings; undefined where none reads as any. `at` is taken as it is. */
export function findHeading(shape: RegisterShape, rows: readonly SourceRow[], at?: number): Heading | undefined {
  let best: Heading | undefined;
  for (const [index, row] of rows.entries()) {
    if (at !== undefined && row.index !== at) continue;
    const lower = row.values.map(words);
    const upper = rows[index - 1]?.index === row.index - 1 ? rows[index - 1]?.values.map(words) : undefined;
    const single = headingOf(shape, row.index, 1, lower, lower.map((title) => [title]));
    const double = upper === undefined ? undefined : headingOf(shape, row.index, 2, ...pair(upper, lower));
    for (const heading of double === undefined ? [single] : [single, double]) {
      if (best === undefined || heading.coverage > best.coverage) best = heading;
    }
  }
  return best?.coverage === 0 && at === undefined ? undefined : best;
}

function words(raw: Raw): string {
  const text = plain(raw);
  return typeof text === 'string' && text.length <= 60 ? text : '';
}

function pair(upper: readonly string[], lower: readonly string[]): [string[], string[][]] {
  const titles: string[] = [];
  const readings: string[][] = [];
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above === '' || below === '' || above === below) {
      titles.push(below === '' ? above : below);
      readings.push([below === '' ? above : below]);
    } else {
      titles.push(`${above} ${below}`);
      readings.push([above + below, above.replace(/(情况|信息)$/, '') + below, below]);
    }
  }
  return [titles, readings];
}

function headingOf(shape: RegisterShape, row: number, height: 1 | 2, titles: readonly string[], readings: readonly (readonly string[])[]): Heading {
  const targets = readings.map((texts) => texts.reduce<Target | undefined>((found, text) => found ?? targetOf(shape, text), undefined));
  const different = new Map(targets.flatMap((target) => (target === undefined ? [] : [[`${target.of}.${target.field}.${target.part ?? ''}`, target] as const])));
  const own = [...different.values()].filter(({ of }) => of === 'record').length;
  return { row, height, titles, targets, coverage: different.size, own };
}

const HAN = /^\p{sc=Han}/u;

/** Whether a row repeats the heading, as printed lists do on every page. */
export function repeatsHeading(heading: Heading, row: readonly Raw[]): boolean {
  let same = 0;
  for (const [column, target] of heading.targets.entries()) {
    if (target === undefined) continue;
    const title = heading.titles[column] ?? '';
    const cell = row[column];
    if (typeof cell !== 'string' || (same === 0 && HAN.test(cell) && !title.includes(cell.charAt(0))) || !normal(title).endsWith(normal(cell)) || cell.trim() === '') return false;
    same += 1;
  }
  return same > 1;
}
