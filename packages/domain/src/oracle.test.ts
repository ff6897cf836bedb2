import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import type { Status } from './finding.ts';
import { associationTrials } from './oracle.associations.testing.ts';
import { bodyTrials } from './oracle.bodies.testing.ts';
import { dayTrials } from './oracle.days.testing.ts';
import { TODAY } from './oracle.facts.testing.ts';
import { postTrials } from './oracle.posts.testing.ts';
import { numberOfWays, outcomes, verdict } from './oracle.testing.ts';
import { unitTrials } from './oracle.units.testing.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { measuresOf } from './plan.ts';
import { choose } from './reading.ts';
import { openRoll } from './roll.ts';

// A hundred thousand: FEDERATION_ORACLE_RUNS=100000 npx vitest run src/oracle.test.ts --testTimeout=3600000
const runs = Number(process.env['FEDERATION_ORACLE_RUNS'] ?? 20_000);
const MOST_WAYS = 2000;

const trials = [...bodyTrials, ...associationTrials, ...postTrials, ...unitTrials, ...dayTrials];

/** What may be said: what holds of all outcomes; where it may turn out that there is nobody to judge, also what holds of all others. */
function acceptable(seen: ReadonlySet<Status>): readonly Status[] {
  const judged = new Set([...seen].filter((status) => status !== 'not-applicable'));
  return judged.size === 0 || judged.size === seen.size ? [verdict(seen)] : ['undetermined', verdict(judged)];
}

const measures = new Map(measuresOf(otog2020).map((measure) => [measure.id, measure]));

describe('a second, plain judgement that tries all that is not known', () => {
  it.each(trials.map((trial) => ({ ...trial })))('agrees on $measure', ({ measure, facts, readings = fc.constant({}), day = fc.constant(TODAY), ways, plain, whole }) => {
    const judged = measures.get(measure);
    if (judged === undefined) throw new Error(`the plan has no measure ${measure}`);
    fc.assert(
      fc.property(facts, readings, day, (given, chosen, asOf) => {
        fc.pre(numberOfWays(given, ways) <= MOST_WAYS);
        const { status } = judge(judged, openRoll(given, asOf, choose(chosen)));
        const seen = whole === undefined ? outcomes(given, ways, (complete) => plain(complete, chosen)) : whole(given, chosen, asOf);
        expect(acceptable(seen)).toContain(status);
      }),
      { numRuns: Math.ceil(runs / trials.length) },
    );
  });
});
