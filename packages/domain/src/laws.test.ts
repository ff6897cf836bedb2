import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { judge } from './judge.ts';
import { clause211 } from './clauses/2-1-1.ts';
import type { Facts } from './facts.ts';
import type { Status } from './finding.ts';
import { answers, consistent, presidia } from './laws.testing.ts';
import type { Measure } from './measure.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { choose } from './reading.ts';
import { openRoll, type Person } from './roll.ts';
import { addCounts, countMembers, nobody, type Count } from './tally.ts';

const ASOF = '2026-11-23';
const measures = clause211.measures.filter(({ population }) => population.key === 'seats:presidium');
const floors = measures.filter(({ kind }) => kind === 'share');
const open = (facts: Facts) => openRoll(facts, ASOF, choose({}));
const statusOf = (measure: Measure, facts: Facts): Status => judge(measure, open(facts)).status;

/** A person who counts for everything. */
const everything: Omit<Person, 'id' | 'name'> = {
  disabled: true,
  category: 'multiple',
  components: ['visual', 'hearing', 'physical', 'mental'],
  relative: true,
  relativeCategory: 'mental',
  roleModel: 'national',
  grassroots: true,
  rural: true,
  ethnicity: '蒙古族',
  socialOrganisation: true,
  volunteer: true,
};

function changePeople(facts: Facts, ids: readonly string[], to: Omit<Person, 'id' | 'name'>): Facts {
  return { ...facts, people: (facts.people ?? []).map((person) => (ids.includes(person.id) ? { id: person.id, name: person.name, ...to } : person)) };
}

function addPeople(facts: Facts, count: number): Facts {
  const ids = Array.from({ length: count }, (_, index) => `q-${index}`);
  return {
    ...facts,
    people: [...(facts.people ?? []), ...ids.map((id) => ({ id, name: '新', ...everything }))],
    seats: [...(facts.seats ?? []), ...ids.map((id) => ({ id: `presidium/7/${id}`, body: 'presidium' as const, term: 7, person: id, role: 'member' as const }))],
  };
}

describe('laws of judging', () => {
  it('the order of facts never matters: the same bytes', () => {
    fc.assert(
      fc.property(presidia(12), (facts) => {
        const backwards: Facts = { people: facts.people?.toReversed() ?? [], seats: facts.seats?.toReversed() ?? [], terms: facts.terms ?? [] };
        expect(JSON.stringify(assess(otog2020, backwards, { asOf: ASOF }))).toBe(JSON.stringify(assess(otog2020, facts, { asOf: ASOF })));
      }),
    );
  });

  it('one more person who counts never worsens a floor, in exchange or in addition', () => {
    const rank: Partial<Record<Status, number>> = { unmet: 0, undetermined: 1, met: 2 };
    fc.assert(
      fc.property(presidia(12), fc.nat(), (facts, pick) => {
        const seats = (facts.seats ?? []).filter(({ term }) => term === 7);
        const swapped = changePeople(facts, [seats[pick % seats.length]?.person ?? ''], everything);
        for (const measure of floors) {
          const before = rank[statusOf(measure, facts)] ?? Number.NaN;
          expect(rank[statusOf(measure, swapped)]).toBeGreaterThanOrEqual(before);
          expect(rank[statusOf(measure, addPeople(facts, 1))]).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('a remedy applied makes it met, and one less does not', () => {
    fc.assert(
      fc.property(presidia(14), (facts) => {
        for (const measure of floors) {
          const finding = judge(measure, open(facts));
          const open_ = [...finding.evidence.notCounted, ...finding.evidence.unknown];
          for (const { kind, count } of finding.remedies) {
            if (kind === 'answer') continue;
            const apply = (times: number) => (kind === 'replace' ? changePeople(facts, open_.slice(0, times), everything) : addPeople(facts, times));
            expect(statusOf(measure, apply(count))).toBe('met');
            expect(statusOf(measure, apply(count - 1))).not.toBe('met');
          }
        }
      }),
    );
  });

  it('answering an unknown never contradicts a decided status', () => {
    fc.assert(
      fc.property(presidia(8), answers, fc.nat(), (facts, answer, pick) => {
        const people = facts.people ?? [];
        const one = people[pick % people.length];
        if (one === undefined) return;
        const { id, name, ...known } = one;
        const answered = changePeople(facts, [id], consistent({ ...answer, ...known }));
        for (const measure of measures) {
          const before = statusOf(measure, facts);
          if (before === 'met' || before === 'unmet') expect(statusOf(measure, answered)).toBe(before);
        }
        expect(name).toBe('某');
      }),
      { numRuns: 500 },
    );
  });

  it('undetermined is never said in vain: for a floor, some completion meets it and some misses it', () => {
    fc.assert(
      fc.property(presidia(10), (facts) => {
        for (const measure of floors) {
          const finding = judge(measure, open(facts));
          if (finding.status !== 'undetermined') continue;
          expect(statusOf(measure, changePeople(facts, finding.evidence.deciding, everything))).toBe('met');
          const nothing = { disabled: false, relative: false, roleModel: 'none', grassroots: false } as const;
          expect(statusOf(measure, changePeople(facts, finding.evidence.deciding, nothing))).toBe('unmet');
        }
      }),
    );
  });
});

describe('laws of counting', () => {
  const counts = fc.record({
    yes: fc.nat(9),
    no: fc.nat(9),
    unknown: fc.nat(9),
    maybeYes: fc.nat(9),
    maybeNo: fc.nat(9),
    maybeUnknown: fc.nat(9),
    vacant: fc.nat(9),
    vacantLowest: fc.nat(9),
    vacantHighest: fc.nat(9),
    unsized: fc.nat(2),
    authorised: fc.option(fc.nat(90), { nil: undefined }),
  }) satisfies fc.Arbitrary<Count>;

  it('adding up is associative and commutative, and nobody adds nothing', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        expect(addCounts(a, b)).toEqual(addCounts(b, a));
        expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(a, addCounts(b, c)));
        expect(addCounts(a, nobody)).toEqual(a);
      }),
    );
  });

  it('splitting a roster and merging its counts never matters', () => {
    fc.assert(
      fc.property(presidia(14), fc.nat(), (facts, cut) => {
        const roll = open(facts);
        for (const { population, id } of floors) {
          const members = population.members(roll);
          const at = cut % (members.length + 1);
          const who = { key: id, title: { zh: '', en: '' }, on: () => ({ person }: (typeof members)[number]) => person?.disabled };
          const parts = addCounts(countMembers(members.slice(0, at), who, roll), countMembers(members.slice(at), who, roll));
          expect(parts).toEqual(countMembers(members, who, roll));
        }
      }),
    );
  });

  it('tallies of federations merge in any order and grouping, and are judged alike', () => {
    fc.assert(
      fc.property(presidia(8), presidia(8), presidia(8), (a, b, c) => {
        for (const measure of measures) {
          const [x, y, z] = [a, b, c].map((facts) => measure.tally(open(facts)));
          const left = measure.merge(measure.merge(x, y), z);
          const right = measure.merge(z, measure.merge(y, x));
          expect(left).toEqual(right);
          expect(measure.judge(left, open(a))).toEqual(measure.judge(right, open(a)));
        }
      }),
    );
  });
});
