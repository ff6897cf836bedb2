import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeDeadline, describeRate, EVE, expectMissing } from '../kinds.testing.ts';
import { nets } from '../registers/services.ts';
import { explain } from '../explain.ts';
import { crowd, find, person, statusOf } from '../roster.testing.ts';

const NETS = Object.keys(nets) as (keyof typeof nets)[];
const holders = (count: number): Facts => {
  const people = crowd('h', count);
  return { people, certificates: people.map(({ id }) => ({ id: `c-${id}`, person: id })) };
};
const assessed = (yes: number, no: number, date = '2026-03-01'): Facts => {
  const facts = holders(yes + no);
  return { ...facts, needs: (facts.people ?? []).slice(0, yes).map(({ id }) => ({ id: `n-${id}`, person: id, assessed: date })) };
};

describeRate('2-3-2/needs-assessed', '2-3-2/needs-assessed-target', 'year', (yes, no) => assessed(yes, no), ['people', 'certificates', 'needs'], false);
describeRate(
  '2-3-2/feedback-recorded',
  '2-3-2/feedback-recorded-target',
  'year',
  (yes, no, unknown) => ({ services: [...Array<boolean>(yes).fill(true), ...Array<boolean>(no).fill(false), ...Array<undefined>(unknown).fill(undefined)].map((effectRecorded, index) => ({ id: `s${index}`, person: 'p', net: 'care', date: '2026-01-01', title: String(index), ...(effectRecorded === undefined ? {} : { effectRecorded }) })) }),
  ['services'],
  true,
);
describeDeadline('2-3-2/referrals-closed', 60, '2-3-2/referrals-closed-within', (opened, closed) => ({ referrals: [{ id: 'r', person: 'p', opened, ...(closed === undefined ? {} : { closed }) }] }), 'referrals');

describe('needs assessed', () => {
  const NEEDS = '2-3-2/needs-assessed';

  it.each([
    ['2025-12-31', 'unmet'],
    ['2026-01-01', 'met'],
    [EVE, 'met'],
  ])('on %s, seen at the end of the year: %s', (date, status) => {
    expect(statusOf(NEEDS, assessed(1, 0, date), { asOf: EVE })).toBe(status);
  });

  it('after the day of judging is not counted; one person assessed twice is one', () => {
    expect(find(NEEDS, assessed(1, 0, '2026-07-01')).observed.low).toBe(0);
    const twice = assessed(1, 1);
    expect(find(NEEDS, { ...twice, needs: [...(twice.needs ?? []), { id: 'again', person: 'h-001', assessed: '2026-04-01' }] }).observed).toEqual({ low: 1, high: 1, of: 2 });
  });

  it('leaves out who died, moved away or was lost, and prints how many of each', () => {
    const facts = assessed(1, 3);
    const states = ['valid', 'died', 'moved', 'lost'] as const;
    const found = find(NEEDS, { ...facts, certificates: (facts.certificates ?? []).map((one, index) => ({ ...one, state: states[index] ?? 'valid' })) });
    expect(found).toMatchObject({ status: 'met', observed: { low: 1, of: 1 }, explanation: { args: { 'excluded-died': 1, 'excluded-moved': 1, 'excluded-lost': 1 } } });
    expect(explain(found.explanation, 'zh')).toContain('分母不含死亡1人、迁出1人、失联1人');
    expect(explain(found.explanation, 'en')).toContain('left out: 1 died, 1 moved away, 1 lost from sight');
  });

  it.each([
    ['2026-06-30', 'in-progress', 1],
    ['2026-07-01', 'not-applicable', 0],
    ['2026-06', 'in-progress', 1],
  ])('a certificate issued %s: %s', (issued, status, of) => {
    expect(find(NEEDS, { people: [person('h')], certificates: [{ id: 'c', person: 'h', issued }], needs: [] })).toMatchObject({ status: issued === '2026-06' ? 'in-progress' : status, observed: { of } });
  });

  it('a certificate that may not be issued yet decides nothing', () => {
    const facts: Facts = { people: [person('h')], certificates: [{ id: 'c', person: 'h', issued: '2026' }], needs: [] };
    expect(statusOf(NEEDS, facts)).toBe('undetermined');
  });
});

describe('resources of the eight nets', () => {
  const RESOURCES = '2-3-2/service-resources';
  type Resource = Entry<'resources'>;
  const all = NETS.map((net): Resource => ({ id: net, name: net, net }));

  it('each has one: met; each of them missing is named', () => {
    expect(find(RESOURCES, { resources: all })).toMatchObject({ status: 'met', observed: { low: 8, of: 8 } });
    for (const net of NETS) {
      expect(find(RESOURCES, { resources: all.filter((one) => one.net !== net) })).toMatchObject({ status: 'unmet', short: 1, remedies: [{ kind: 'establish', count: 1, ids: [net] }] });
    }
    expect(find(RESOURCES, { resources: [] })).toMatchObject({ status: 'unmet', short: 8 });
    expectMissing(RESOURCES, { resources: [] }, 'resources');
  });

  it.each([
    [{ to: '2026-06-29' }, 'unmet'],
    [{ to: '2026-06-30' }, 'met'],
    [{ from: '2026-07-01' }, 'unmet'],
    [{ to: '2026' }, 'undetermined'],
  ])('one of them with %o: %s', (more, status) => {
    expect(statusOf(RESOURCES, { resources: all.map((one, index) => (index === 0 ? { ...one, ...more } : one)) })).toBe(status);
  });
});

describe('the network of three levels', () => {
  const NETWORK = '2-3-2/three-level-network';
  const UNITS = ['banner', 'town', 'sumu', 'gacha', 'village', 'community'] as const;
  const units = [...UNITS, 'enterprise' as const].map((kind) => ({ id: kind, code: kind, name: kind, kind }));
  const points = (kind: Entry<'service-points'>['kind'], of: readonly string[]): Facts => ({ units, 'service-points': of.map((unit) => ({ id: unit, kind, unit })) });

  it.each(['home', 'station', 'liaison-station', 'centre'] as const)('a %s in every one: met', (kind) => {
    expect(find(NETWORK, points(kind, UNITS))).toMatchObject({ status: 'met', observed: { low: 6, of: 6 } });
  });

  it.each(UNITS)('none in the %s: unmet', (kind) => {
    expect(find(NETWORK, points('home', UNITS.filter((one) => one !== kind)))).toMatchObject({ status: 'unmet', short: 1, evidence: { notCounted: [kind] } });
  });

  it('without units is not applicable, without registers undetermined', () => {
    expect(statusOf(NETWORK, { units: [], 'service-points': [] })).toBe('not-applicable');
    expectMissing(NETWORK, points('home', []), 'units', 'service-points');
  });
});
