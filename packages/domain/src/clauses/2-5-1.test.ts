import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { describeDocument, describeRate, EVE } from '../kinds.testing.ts';
import { crowd, find, statusOf } from '../roster.testing.ts';

const UPDATED = '2-5-1/records-updated';
const checked = (...dates: readonly (string | undefined)[]): Facts => {
  const people = crowd('h', dates.length);
  return { people, certificates: people.map(({ id }, index) => ({ id: `c-${id}`, person: id, ...(dates[index] === undefined ? {} : { checked: dates[index] }) })) };
};
const list = (count: number, date: string | undefined) => Array<string | undefined>(count).fill(date);

describeDocument('2-5-1/data-shared', 'data-shared');
describeRate(UPDATED, '2-5-1/records-updated-target', 'year', (yes, no, unknown) => checked(...list(yes, '2026-02-01'), ...list(no, '2025-02-01'), ...list(unknown, undefined)), ['people', 'certificates'], true);

describe('records checked in the year', () => {
  it.each([
    ['2025-12-31', EVE, 'unmet'],
    ['2026-01-01', EVE, 'met'],
    ['2026', EVE, 'met'],
    ['2025', EVE, 'unmet'],
    ['2027-01-01', EVE, 'unmet'],
    [undefined, EVE, 'undetermined'],
    ['2026-06-30', '2026-06-30', 'met'],
    ['2026-07-01', '2026-06-30', 'in-progress'],
    ['2026', '2026-06-30', 'in-progress'],
    ['2026-06', '2026-06-30', 'met'],
  ])('%s, seen on %s: %s', (date, asOf, status) => {
    expect(statusOf(UPDATED, checked(date), { asOf })).toBe(status);
  });

  it('a holder who moved away is left out and printed', () => {
    const facts = checked('2026-01-01', '2020-01-01');
    const [first, second] = facts.certificates ?? [];
    if (first === undefined || second === undefined) throw new Error('two holders');
    expect(find(UPDATED, { ...facts, certificates: [first, { ...second, state: 'moved' }] })).toMatchObject({ status: 'met', explanation: { args: { 'excluded-moved': 1 } } });
  });
});
