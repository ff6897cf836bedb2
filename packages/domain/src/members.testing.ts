import { judge } from './judge.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Measure } from './measure.ts';
import type { Criterion, Member, Population } from './population.ts';
import { choose, type NumberReading, type Readings } from './reading.ts';
import { openRoll, type Roll } from './roll.ts';

const words = { zh: '某', en: 'some' };

/** What a made-up measure says of itself. */
export const statement = { id: '9-9-9/any', title: words, force: 'binding' } as const;

/** A number reading of a made-up measure. */
export const numberReading = (slug: string, fallback: number): NumberReading => ({ id: `9-9-9/${slug}`, title: words, default: fallback, min: 0, max: 1000, unit: words });

/** Members by letter: `Y` counts, `N` does not, of `U` it is not known; a small letter is one who may not belong at all. */
export function membersOf(letters: string): Member[] {
  return [...letters].map((letter, index) => ({ id: `${letter}${String(index)}`, inside: letter === letter.toUpperCase() ? true : undefined }));
}

/** A made-up population of such members. */
export function body(letters: string, more: Partial<Population> = {}): Population {
  const members = membersOf(letters);
  return { key: 'made-up', title: words, register: 'people', needs: [], readings: [], members: () => members, ...more };
}

/** Whether a member is one of the letters `yes`; unknown for `U`. */
export const letter = (yes: string): Criterion => ({
  key: yes,
  title: { zh: yes, en: yes },
  on: () => ({ id }) => {
    const own = id.charAt(0).toUpperCase();
    return own === 'U' ? undefined : own === yes;
  },
});

/** Whether a member counts. */
export const fits = letter('Y');

/** A roll for made-up measures: the last day of a year unless said otherwise. */
export const rollOn = (asOf = '2026-12-31', readings: Readings = {}, facts: Facts = {}): Roll => openRoll(facts, asOf, choose(readings));

/** The finding of a made-up measure. */
export const judged = (measure: Measure, roll: Roll = rollOn()): Finding => judge(measure, roll);
