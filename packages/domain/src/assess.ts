import { isDay, type Day } from './day.ts';
import { digestOf } from './digest.ts';
import type { Facts } from './facts.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Measure } from './measure.ts';
import { allReadings, measuresOf, type Plan } from './plan.ts';
import { checkReadings, choose, type Readings, type ReadingUsed } from './reading.ts';
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

/** Judges measures over an opened roll; each finding names who is counted in the others too. */
export function findingsOf(measures: readonly Measure[], roll: Roll): readonly Finding[] {
  const findings = measures.map((measure) => judge(measure, roll));
  return findings.map((finding, index) => {
    const elsewhere = elsewhereOf(index, measures, findings);
    return elsewhere.length === 0 ? finding : { ...finding, evidence: { ...finding.evidence, elsewhere } };
  });
}

/** Judges one measure, with everyone behind it. */
export function judge(measure: Measure, roll: Roll): Finding {
  const missing = measure.needs.filter((name) => roll.facts[name] === undefined);
  if (missing.length > 0) {
    return {
      ...unjudged(measure, roll),
      status: 'undetermined',
      remedies: [{ kind: 'supply', count: missing.length, ids: missing }],
      missing,
      explanation: { key: 'missing', args: { registers: missing.join(' ') } },
    };
  }
  const judgement = measure.judge(measure.tally(roll), roll);
  const { counted, notCounted, unknown, deciding = unknown } = measure.witness(roll);
  const evidence: Evidence = {
    register: measure.population.register,
    counted,
    notCounted,
    unknown,
    deciding: judgement.status === 'undetermined' ? deciding : [],
    elsewhere: [],
  };
  return { ...unjudged(measure, roll), ...judgement, evidence };
}

/** Before its day a plan asks nothing of anybody. */
function notYet(measure: Measure, roll: Roll, since: Day): Finding {
  return { ...unjudged(measure, roll), status: 'not-applicable', explanation: { key: 'not-in-force', args: { since } } };
}

/** What a finding says whatever the judgement: the measure, the readings, and nobody counted. */
function unjudged({ id, clause, kind, force, population, readings }: Measure, { chosen }: Roll): Omit<Finding, 'status' | 'explanation'> {
  return {
    measure: id,
    clause,
    kind,
    force,
    observed: { low: 0, high: 0, of: 0 },
    short: 0,
    evidence: { register: population.register, counted: [], notCounted: [], unknown: [], deciding: [], elsewhere: [] },
    remedies: [],
    missing: [],
    readings: readings.map((reading): ReadingUsed => {
      const value = chosen(reading);
      return { id: reading.id, value, isDefault: value === reading.default };
    }),
  };
}

/** Who of those counted here is counted in another quota over the same people. */
function elsewhereOf(index: number, measures: readonly Measure[], findings: readonly Finding[]): Evidence['elsewhere'] {
  const [own, counted] = [measures[index], findings[index]?.evidence.counted];
  if (own === undefined || counted === undefined || !own.quota) return [];
  return measures.flatMap((other, place) => {
    if (place === index || !other.quota || other.population.key !== own.population.key) return [];
    const ids = intersection(counted, findings[place]?.evidence.counted ?? []);
    return ids.length === 0 ? [] : [{ measure: other.id, ids }];
  });
}

/** What two lists in the same order have in common. */
function intersection(a: readonly string[], b: readonly string[]): readonly string[] {
  const found: string[] = [];
  let place = 0;
  for (const id of a) {
    while (place < b.length && (b[place] as string) < id) place += 1;
    if (b[place] === id) found.push(id);
  }
  return found;
}

function federationOf(facts: Facts): Assessment['federation'] {
  const [banner] = (facts.units ?? []).filter((unit) => unit.kind === 'banner').sort((a, b) => (a.code < b.code ? -1 : 1));
  return banner === undefined ? null : { code: banner.code, name: banner.name };
}
