import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeDocument, EVE, expectMissing } from '../kinds.testing.ts';
import { find, statusOf } from '../roster.testing.ts';

const activities = (kind: Entry<'activities'>['kind']) => (days: readonly string[]): Facts => ({ activities: days.map((date) => ({ id: date, kind, date })) });
describeCadence('2-3-4/legal-publicity', { reading: '2-3-4/legal-publicity-times', times: 1 }, activities('legal-publicity'), [activities('culture-and-sport')(['2026-02-01'])]);
describeDocument('2-3-4/legal-aid', 'legal-aid');
describeDocument('2-3-4/dispute-mediation', 'dispute-mediation');

const CASES = '2-3-4/cases-on-time';
type Case = Entry<'cases'>;
/** Received on 2 March: to be informed by 17 March; accepted on 10 March: to be resolved by 9 May, extended by 8 June. */
const one = (more: Partial<Case>, holidays?: readonly string[]): Facts => ({
  cases: [{ id: 'c', number: '1', received: '2026-03-02', informed: '2026-03-10', accepted: '2026-03-10', resolved: '2026-05-09', ...more }],
  ...(holidays === undefined ? {} : { holidays: holidays.map((date) => ({ id: date, date, kind: 'rest' as const })) }),
});
const open = (...fields: readonly (keyof Case)[]): Facts => ({ cases: (one({}).cases ?? []).map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => !fields.some((field) => field === name))) as Case) });

describe('cases on time', () => {
  it.each([
    ['informed and resolved on the last day', one({}), '2026-06-30', 'met'],
    ['informed on the due day', one({ informed: '2026-03-17' }), '2026-06-30', 'met'],
    ['informed the day after', one({ informed: '2026-03-18' }), '2026-06-30', 'unmet'],
    ['resolved the day after', one({ resolved: '2026-05-10' }), '2026-06-30', 'unmet'],
    ['resolved on the last day of an extension', one({ extension: 30, resolved: '2026-06-08' }), '2026-06-30', 'met'],
    ['resolved the day after it', one({ extension: 30, resolved: '2026-06-09' }), '2026-06-30', 'unmet'],
    ['an extension of 60 counts as 30', one({ extension: 60, resolved: '2026-06-09' }), '2026-06-30', 'unmet'],
    ['a short extension counts as it is', one({ extension: 10, resolved: '2026-05-20' }), '2026-06-30', 'unmet'],
    ['open on the due day', open('resolved'), '2026-05-09', 'in-progress'],
    ['open the day after', open('resolved'), '2026-05-10', 'unmet'],
    ['not informed yet', open('informed', 'accepted', 'resolved'), '2026-03-17', 'in-progress'],
    ['not informed the day after', open('informed', 'accepted', 'resolved'), '2026-03-18', 'unmet'],
    ['acceptance not recorded, in time either way', one({ resolved: '2026-05-01' }), '2026-06-30', 'met'],
    ['received on the day', { cases: [{ id: 'c', number: '1', received: '2026-06-30' }] }, '2026-06-30', 'in-progress'],
    ['received after the day', one({ received: '2026-07-01' }), '2026-06-30', 'not-applicable'],
    ['settled last year', one({ received: '2025-03-02', informed: '2025-04-30', accepted: '2025-03-10', resolved: '2025-12-01' }), '2026-06-30', 'not-applicable'],
    ['open since last year', open('resolved'), '2027-06-30', 'unmet'],
  ])('%s', (_, facts, asOf, status) => {
    expect(statusOf(CASES, facts, { asOf })).toBe(status);
  });

  it.each([
    ['2026-05-01', 'met'],
    ['2026-05-02', 'undetermined'],
    ['2026-05-16', 'undetermined'],
    ['2026-05-17', 'unmet'],
  ])('where the day of acceptance is not recorded, resolved on %s is %s', (resolved, status) => {
    const facts = one({ resolved });
    expect(statusOf(CASES, { cases: (facts.cases ?? []).map(({ id, number, received, informed }) => ({ id, number, received, resolved, ...(informed === undefined ? {} : { informed }) })) })).toBe(status);
  });

  it.each([
    ['over a weekend: on the fifth working day', { routed: '2026-06-04', objected: '2026-06-11' }, ['2026-01-01'], 'met'],
    ['a day later', { routed: '2026-06-04', objected: '2026-06-12' }, ['2026-01-01'], 'unmet'],
    ['over a holiday', { routed: '2026-06-04', objected: '2026-06-12' }, ['2026-06-10'], 'met'],
    ['no notice for the year', { routed: '2026-06-04', objected: '2026-06-11' }, undefined, 'undetermined'],
    ['a notice for another year only', { routed: '2026-06-04', objected: '2026-06-11' }, ['2025-01-01'], 'undetermined'],
    ['no objection, none due', { routed: '2026-06-04' }, undefined, 'met'],
  ] as const)('an objection to routing, %s', (_, more, holidays, status) => {
    expect(statusOf(CASES, one(more, holidays))).toBe(status);
  });

  it.each([
    ['made on the day of judging', { routed: '2026-06-04', objected: '2026-06-30' }, 3],
    ['made only after it', { routed: '2026-06-04', objected: '2026-07-01' }, 2],
    ['to a case that was not routed', { objected: '2026-06-11' }, 2],
    ['made last year and due in this one', { routed: '2025-12-29', objected: '2025-12-31' }, 3],
    ['made and due last year', { routed: '2025-11-03', objected: '2025-12-31' }, 2],
  ])('an objection %s', (_, more, of) => {
    expect(find(CASES, one(more, ['2025-01-01', '2026-01-01'])).observed.of).toBe(of);
  });

  it('an objection of last year whose due day cannot be told is no longer asked about', () => {
    expect(find(CASES, one({ routed: '2025-12-29', objected: '2025-12-31' })).observed.of).toBe(2);
  });

  it.each([
    ['2-3-4/inform-within', 7, 'unmet'],
    ['2-3-4/inform-within', 8, 'met'],
    ['2-3-4/resolve-within', 59, 'unmet'],
    ['2-3-4/resolve-within', 61, 'met'],
  ])('%s at %i: %s', (reading, value, status) => {
    expect(statusOf(CASES, one({}), { readings: { [reading]: value } })).toBe(status);
  });

  it('other readings of the extension and of the objection', () => {
    expect(statusOf(CASES, one({ extension: 60, resolved: '2026-06-10' }), { readings: { '2-3-4/extension-at-most': 60 } })).toBe('met');
    expect(statusOf(CASES, one({ routed: '2026-06-04', objected: '2026-06-11' }, ['2026-01-01']), { readings: { '2-3-4/object-within': 4 } })).toBe('unmet');
  });

  it('counts deadlines, and names each case once', () => {
    const found = find(CASES, { cases: [...(one({}).cases ?? []), { id: 'd', number: '2', received: '2026-03-02', informed: '2026-03-20', accepted: '2026-03-20' }] });
    expect(found).toMatchObject({ status: 'unmet', observed: { low: 2, of: 4 }, short: 2, remedies: [{ kind: 'finish', count: 1, of: 4 }], evidence: { counted: ['c'], notCounted: ['d'], unknown: [] } });
    expect(statusOf(CASES, { cases: [] })).toBe('not-applicable');
    expectMissing(CASES, one({}), 'cases');
  });
});

describe('service institutions inspected in the year', () => {
  const INSPECTED = '2-3-4/service-institutions-supervised';
  const facts = (more: Partial<Entry<'institutions'>>, ...inspections: readonly string[]): Facts => ({
    institutions: [{ id: 'i', name: '某机构', kind: 'care', ...more }],
    inspections: inspections.map((date) => ({ id: date, institution: 'i', date })),
  });

  it.each([
    ['in the year', {}, ['2026-01-01'], EVE, 'met'],
    ['last year', {}, ['2025-12-31'], EVE, 'unmet'],
    ['last year, this one running', {}, ['2025-12-31'], '2026-06-30', 'in-progress'],
    ['after the day', {}, ['2026-07-01'], '2026-06-30', 'in-progress'],
    ['not, and it is closed', { to: '2026-06-29' }, [], EVE, 'not-applicable'],
    ['not, and may be closed', { to: '2026-12' }, [], EVE, 'undetermined'],
    ['not, but they are volunteers', { kind: 'volunteers' }, [], EVE, 'not-applicable'],
    ['not, but it is mutual aid', { kind: 'mutual-aid' }, [], EVE, 'not-applicable'],
  ] as const)('%s', (_, more, inspections, asOf, status) => {
    expect(statusOf(INSPECTED, facts(more, ...inspections), { asOf })).toBe(status);
  });

  it('names the one that was not, and needs both registers', () => {
    expect(find(INSPECTED, facts({}), { asOf: EVE })).toMatchObject({ short: 1, remedies: [{ kind: 'establish', count: 1, of: 1 }], evidence: { notCounted: ['i'] } });
    expectMissing(INSPECTED, facts({}), 'institutions', 'inspections');
  });
});
