import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeDocument, EVE, expectMissing } from '../kinds.testing.ts';
import { find, statusOf } from '../roster.testing.ts';

const BOUGHT = '2-1-3/association-services-purchased';
const KINDS = ['blind', 'deaf', 'physical', 'intellectual', 'mental'] as const;
type Purchase = Entry<'purchases'>;
const purchase = (association: (typeof KINDS)[number] | undefined, more: Partial<Purchase> = {}): Purchase => ({
  id: `${String(association)}-${more.date ?? ''}-${more.title ?? ''}`,
  title: '某服务',
  date: '2026-03-01',
  ...(association === undefined ? {} : { association }),
  ...more,
});
const bought = (...purchases: readonly Purchase[]): Facts => ({ purchases });
const five = KINDS.map((kind) => purchase(kind));

describeDocument('2-1-3/association-rules', 'association-rules');

describe('services bought from the associations', () => {
  it('from each of the five: met', () => {
    expect(find(BOUGHT, bought(...five))).toMatchObject({ status: 'met', observed: { low: 5, high: 5, of: 5 }, short: 0 });
  });

  it.each(KINDS)('none from the %s: unmet at the end of the year, in progress before', (kind) => {
    const rest = five.filter(({ association }) => association !== kind);
    expect(find(BOUGHT, bought(...rest), { asOf: EVE })).toMatchObject({ status: 'unmet', short: 1, remedies: [] });
    expect(find(BOUGHT, bought(...rest))).toMatchObject({ status: 'in-progress', remedies: [{ kind: 'hold', count: 1, ids: [kind] }] });
  });

  it.each([
    ['last year', purchase('blind', { date: '2025-12-31' }), 'unmet'],
    ['from somebody else', purchase(undefined, { supplier: '某公司' }), 'unmet'],
    ['from nobody known', purchase(undefined), 'undetermined'],
    ['in the year', purchase('blind', { date: EVE }), 'met'],
  ])('the fifth %s', (_, fifth, status) => {
    expect(statusOf(BOUGHT, bought(...five.slice(1), fifth), { asOf: EVE })).toBe(status);
  });

  it('one from nobody known cannot be two that are missing', () => {
    expect(statusOf(BOUGHT, bought(...five.slice(2), purchase(undefined)), { asOf: EVE })).toBe('unmet');
    expect(find(BOUGHT, bought(...five.slice(1), purchase(undefined)), { asOf: EVE })).toMatchObject({ remedies: [{ kind: 'learn', count: 1 }], evidence: { unknown: ['undefined--'] } });
  });

  it('as often as the reading says', () => {
    const readings = { '2-1-3/association-services-times': 2 };
    expect(statusOf(BOUGHT, bought(...five), { asOf: EVE, readings })).toBe('unmet');
    expect(statusOf(BOUGHT, bought(...five, ...KINDS.map((kind) => purchase(kind, { date: '2026-04-01' }))), { asOf: EVE, readings })).toBe('met');
    expectMissing(BOUGHT, bought(), 'purchases');
  });
});
