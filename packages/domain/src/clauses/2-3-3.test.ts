import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeRate, EVE, expectMissing } from '../kinds.testing.ts';
import { crowd, find, person, statusOf, type Person } from '../roster.testing.ts';

type Certificate = Entry<'certificates'>;
type Net = Entry<'services'>['net'];
const activities = (kind: Entry<'activities'>['kind']) => (days: readonly string[]): Facts => ({ activities: days.map((date) => ({ id: date, kind, date })) });
describeCadence('2-3-3/subsidy-adjustment', { reading: '2-3-3/subsidy-adjustment-times', times: 1 }, activities('subsidy-review'), [activities('talent-pool')(['2026-02-01'])]);

/** Holders with a need for a net, of whom so many were served. */
const served = (need: Net, net: Net, more: Partial<Person> = {}) => (yes: number, no: number): Facts => {
  const people = crowd('h', yes + no, more);
  return {
    people,
    certificates: people.map(({ id }) => ({ id: `c-${id}`, person: id })),
    needs: people.map(({ id }) => ({ id: `n-${id}`, person: id, net: need, assessed: '2025-03-01' })),
    services: people.slice(0, yes).map(({ id }) => ({ id: `s-${id}`, person: id, net, date: '2026-03-01' })),
  };
};
const registers = ['people', 'certificates', 'needs', 'services'] as const;
describeRate('2-3-3/rehabilitation-needs-met', '2-3-3/rehabilitation-needs-met-target', 'year', served('rehabilitation', 'rehabilitation'), registers, false);
describeRate('2-3-3/children-rescued', '2-3-3/children-rescued-target', 'year', served('education', 'education', { birthDate: '2015-01-01' }), registers, false);
describeRate('2-3-3/severe-care', '2-3-3/severe-care-target', 'year', served('care', 'care', { grade: '2' }), registers, false);

describe('who needs a service, and who was served', () => {
  it.each([
    ['2-3-3/rehabilitation-needs-met', served('rehabilitation', 'care')(1, 0), 'unmet'],
    ['2-3-3/rehabilitation-needs-met', served('care', 'rehabilitation')(1, 0), 'not-applicable'],
    ['2-3-3/children-rescued', served('education', 'education', { birthDate: '2009-01-01' })(0, 1), 'unmet'],
    ['2-3-3/children-rescued', served('education', 'education', { birthDate: '2008-12-31' })(0, 1), 'not-applicable'],
    ['2-3-3/children-rescued', served('education', 'education', { birthDate: '2009' })(0, 1), 'unmet'],
    ['2-3-3/children-rescued', served('education', 'education', { birthDate: '2008' })(0, 1), 'not-applicable'],
    ['2-3-3/children-rescued', served('education', 'education')(0, 1), 'undetermined'],
    ['2-3-3/children-rescued', served('rehabilitation', 'rehabilitation', { birthDate: '2015-01-01' })(1, 0), 'met'],
    ['2-3-3/children-rescued', served('assistance', 'assistance', { birthDate: '2015-01-01' })(1, 0), 'met'],
    ['2-3-3/children-rescued', served('assistance', 'care', { birthDate: '2015-01-01' })(1, 0), 'unmet'],
    ['2-3-3/children-rescued', served('care', 'care', { birthDate: '2015-01-01' })(1, 0), 'not-applicable'],
    ['2-3-3/severe-care', served('education', 'care', { grade: '1' })(0, 1), 'not-applicable'],
    ['2-3-3/severe-care', served('care', 'care', { grade: '1' })(0, 1), 'unmet'],
    ['2-3-3/severe-care', served('care', 'care', { grade: '3' })(0, 1), 'not-applicable'],
    ['2-3-3/severe-care', served('care', 'care')(0, 1), 'undetermined'],
    ['2-3-3/severe-care', served('care', 'care')(1, 0), 'undetermined'],
  ] as const)('%s, case %#', (measure, facts, status) => {
    expect(statusOf(measure, facts, { asOf: EVE })).toBe(status);
  });

  it('a child is who is under the age of the reading', () => {
    const sixteen = served('education', 'education', { birthDate: '2010-01-01' })(0, 1);
    expect(statusOf('2-3-3/children-rescued', sixteen, { asOf: EVE, readings: { '2-3-3/child-under': 16 } })).toBe('not-applicable');
    expect(statusOf('2-3-3/children-rescued', sixteen, { asOf: EVE, readings: { '2-3-3/child-under': 17 } })).toBe('unmet');
  });

  it('a need that does not say for what may be one; one assessed later is none yet', () => {
    const facts = served('rehabilitation', 'rehabilitation')(0, 1);
    const needs = (facts.needs ?? []).map(({ id, person: of, assessed }) => ({ id, person: of, assessed }));
    expect(statusOf('2-3-3/rehabilitation-needs-met', { ...facts, needs }, { asOf: EVE })).toBe('undetermined');
    expect(statusOf('2-3-3/rehabilitation-needs-met', { ...facts, needs: needs.map((need) => ({ ...need, assessed: '2027-01-01' })) }, { asOf: EVE })).toBe('not-applicable');
  });

  it('last year’s services and later ones do not count', () => {
    const facts = served('rehabilitation', 'rehabilitation')(1, 0);
    const on = (date: string, asOf: string) => find('2-3-3/rehabilitation-needs-met', { ...facts, services: (facts.services ?? []).map((one) => ({ ...one, date })) }, { asOf }).observed.low;
    expect([on('2025-12-31', EVE), on('2026-01-01', EVE), on('2026-07-01', '2026-06-30'), on('2026-06-30', '2026-06-30')]).toEqual([0, 1, 0, 1]);
  });
});

describe('the two subsidies', () => {
  const COVERED = '2-3-3/subsidy-coverage';
  type Subsidy = Entry<'subsidies'>;
  const facts = (holder: Partial<Certificate>, of: Partial<Person>, ...subsidies: readonly Partial<Subsidy>[]): Facts => ({
    people: [person('h', of)],
    certificates: [{ id: 'c', person: 'h', ...holder }],
    subsidies: subsidies.map((one, index) => ({ id: String(index), person: 'h', kind: 'living', ...one })),
  });
  const nobody = { poor: false, careNeed: false };

  it.each([
    ['eligible and receiving', nobody, {}, [{ eligible: true, receiving: true }], 'met'],
    ['eligible and not receiving', nobody, {}, [{ eligible: true, receiving: false }], 'unmet'],
    ['eligible, receiving not recorded', nobody, {}, [{ eligible: true }], 'undetermined'],
    ['eligible, stopped', nobody, {}, [{ eligible: true, receiving: true, to: '2026-06-29' }], 'unmet'],
    ['eligible, from tomorrow', nobody, {}, [{ eligible: true, receiving: true, from: '2026-07-01' }], 'unmet'],
    ['not eligible', nobody, {}, [{ eligible: false, receiving: false }], 'not-applicable'],
    ['poor, no record', { poor: true, careNeed: false }, {}, [], 'unmet'],
    ['poor and receiving', { poor: true, careNeed: false }, {}, [{ receiving: true }], 'met'],
    ['severe with a need of care, no record', { poor: false, careNeed: true }, { grade: '1' }, [], 'unmet'],
    ['severe with a need of care, the other subsidy', { poor: false, careNeed: true }, { grade: '1' }, [{ receiving: true }], 'unmet'],
    ['severe with a need of care, receiving', { poor: false, careNeed: true }, { grade: '2' }, [{ kind: 'nursing', receiving: true }], 'met'],
    ['grade 3', { poor: false, careNeed: true }, { grade: '3' }, [], 'not-applicable'],
    ['the grade not known', { poor: false, careNeed: true }, {}, [], 'undetermined'],
    ['poor but ruled not eligible', { poor: true, careNeed: false }, {}, [{ eligible: false }], 'not-applicable'],
  ] as const)('%s', (_, holder, of, subsidies, status) => {
    expect(statusOf(COVERED, facts(holder, of, ...subsidies))).toBe(status);
  });

  it('one received and the other not: short of one, in its group, and named once', () => {
    const found = find(COVERED, facts({ poor: true, careNeed: true }, { grade: '1' }, { receiving: true }));
    expect(found).toMatchObject({ status: 'unmet', short: 1, remedies: [{ kind: 'serve', count: 1, ids: ['nursing'] }], evidence: { counted: [], notCounted: ['h'], unknown: [] } });
    expect(found.parts?.map(({ key, status }) => [key, status])).toEqual([['living', 'met'], ['nursing', 'unmet']]);
  });

  it('where eligibility is not worked out, who is not recorded is not known', () => {
    expect(statusOf(COVERED, facts({ poor: true, careNeed: false }, {}), { readings: { '2-3-3/eligible-for-a-subsidy': 'unknown' } })).toBe('undetermined');
    expectMissing(COVERED, facts({}, {}), 'people', 'certificates', 'subsidies');
  });

  it('is held against the target', () => {
    const many: Facts = { people: crowd('h', 10), certificates: crowd('h', 10).map(({ id }) => ({ id, person: id, ...nobody })), subsidies: crowd('h', 10).map(({ id }, index) => ({ id, person: id, kind: 'living', eligible: true, receiving: index < 9 })) };
    expect([100, 91, 90].map((target) => statusOf(COVERED, many, { readings: { '2-3-3/subsidy-coverage-target': target } }))).toEqual(['unmet', 'unmet', 'met']);
  });
});

describe('households in special difficulty', () => {
  const VISITED = '2-3-3/special-households-visited';
  const SERVED = '2-3-3/special-households-served';
  const household = (more: Partial<Entry<'households'>>, ...visits: readonly string[]): Facts => ({ households: [{ id: 'f', person: 'p', ...more }], visits: visits.map((date) => ({ id: date, household: 'f', date })) });
  const old = { from: '2025-01-01' };

  it.each([
    ['visited 90 days ago', old, ['2026-04-01'], 'met'],
    ['visited on the day of judging', old, ['2026-06-30'], 'met'],
    ['visited 91 days ago', old, ['2026-03-31'], 'unmet'],
    ['visited long ago and lately', old, ['2025-03-31', '2026-06-01'], 'met'],
    ['to be visited tomorrow', old, ['2026-07-01'], 'unmet'],
    ['never visited', old, [], 'unmet'],
    ['never visited, listed 90 days ago', { from: '2026-04-01' }, [], 'in-progress'],
    ['never visited, listed 91 days ago', { from: '2026-03-31' }, [], 'unmet'],
    ['never visited, listed this year', { from: '2026' }, [], 'undetermined'],
    ['never visited, listed nobody knows when', {}, [], 'undetermined'],
    ['visited, listed nobody knows when', {}, ['2026-06-01'], 'met'],
    ['off the list', { ...old, to: '2026-06-29' }, [], 'not-applicable'],
    ['perhaps off the list, never visited', { ...old, to: '2026' }, [], 'undetermined'],
    ['perhaps off the list, visited', { ...old, to: '2026' }, ['2026-06-01'], 'met'],
  ] as const)('%s', (_, more, visits, status) => {
    expect(statusOf(VISITED, household(more, ...visits))).toBe(status);
  });

  it('as often as the reading says; over the leap day too', () => {
    expect(statusOf(VISITED, household(old, '2026-06-20'), { readings: { '2-3-3/visits-every': 10 } })).toBe('met');
    expect(statusOf(VISITED, household(old, '2026-06-19'), { readings: { '2-3-3/visits-every': 10 } })).toBe('unmet');
    expect(statusOf(VISITED, household({ from: '2023-01-01' }, '2023-12-02'), { asOf: '2024-03-01' })).toBe('met');
    expect(statusOf(VISITED, household({ from: '2023-01-01' }, '2023-12-02'), { asOf: '2024-03-02' })).toBe('unmet');
    expectMissing(VISITED, household({}), 'households', 'visits');
  });

  it.each([
    [{ carePlan: true }, 'met'],
    [{ carePlan: false }, 'unmet'],
    [{}, 'undetermined'],
    [{ carePlan: false, to: '2026-06-29' }, 'not-applicable'],
  ])('with %o a care plan is %s', (more, status) => {
    expect(statusOf(SERVED, household(more))).toBe(status);
  });

  it('none is not applicable, without the register undetermined', () => {
    expect([statusOf(SERVED, { households: [] }), statusOf(VISITED, { households: [], visits: [] })]).toEqual(['not-applicable', 'not-applicable']);
    expectMissing(SERVED, household({}), 'households');
  });
});
