import { judge } from './judge.ts';
import type { Facts } from './facts.ts';
import type { Status } from './finding.ts';
import type { Day } from './day.ts';
import type { Measure } from './measure.ts';
import { choose, type Reading, type Readings } from './reading.ts';
import { openRoll } from './roll.ts';

/** What a measure would be under another wording of one reading. */
export interface Alternative {
  readonly reading: string;
  readonly value: string | number;
  readonly status: Status;
  /** Whether that differs from the status under the chosen readings. */
  readonly flips: boolean;
}

/**
 * Judges a measure again under every other choice of each of its readings, one at a time, all else as chosen. A
 * number is tried at its ends and one below and above.
 */
export function sensitivity(measure: Measure, facts: Facts, { asOf, readings = {} }: { readonly asOf: Day; readonly readings?: Readings }): readonly Alternative[] {
  const statusUnder = (under: Readings): Status => judge(measure, openRoll(facts, asOf, choose(under))).status;
  const status = statusUnder(readings);
  return measure.readings.flatMap((reading) =>
    otherValues(reading, readings[reading.id] ?? reading.default).map((value): Alternative => {
      const other = statusUnder({ ...readings, [reading.id]: value });
      return { reading: reading.id, value, status: other, flips: other !== status };
    }),
  );
}

function otherValues(reading: Reading, chosen: string | number): readonly (string | number)[] {
  if ('choices' in reading) return Object.keys(reading.choices).filter((value) => value !== chosen);
  const near = [reading.min, Number(chosen) - 1, Number(chosen) + 1, reading.max];
  const within = near.filter((value) => value >= reading.min && value <= reading.max && value !== chosen);
  return [...new Set(within)].toSorted((a, b) => a - b);
}
