import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { clause211 } from './clauses/2-1-1.ts';
import { clause222 } from './clauses/2-2-2.ts';
import type { Constraint } from './constraint.ts';
import type { Facts } from './facts.ts';
import { presidia } from './laws.testing.ts';
import type { Measure } from './measure.ts';
import { choose, type Readings } from './reading.ts';
import { openRoll } from './roll.ts';

const asOf = '2026-11-23';
const keeps = ({ terms, sense, bound }: Constraint, chosen: ReadonlySet<string>): boolean => {
  const sum = terms.reduce((total, { id, coefficient }) => total + (chosen.has(id) ? coefficient : 0), 0);
  return sense === 'at-least' ? sum >= bound : sense === 'at-most' ? sum <= bound : sum === bound;
};

/** Tries every choice of members: the constraints must hold exactly where the body made of them meets the measure. */
function expectSameAsJudging(measure: Measure, facts: Facts, body: string, readings: Readings): void {
  const roll = openRoll(facts, asOf, choose(readings));
  const candidates = measure.population.members(roll);
  const constraints = measure.constraints(candidates, roll);
  if (constraints === undefined) return;
  for (let choice = 0; choice < 2 ** candidates.length; choice += 1) {
    const chosen = new Set(candidates.filter((_, index) => (choice >> index) % 2 === 1).map(({ id }) => id));
    const seats = (facts.seats ?? []).filter((seat) => seat.body !== body || seat.term !== 7 || chosen.has(seat.person));
    const { status } = judge(measure, openRoll({ ...facts, seats }, asOf, choose(readings)));
    expect(constraints.every((one) => keeps(one, chosen)), `${measure.id}: ${[...chosen].join(' ')} is ${status}`).toBe(status === 'met');
  }
}

describe('constraints', () => {
  const measures = clause211.measures.filter(({ population }) => population.key === 'seats:presidium');

  it.each(measures.map((measure) => [measure.id, measure] as const))('%s holds for exactly the rosters that meet it', (_, measure) => {
    const readings = fc.constantFrom<Readings>({}, { '2-1-1/denominator': 'authorised' }, { '2-1-1/categories-least': 2 }, { '2-1-1/increase-of': 'both', '2-1-1/vice-chairs-increase-of': 'both' });
    fc.assert(
      fc.property(presidia(7), readings, (facts, under) => expectSameAsJudging(measure, facts, 'presidium', under)),
      { numRuns: 40 },
    );
  });

  it('a headcount over the council holds for exactly the rosters that meet it', () => {
    const measure = clause222.measures.find(({ kind }) => kind === 'headcount');
    fc.assert(
      fc.property(presidia(7), (facts) => {
        const seats = (facts.seats ?? []).map((seat) => ({ ...seat, body: 'council' as const, role: 'vice-director' as const }));
        if (measure !== undefined) expectSameAsJudging(measure, { ...facts, seats, terms: [{ id: 'council/7', body: 'council', number: 7 }] }, 'council', {});
      }),
      { numRuns: 40 },
    );
  });

  it('a measure without a body or a baseline has none', () => {
    const roll = openRoll({ people: [], seats: [] }, asOf, choose({}));
    expect(measures.find(({ kind }) => kind === 'increase')?.constraints([], roll)).toBeUndefined();
    expect(clause222.measures.find(({ kind }) => kind === 'about')?.constraints([], roll)).toBeUndefined();
  });
});
