import { dayNumber, dayOf, type Day } from './day.ts';
import type { Roll } from './roll.ts';

/** Where an item stands against its due day: `late` is done too late, `overdue` not done; `unscheduled` has no due day for want of the notice on holidays. */
export type Outcome = 'in-time' | 'late' | 'overdue' | 'open' | 'unscheduled' | 'unknown';

/** The day so many calendar days after another; a deadline of 0 is the day itself (民法典 art. 201: the first day does not count). */
export const daysAfterDay = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/**
 * The day so many working days after another, by the yearly notices on holidays; undefined where a year that it runs
 * through has no notice: an ordinary week is never assumed.
 */
export function workingDaysAfter(day: Day, days: number, roll: Roll): Day | undefined {
  const calendar = roll.once(workingDaysAfter, () => {
    const notices = roll.facts.holidays ?? [];
    return { kinds: new Map(notices.map(({ date, kind }) => [date, kind])), years: new Set(notices.map(({ date }) => date.slice(0, 4))) };
  });
  let current = day;
  for (let left = days; left > 0; ) {
    current = daysAfterDay(current, 1);
    if (!calendar.years.has(current.slice(0, 4))) return undefined;
    const kind = calendar.kinds.get(current);
    const weekend = (dayNumber(current) + 4) % 7 === 0 || (dayNumber(current) + 4) % 7 === 6;
    if (kind === 'work' || (kind === undefined && !weekend)) left -= 1;
  }
  return current;
}

/** Where something due on a day stands on another: done in time, too late, overdue, still open; unscheduled without a due day. */
export function outcome(due: Day | undefined, done: Day | undefined, asOf: Day): Outcome {
  if (due === undefined) return 'unscheduled';
  if (done !== undefined && done <= asOf) return done <= due ? 'in-time' : 'late';
  return asOf <= due ? 'open' : 'overdue';
}

/** Whether a deadline concerns the year of a day: what was due and done before that year is no longer asked about. */
export const concernsYear = (due: Day | undefined, done: Day | undefined, asOf: Day): boolean =>
  due === undefined || due.slice(0, 4) >= asOf.slice(0, 4) || done === undefined || done > asOf;
