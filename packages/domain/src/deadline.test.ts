import { describe, expect, it } from 'vitest';
import { concernsYear, daysAfterDay, outcome, workingDaysAfter } from './deadline.ts';
import type { Entry } from './facts.ts';
import { inYearSoFar, isRunning, paceOf } from './period.ts';
import { choose } from './reading.ts';
import { openRoll } from './roll.ts';

type Holiday = Entry<'holidays'>;
const day = (date: string, kind: Holiday['kind'] = 'rest'): Holiday => ({ id: date, date, kind });
/** Spring Festival 2026 as noticed: 15 to 23 February off, 14 and 28 February worked. */
const spring = [...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((date) => day(`2026-02-${date}`)), day('2026-02-14', 'work'), day('2026-02-28', 'work')];
const after = (from: string, days: number, holidays: readonly Holiday[] | undefined = spring) =>
  workingDaysAfter(from, days, openRoll(holidays === undefined ? {} : { holidays }, '2026-12-31', choose({})));

describe('calendar days after a day', () => {
  it.each([
    ['2026-06-01', 15, '2026-06-16'],
    ['2026-06-01', 0, '2026-06-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2023-12-02', 90, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %i days is %s', (from, days, due) => {
    expect(daysAfterDay(from, days)).toBe(due);
  });
});

describe('working days after a day', () => {
  it.each([
    ['over a weekend', '2026-06-04', 5, '2026-06-11'],
    ['from a Friday', '2026-06-05', 1, '2026-06-08'],
    ['from a Saturday', '2026-06-06', 5, '2026-06-12'],
    ['over a holiday, with its worked Saturday before', '2026-02-12', 5, '2026-02-26'],
    ['over a worked Saturday after it', '2026-02-24', 4, '2026-02-28'],
    ['of none is the day itself', '2026-06-06', 0, '2026-06-06'],
  ])('%s', (_, from, days, due) => {
    expect(after(from, days)).toBe(due);
  });

  it.each([
    ['a year without a notice', '2025-06-02', 5],
    ['a year that runs into one without a notice', '2026-12-30', 5],
  ])('%s is not known: an ordinary week is never assumed', (_, from, days) => {
    expect(after(from, days)).toBeUndefined();
  });

  it('without the register nothing is known', () => {
    expect(workingDaysAfter('2026-06-04', 5, openRoll({}, '2026-12-31', choose({})))).toBeUndefined();
  });
});

describe('where something due stands', () => {
  it.each([
    ['2026-06-16', '2026-06-16', '2026-06-30', 'in-time'],
    ['2026-06-16', '2026-06-17', '2026-06-30', 'late'],
    ['2026-06-16', undefined, '2026-06-16', 'open'],
    ['2026-06-16', undefined, '2026-06-17', 'overdue'],
    ['2026-06-16', '2026-06-15', '2026-06-14', 'open'],
    [undefined, '2026-06-15', '2026-06-30', 'unscheduled'],
  ] as const)('due %s, done %s, seen on %s: %s', (due, done, asOf, expected) => {
    expect(outcome(due, done, asOf)).toBe(expected);
  });

  it.each([
    ['2026-01-01', '2025-12-01', true],
    ['2025-12-31', '2025-12-31', false],
    ['2025-12-31', '2026-02-01', false],
    ['2025-12-31', undefined, true],
    ['2025-12-31', '2026-07-01', true],
    [undefined, '2025-12-31', true],
  ])('due %s and done %s concerns the year of 2026-06-30: %s', (due, done, expected) => {
    expect(concernsYear(due, done, '2026-06-30')).toBe(expected);
  });
});

describe('the calendar year', () => {
  it.each([
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
    ['2025-12-31', false],
  ])('%s is in the year so far of 2026-06-30: %s', (date, expected) => {
    expect(inYearSoFar(date, '2026-06-30')).toBe(expected);
  });

  it('runs until its last day', () => {
    expect([isRunning('2026-12-30'), isRunning('2026-12-31'), isRunning('2027-01-01')]).toEqual([true, false, true]);
  });

  it.each([
    [0, 4, '2026-04-01', 'on-track'],
    [0, 4, '2026-04-02', 'behind'],
    [1, 4, '2026-04-02', 'on-track'],
    [1, 4, '2026-07-02', 'behind'],
    [0, 1, '2026-12-30', 'on-track'],
    [0, 366, '2024-01-01', 'behind'],
    [1, 366, '2024-01-01', 'on-track'],
  ] as const)('%i of %i by %s is %s', (done, needed, asOf, pace) => {
    expect(paceOf(done, needed, asOf)).toBe(pace);
  });
});
