import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeDocument, expectMissing } from '../kinds.testing.ts';
import { find } from '../roster.testing.ts';

const reports = (kind: Entry<'reports'>['kind']) => (days: readonly string[]): Facts => ({ reports: days.map((date) => ({ id: date, kind, date })) });
const meetings = (kind: Entry<'meetings'>['kind']) => (days: readonly string[]): Facts => ({ meetings: days.map((date) => ({ id: date, kind, date })) });

describeCadence('2-6/reported-to-party-and-government', { reading: '2-6/reported-to-party-and-government-times', times: 1 }, reports('party-and-government'), [reports('progress')(['2026-02-01'])]);
describeCadence('2-6/working-committee-met', { reading: '2-6/working-committee-met-times', times: 1 }, meetings('working-committee'), [meetings('presidium')(['2026-02-01'])]);
describeDocument('2-6/party-building', 'party-building');

/** Amounts by year; undefined where the year is recorded without one. */
const budgets = (kind: Entry<'budgets'>['kind'], amounts: Readonly<Record<number, number | undefined>>): Facts => ({
  budgets: Object.entries(amounts).map(([year, amount]) => ({ id: year, kind, year: Number(year), ...(amount === undefined ? {} : { amount }) })),
});

describe.each([
  ['2-6/funding-stable', 'funding', 100, 99, 1],
  ['2-5-2/services-purchased', 'purchases', 101, 100, 1],
] as const)('%s against 100 last year', (measure, kind, enough, short, by) => {
  it('is met by just enough, and short by one yuan of one less', () => {
    expect(find(measure, budgets(kind, { 2025: 100, 2026: enough }))).toMatchObject({ status: 'met', short: 0, remedies: [] });
    expect(find(measure, budgets(kind, { 2025: 100, 2026: short }))).toMatchObject({ status: 'unmet', short: by, observed: { low: short, high: short } });
  });

  it.each([
    ['without last year', { 2026: 100 }],
    ['without this year', { 2025: 100 }],
    ['with the year before only', { 2024: 1, 2026: 100 }],
    ['with a year that has no amount', { 2025: undefined, 2026: 100 }],
    ['with nothing', {}],
  ])('%s is undetermined', (_, amounts) => {
    expect(find(measure, budgets(kind, amounts))).toMatchObject({ status: 'undetermined', remedies: [{ kind: 'supply', ids: ['budgets'] }] });
  });

  it('counts no other money, and needs the register', () => {
    expect(find(measure, budgets(kind === 'funding' ? 'purchases' : 'funding', { 2025: 1, 2026: 100 })).status).toBe('undetermined');
    expectMissing(measure, budgets(kind, {}), 'budgets');
  });
});
