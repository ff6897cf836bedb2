import { dayNumber, earliest, latest, type Day, type PartialDay } from './day.ts';

/** A span of day numbers, both ends included. */
export type Span = readonly [first: number, last: number];

/** When a person served; `certain` is false where the beginning is not known, so that less may have been due. */
export interface Service {
  readonly spans: readonly Span[];
  readonly certain: boolean;
}

/** The calendar year of a day as a span. */
export function yearOf(day: Day): Span {
  const year = day.slice(0, 4);
  return [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
}

/** The part of a service within a span; undefined where there is none. A beginning or end known only by month or year is taken as wide as it can be. */
export function within(span: Span, from: PartialDay | undefined, to: PartialDay | undefined): Span | undefined {
  const first = Math.max(span[0], from === undefined ? span[0] : dayNumber(earliest(from)));
  const last = Math.min(span[1], to === undefined ? span[1] : dayNumber(latest(to)));
  return first > last ? undefined : [first, last];
}

/** The union of spans, in order, touching ones joined. */
export function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [first, last] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) joined[joined.length - 1] = [before[0], Math.max(before[1], last)];
    else joined.push([first, last]);
  }
  return joined;
}

/** How many days the spans hold after a day number. Spans must be apart. */
export function daysAfter(spans: readonly Span[], day: number): number {
  return spans.reduce((total, [first, last]) => total + Math.max(0, last - Math.max(first, day + 1) + 1), 0);
}

/** How many days the spans hold. */
export const length = (spans: readonly Span[]): number => daysAfter(spans, Number.NEGATIVE_INFINITY);

/** `part` of `whole` of a number, rounded up, in whole numbers: 60 × 183 ÷ 365 is 31. */
export function proRata(number: number, part: number, whole: number): number {
  const product = number * part;
  return (product - (product % whole)) / whole + (product % whole === 0 ? 0 : 1);
}
