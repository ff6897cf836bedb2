import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { forgetful, knownBanner } from './banner.testing.ts';
import { parseFacts, type Facts } from './facts.ts';
import { allReadings } from './plan.ts';
import { otog2020 } from './plans/otog-2020.ts';
import type { Readings } from './reading.ts';

/** What more knowledge may turn a status into: those who only may belong may turn out not to, and nobody is left. */
const NOT_CONTRARY: Readonly<Record<string, readonly string[]>> = {
  met: ['met', 'not-applicable'],
  unmet: ['unmet', 'not-applicable'],
  'not-applicable': ['not-applicable'],
};
const UNKNOWABLE = new Set(['increase.no-baseline', 'amount.unknown', 'established.undetermined', 'composite.range']);
const chances = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
const share = fc.constantFrom(1, 4, 12);
const day = fc.constantFrom('2026-06-15', '2026-12-31', '2026-01-01');

/** Readings of what is not recorded: as not done, so that what is not known decides, and as not known, so that nothing is wholly known. */
const PRESUMING: readonly string[] = ['2-1-2/step-without-a-record', '2-3-3/eligible-for-a-subsidy'];

/** Every reading at any of its values, but for those two. */
const readings: fc.Arbitrary<Readings> = fc
  .tuple(...allReadings(otog2020).map((reading) => fc.tuple(fc.constant(reading.id), fc.constantFrom<string | number>(reading.default, ...('choices' in reading && !PRESUMING.includes(reading.id) ? Object.keys(reading.choices) : [])))))
  .map((chosen) => Object.fromEntries(chosen));

/** Forgets by the list of chances, again and again; only one in so many of those that say so. */
function forgetter(answers: readonly boolean[], oneIn: number): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return asked % oneIn === 0 && (answers[asked % answers.length] ?? false);
  };
}

const judged = (facts: Facts, asOf: string, chosen: Readings) => assess(otog2020, facts, { asOf, readings: chosen }).findings;

describe('what is not known', () => {
  it('a banner made for these laws is sound', () => {
    fc.assert(
      fc.property(knownBanner, (facts) => {
        expect(parseFacts(facts)).toHaveProperty('facts');
      }),
    );
  });

  it('never decides: who knows more never finds the contrary of what was decided with less', () => {
    fc.assert(
      fc.property(knownBanner, chances, share, day, readings, (facts, answers, oneIn, asOf, chosen) => {
        const whole = judged(facts, asOf, chosen);
        for (const [index, { measure, status }] of judged(forgetful(facts, forgetter(answers, oneIn)), asOf, chosen).entries()) {
          const now = whole[index]?.status ?? '';
          expect([measure, status, NOT_CONTRARY[status]?.includes(now) === false ? now : 'in accord']).toEqual([measure, status, 'in accord']);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('what is wholly known is never undetermined, but for last term’s roster, last year’s money, a document not recorded and what is not judged at all', () => {
    fc.assert(
      fc.property(knownBanner, day, readings, (facts, asOf, chosen) => {
        const open = judged(facts, asOf, chosen).filter(({ status, explanation }) => status === 'undetermined' && !UNKNOWABLE.has(explanation.key));
        expect(open.map(({ measure, explanation }) => [measure, explanation.key])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
