import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { forgetful, knownBanner } from './banner.testing.ts';
import { isRegisterName, registers, type Facts } from './facts.ts';
import type { Measure } from './measure.ts';
import { measuresOf } from './plan.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { choose } from './reading.ts';
import type { Field } from './register.ts';
import { openRoll } from './roll.ts';

const ASOF = '2026-12-31';
const measures = measuresOf(otog2020);
const day = fc.constantFrom('2026-01-01', '2026-06-15', ASOF);

/** The same facts with records in another order, the registers too. */
function turned(facts: Facts, keys: readonly number[]): Facts {
  const entries = Object.entries(facts).map(([name, records]) => [name, records.map((record, index) => [keys[index % keys.length] ?? 0, record] as const).toSorted(([a], [b]) => a - b).map(([, record]) => record)]);
  return Object.fromEntries(entries.toReversed()) as Facts;
}

/** The same banner elsewhere: every id and every reference with a prefix. */
function elsewhere(facts: Facts, prefix: string): Facts {
  const moved = (name: string, record: object) =>
    Object.entries(record).map(([field, value]) => {
      const of: Field | undefined = isRegisterName(name) ? Object.entries<Field>(registers[name].fields).find(([key]) => key === field)?.[1] : undefined;
      return [field, field === 'id' || of?.kind === 'reference' ? `${prefix}${String(value)}` : value];
    });
  return Object.fromEntries(Object.entries(facts).map(([name, records]) => [name, records.map((record) => Object.fromEntries(moved(name, record)))])) as Facts;
}

/** All the facts of two banners as one list. */
const beside = (a: Facts, b: Facts): Facts =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].filter(isRegisterName).map((name) => [name, [...(a[name] ?? []), ...(b[name] ?? [])]]));

/**
 * What each federation has once, so that two cannot be one list: the size approved for its leadership, last term's roster, last
 * year's budget, its own deadline, its own score.
 */
const ONCE_EACH = ['2-2-1/leadership-posts-filled', '3-2/summarised-by-end-of-2020'];
const addsUp = ({ id, kind }: Measure): boolean => kind !== 'increase' && kind !== 'composite' && !ONCE_EACH.includes(id);

/** Forgets one in so many. */
function forgetter(oneIn: number): () => boolean {
  let asked = 0;
  return () => (asked += 1) % oneIn === 0;
}

describe('laws of the whole plan', () => {
  it('the order of facts never matters: the same bytes, whatever is known', () => {
    fc.assert(
      fc.property(knownBanner, fc.array(fc.integer(), { minLength: 5, maxLength: 20 }), fc.constantFrom(1000, 5, 2), day, (facts, keys, oneIn, asOf) => {
        const known = forgetful(facts, forgetter(oneIn));
        const [one, other] = [assess(otog2020, turned(known, keys), { asOf }), assess(otog2020, known, { asOf })];
        for (const [index, finding] of one.findings.entries()) expect(JSON.stringify(finding)).toBe(JSON.stringify(other.findings[index]));
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      { numRuns: 150 },
    );
  });

  it('tallies of federations merge in any order and grouping, and are judged alike, in every rule', () => {
    fc.assert(
      fc.property(knownBanner, knownBanner, knownBanner, day, (a, b, c, asOf) => {
        const rolls = [elsewhere(a, 'a-'), elsewhere(b, 'b-'), elsewhere(forgetful(c, forgetter(3)), 'c-')].map((facts) => openRoll(facts, asOf, choose({})));
        for (const measure of measures) {
          const [x, y, z] = rolls.map((roll) => measure.tally(roll));
          const left = measure.merge(measure.merge(x, y), z);
          const right = measure.merge(z, measure.merge(y, x));
          const judged = (tally: unknown) => measure.judge(tally, { asOf, chosen: choose({}) });
          expect([measure.id, left]).toEqual([measure.id, right]);
          expect(judged(left)).toEqual(judged(right));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the sums of a city are what judging all its people at once would say', () => {
    fc.assert(
      fc.property(knownBanner, knownBanner, fc.constantFrom(1000, 4), day, (one, other, oneIn, asOf) => {
        const [a, b] = [elsewhere(one, 'a-'), elsewhere(forgetful(other, forgetter(oneIn)), 'b-')];
        const [first, second, both] = [a, b, beside(a, b)].map((facts) => openRoll(facts, asOf, choose({})));
        if (first === undefined || second === undefined || both === undefined) throw new Error('three were opened');
        for (const measure of measures.filter(addsUp)) {
          const [sum, whole] = [measure.merge(measure.tally(first), measure.tally(second)), measure.tally(both)].map((tally) => measure.judge(tally, both));
          expect([measure.id, sum?.status, sum?.observed, sum?.short]).toEqual([measure.id, whole?.status, whole?.observed, whole?.short]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a banner moved elsewhere is judged alike', () => {
    fc.assert(
      fc.property(knownBanner, day, (facts, asOf) => {
        const statuses = (of: Facts) => assess(otog2020, of, { asOf }).findings.map(({ measure, status, observed, short }) => [measure, status, observed, short]);
        expect(statuses(elsewhere(facts, 'z-'))).toEqual(statuses(facts));
      }),
      { numRuns: 60 },
    );
  });

  it('what lies after the day of judging decides nothing that has a day', () => {
    const DAY: Readonly<Record<string, string>> = { meetings: 'date', reports: 'date', activities: 'date', purchases: 'date', training: 'date', services: 'date', needs: 'assessed', visits: 'date', inspections: 'date', surveys: 'date', secondments: 'from', proposals: 'submitted', referrals: 'opened', cases: 'received', probations: 'ended' };
    const asOf = '2026-06-15';
    const before = (facts: Facts): Facts => {
      const kept = Object.fromEntries(Object.entries(facts).map(([name, records]) => [name, records.filter((record) => String(Object.entries(record).find(([field]) => field === DAY[name])?.[1] ?? '') <= asOf)]));
      const held = new Set((kept['meetings'] ?? []).map(({ id }) => id));
      const asked = new Set((kept['surveys'] ?? []).map(({ id }) => id));
      return { ...kept, attendance: (facts.attendance ?? []).filter(({ meeting }) => held.has(meeting)), answers: (facts.answers ?? []).filter(({ survey }) => asked.has(survey)) };
    };
    fc.assert(
      fc.property(knownBanner, (facts) => {
        expect(assess(otog2020, before(facts), { asOf }).findings).toEqual(assess(otog2020, facts, { asOf }).findings);
      }),
      { numRuns: 100 },
    );
  });
});
