import { dayNumber, type Day } from './day.ts';
import type { Pace } from './finding.ts';
import { yearOf } from './service.ts';

/** Whether the calendar year of the day still runs after it. */
export const isRunning = (asOf: Day): boolean => !asOf.endsWith('-12-31');

/** Whether a day lies in the calendar year of another and not after it. */
export const inYearSoFar = (day: Day, asOf: Day): boolean => day <= asOf && day.slice(0, 4) === asOf.slice(0, 4);

/** Whether `done` of `needed` keeps pace with the part of the calendar year that has passed, in whole numbers. */
export function paceOf(done: number, needed: number, asOf: Day): Pace {
  const [first, last] = yearOf(asOf);
  const passed = dayNumber(asOf) - first + 1;
  const due = needed * passed;
  const whole = last - first + 1;
  return done >= (due - (due % whole)) / whole ? 'on-track' : 'behind';
}
