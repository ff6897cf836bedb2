import { isDay, type Day } from './day.ts';
import { digestOf } from './digest.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { findingsOf, unjudged } from './judge.ts';
import type { Measure } from './measure.ts';
import { allReadings, measuresOf, type Plan } from './plan.ts';
import { checkReadings, choose, type Readings } from './reading.ts';
import { openRoll, type Roll } from './roll.ts';

/** All findings of a plan over one set of facts on one day. The same inputs give the same bytes. */
export interface Assessment {
  readonly plan: { readonly id: string; readonly version: string };
  /** The banner among the units; null where none is recorded. */
  readonly federation: { readonly code: string; readonly name: string } | null;
  readonly asOf: Day;
  /** The readings that were chosen; all others had their default. */
  readonly readings: Readings;
  /** Digest of the facts: the order of records does not matter. */
  readonly digest: string;
  readonly findings: readonly Finding[];
}

/** The day to judge on, and the readings that differ from their defaults. */
export interface AssessOptions {
  readonly asOf: Day;
  readonly readings?: Readings;
}

/**
 * Judges every measure of a plan. Pure: no clock, no randomness.
 *
 * @throws {RangeError} for a day that the calendar does not have, or a reading that the plan does not know: check
 * what comes from outside with `isDay` and `checkReadings`.
 */
export function assess(plan: Plan, facts: Facts, { asOf, readings = {} }: AssessOptions): Assessment {
  if (!isDay(asOf)) throw new RangeError('asOf is not a calendar day, YYYY-MM-DD');
  const [problem] = checkReadings(allReadings(plan), readings);
  if (problem !== undefined) throw new RangeError(`reading ${problem.id}: ${problem.fault}`);
  const roll = openRoll(facts, asOf, choose(readings));
  const measures = measuresOf(plan);
  return {
    plan: { id: plan.id, version: plan.version },
    federation: federationOf(facts),
    asOf,
    readings: Object.fromEntries(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1))),
    digest: digestOf(facts),
    findings: asOf < plan.issued ? measures.map((measure) => notYet(measure, roll, plan.issued)) : findingsOf(measures, roll),
  };
}

/** Before its day a plan asks nothing of anybody. */
function notYet(measure: Measure, roll: Roll, since: Day): Finding {
  return { ...unjudged(measure, roll), status: 'not-applicable', explanation: { key: 'not-in-force', args: { since } } };
}

function federationOf(facts: Facts): Assessment['federation'] {
  const [banner] = (facts.units ?? []).filter((unit) => unit.kind === 'banner').sort((a, b) => (a.code < b.code ? -1 : 1));
  return banner === undefined ? null : { code: banner.code, name: banner.name };
}
