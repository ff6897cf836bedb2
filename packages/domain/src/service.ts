import { dayNumber, earliest, latest, type Day, type PartialDay } from './day.ts';

/** A span of day numbers, both ends included. */
export type Span = readonly [first: number, last: number];

/** When a person served, as wide as it can have been. */
export interface Service {
  readonly spans: readonly Span[];
  /** The part of it that is sure. */
  readonly sure: readonly Span[];
  /** False where a beginning or end is not known to the day, so that less may have been due. */
  readonly certain: boolean;
}

/** The calendar year of a day as a span. */
export function yearOf(day: Day): Span {
  const year = day.slice(0, 4);
  return [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
}

/**
 * The part of a service within a span; undefined where there is none. A beginning or end known only by month or year
 * is taken as wide as it can be, and the service is then not certain; nor is one without a beginning.
 */
export function within(span: Span, from: PartialDay | undefined, to: PartialDay | undefined): Service | undefined {
  const clip = (day: number) => Math.min(span[1] + 1, Math.max(span[0] - 1, day));
  const [first, firstAtLatest] = from === undefined ? [span[0], span[0]] : [clip(dayNumber(earliest(from))), clip(dayNumber(latest(from)))];
  const [last, lastAtEarliest] = to === undefined ? [span[1], span[1]] : [clip(dayNumber(latest(to))), clip(dayNumber(earliest(to)))];
  const wide: Span = [Math.max(span[0], first), Math.min(span[1], last)];
  if (wide[0] > wide[1]) return undefined;
  const sure: Span = [Math.max(span[0], firstAtLatest), Math.min(span[1], lastAtEarliest)];
  const certain = from !== undefined && sure[0] === wide[0] && sure[1] === wide[1];
  return { spans: [wide], sure: sure[0] > sure[1] ? [] : [sure], certain };
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
