import type { Maybe } from './maybe.ts';

/** A calendar day, `YYYY-MM-DD`. Days are strings: they sort as text and no time zone can move them. */
export type Day = string;

/** A day, or only its month (`2024-03`) or year (`2024`) where the roster says no more. */
export type PartialDay = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** Whether the text is a day that the (proleptic Gregorian) calendar has. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && isPartialDay(text);
}

/** Whether the text is a day, a month or a year that the calendar has. */
export function isPartialDay(text: string): text is PartialDay {
  const parts = PARTIAL.exec(text);
  if (parts === null) return false;
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month);
}

/**
 * Days since 1970-01-01, so that days can be counted and subtracted. Years begin in March here, so that the leap day
 * is the last of its year and the months before it add up to `(153·m + 2) / 5` days.
 */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + before - DAYS_TO_1970;
}

/** The day with that number: the inverse of {@link dayNumber}. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The first day that the text can mean. */
export function earliest(date: PartialDay): Day {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that the text can mean. */
export function latest(date: PartialDay): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-');
  return `${date}-${daysInMonth(Number(year), Number(month))}`;
}

/**
 * Whether something that began and ended on these dates (both days included; an absent end is open, an absent
 * beginning is taken as begun) holds on the day. Unknown where only a month or year is known and the day falls in it.
 */
export function holds(on: Day, from: PartialDay | undefined, to: PartialDay | undefined): Maybe {
  if (from !== undefined && earliest(from) > on) return false;
  if (to !== undefined && latest(to) < on) return false;
  if (from !== undefined && latest(from) > on) return undefined;
  if (to !== undefined && earliest(to) < on) return undefined;
  return true;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
