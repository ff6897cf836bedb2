import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeDocument, describeRate, expectMissing } from '../kinds.testing.ts';
import { crowd, find, person, statusOf } from '../roster.testing.ts';

describeDocument('2-5-2/mass-organisations', 'mass-organisations');

const paired = (yes: number, no: number, unknown: number): Facts => {
  const people = crowd('h', yes + no + unknown);
  return {
    people,
    certificates: people.map(({ id }) => ({ id: `c-${id}`, person: id, poor: true })),
    pairings: people.flatMap(({ id }, index): Entry<'pairings'>[] => (index < yes ? [{ id, person: id, from: '2024-01-01' }] : index < yes + no ? [] : [{ id, person: id, to: '2026' }])),
  };
};
describeRate('2-5-2/paired-support', '2-5-2/paired-support-target', 'now', paired, ['people', 'certificates', 'pairings'], false);

describe('poor people paired with a party member', () => {
  it.each([
    [{ poor: true }, [{}], 'met'],
    [{ poor: true }, [{ to: '2026-06-29' }], 'unmet'],
    [{ poor: true }, [{ from: '2026-07-01' }], 'unmet'],
    [{ poor: true }, [{ to: '2026' }], 'undetermined'],
    [{ poor: true }, [{ to: '2025' }, { from: '2026-01-01' }], 'met'],
    [{ poor: false }, [], 'not-applicable'],
    [{}, [], 'undetermined'],
    [{ poor: true, state: 'died' as const }, [], 'not-applicable'],
  ])('%o with %o: %s', (holder, pairings, status) => {
    expect(statusOf('2-5-2/paired-support', { people: [person('h')], certificates: [{ id: 'c', person: 'h', ...holder }], pairings: pairings.map((more, index) => ({ id: String(index), person: 'h', ...more })) })).toBe(status);
  });
});

describe.each([
  ['2-5-2/volunteer-organisations', 'volunteers', 'mutual-aid'],
  ['2-5-3/rehabilitation-and-care-institutions', 'rehabilitation', 'care'],
] as const)('%s', (measure, one, other) => {
  const facts = (...kinds: readonly Entry<'institutions'>['kind'][]): Facts => ({ institutions: kinds.map((kind, index) => ({ id: `${kind}${index}`, name: kind, kind })) });

  it('asks for one of each', () => {
    expect(find(measure, facts(one, other))).toMatchObject({ status: 'met', kind: 'headcount', observed: { low: 2, high: 2, of: 2 } });
    expect(find(measure, facts(one, one))).toMatchObject({ status: 'unmet', short: 1, remedies: [{ kind: 'establish', count: 1, ids: [other] }] });
    expect(find(measure, facts(other))).toMatchObject({ status: 'unmet', remedies: [{ ids: [one] }] });
    expect(find(measure, facts())).toMatchObject({ status: 'unmet', short: 2 });
    expect(statusOf(measure, facts(one, 'relief', 'other'))).toBe('unmet');
    expectMissing(measure, facts(), 'institutions');
  });

  it.each([
    [{ to: '2026-06-30' }, 'met'],
    [{ to: '2026-06-29' }, 'unmet'],
    [{ from: '2026-07-01' }, 'unmet'],
    [{ to: '2026' }, 'undetermined'],
  ])('one of them with %o: %s', (more, status) => {
    const [first, ...rest] = facts(one, other).institutions ?? [];
    expect(statusOf(measure, { institutions: [...rest, { id: 'x', name: 'x', kind: one, ...first, ...more }] })).toBe(status);
  });
});
