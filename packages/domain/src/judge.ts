import type { Evidence, Finding } from './finding.ts';
import type { Measure } from './measure.ts';
import type { ReadingUsed } from './reading.ts';
import type { Roll } from './roll.ts';

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

/** What a finding says whatever the judgement: the measure, the readings, and nobody counted. */
export function unjudged({ id, clause, kind, force, population, readings }: Measure, { chosen }: Roll): Omit<Finding, 'status' | 'explanation'> {
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
