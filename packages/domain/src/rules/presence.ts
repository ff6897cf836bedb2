import { linear } from '../constraint.ts';
import type { Part, Remedy, Status } from '../finding.ts';
import type { Words } from '../language.ts';
import { both, either } from '../maybe.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { isRunning } from '../period.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import type { Chosen, NumberReading, Reading } from '../reading.ts';
import type { Roll } from '../roll.ts';
import { addCounts, count, isEmpty, nobody, type Count } from '../tally.ts';

/** Named groups, each of which must have its least number of members; one member may stand for several groups. */
export interface PresenceSpec extends Statement {
  readonly of: Population;
  readonly groups: readonly { readonly title: Words; readonly who: Criterion }[];
  /** Least members of each group. */
  readonly least: NumberReading | 1;
  /** True where the things themselves must exist, so that none at all is a miss and not an empty body. */
  readonly mustExist?: boolean;
  /** True where one member can stand for one group only. */
  readonly exclusive?: boolean;
  /** Done through the calendar year, so that a group missing before its end is in progress. */
  readonly over?: 'year';
  /** Advisory under a reading: then a miss is reported and not judged. */
  readonly advisory?: { readonly reading: Reading; readonly when: (chosen: Chosen) => boolean };
}

/** Counts by group key. */
export type PresenceTally = Readonly<Record<string, Count>>;

/** The presence rule: mechanism alone. */
export const presenceRule: Rule<PresenceSpec, PresenceTally> = {
  kind: 'presence',
  quota: false,
  population: ({ of }) => of,
  criteria: ({ groups }) => groups.map(({ who }) => who),
  needs: ({ of, groups }) => [...of.needs, ...groups.flatMap(({ who }) => who.needs ?? [])],
  readings: ({ of, groups, least, advisory }) => [
    ...(least === 1 ? [] : [least]),
    ...(advisory === undefined ? [] : [advisory.reading]),
    ...of.readings,
    ...groups.flatMap(({ who }) => who.readings ?? []),
  ],
  value: () => undefined,
  tally: ({ of, groups }, roll) => Object.fromEntries(groups.map(({ who }) => [who.key, count(of, who, roll)])),
  merge: (a, b) => Object.fromEntries(Object.entries(a).map(([key, counts]) => [key, addCounts(counts, b[key] ?? nobody)])),
  judge: (spec, tally, { asOf, chosen }) => {
    const least = spec.least === 1 ? 1 : chosen(spec.least);
    const groups = judgeGroups(spec, tally, least);
    const running = spec.over === 'year' && isRunning(asOf) && (groups.status === 'unmet' || groups.status === 'undetermined');
    const still = (part: Part): Part => (part.status === 'unmet' || part.status === 'undetermined' ? { ...part, status: 'in-progress' } : part);
    const judged: Judgement = running ? { ...groups, status: 'in-progress', parts: (groups.parts ?? []).map(still), explanation: { ...groups.explanation, key: 'presence.in-progress' } } : groups;
    const advisory = spec.advisory?.when(chosen) === true && (judged.status === 'unmet' || judged.status === 'undetermined');
    return advisory ? { ...judged, status: 'reported' } : judged;
  },
  constraints: ({ groups, least }, candidates, roll) =>
    groups.map(({ who }) => linear(candidates, who.on(roll), (fits) => (fits ? 1 : 0), 'at-least', least === 1 ? 1 : roll.chosen(least), who.key)),
  witness: (spec, roll) => {
    const counted: string[] = [];
    const notCounted: string[] = [];
    const unknown: string[] = [];
    const tests = spec.groups.map(({ who }) => who.on(roll));
    for (const member of inOrder(spec.of.members(roll), roll)) {
      const fits = tests.map((test) => test(member)).reduce(either, false);
      if (fits === undefined || member.inside === undefined) unknown.push(member.id);
      else if (fits) counted.push(member.id);
      else notCounted.push(member.id);
    }
    return { counted, notCounted, unknown, deciding: decidingOf(spec, roll) };
  },
};

/** A measure of the presence kind. */
export const presence = (spec: PresenceSpec): Measure<PresenceTally> => measure(presenceRule, spec);

function judgeGroups(spec: PresenceSpec, tally: PresenceTally, least: number): Judgement {
  const counter = spec.of.register;
  const parts = spec.groups.map(({ title, who }): Part => ({ ...partOf(who.key, tally[who.key], least), title }));
  const of = parts.length;
  const met = parts.filter((part) => part.status === 'met').length;
  if (spec.mustExist !== true && Object.values(tally).every(isEmpty)) {
    return { status: 'not-applicable', observed: { low: 0, high: 0, of: 0 }, short: 0, remedies: [], explanation: { key: 'presence.empty', args: { counter } } };
  }
  const missingInAll = parts.reduce((sum, { key, short }) => sum + Math.max(0, short - (tally[key]?.maybeYes ?? 0)), 0);
  const open = Math.max(...parts.map(({ key }) => (tally[key]?.unknown ?? 0) + (tally[key]?.maybeUnknown ?? 0)));
  // What may be there for one group only fills no other.
  const tooFew = spec.exclusive === true ? Math.max(0, missingInAll - open) : 0;
  const possible = Math.min(parts.filter((part) => part.status !== 'unmet').length, Math.max(met, of - Math.ceil(tooFew / least)));
  const observed = { low: met, high: possible, of };
  const status: Status = met === of ? 'met' : possible < of ? 'unmet' : 'undetermined';
  const missing = parts.filter((part) => part.status !== 'met');
  return {
    status,
    observed,
    required: { op: 'at-least', count: of, of },
    short: of - met,
    parts,
    remedies: missing.map(({ key, short }): Remedy => ({ kind: spec.mustExist === true ? 'establish' : 'replace', count: short, ids: [key] })),
    explanation: { key: `presence.${status}`, args: { counter, low: met, high: possible, of, least, missing: missing.map(({ key }) => key).join(' ') } },
  };
}

function partOf(key: string, counts: Count | undefined, least: number): Part {
  const low = counts?.yes ?? 0;
  const high = low + (counts === undefined ? 0 : counts.unknown + counts.maybeYes + counts.maybeUnknown);
  const of = high + (counts === undefined ? 0 : counts.no + counts.maybeNo);
  const status: Status = low >= least ? 'met' : high < least ? 'unmet' : 'undetermined';
  return { key, status, observed: { low, high, of }, required: { op: 'at-least', count: least, of }, short: Math.max(0, least - low) };
}

/** Who could fill a group that certain members do not fill. */
function decidingOf(spec: PresenceSpec, roll: Roll): string[] {
  const least = spec.least === 1 ? 1 : roll.chosen(spec.least);
  const members = inOrder(spec.of.members(roll), roll);
  const deciding = new Set<string>();
  for (const { who } of spec.groups) {
    const test = who.on(roll);
    const answers = members.map((member) => both(member.inside, test(member)));
    if (answers.filter((answer) => answer === true).length >= least) continue;
    members.forEach(({ id }, index) => answers[index] === undefined && deciding.add(id));
  }
  return [...deciding].sort();
}
