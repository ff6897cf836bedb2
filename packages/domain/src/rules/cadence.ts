import type { Part, Remedy, Status } from '../finding.ts';
import type { Words } from '../language.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inYearSoFar, isRunning, paceOf } from '../period.ts';
import { inOrder, type Population } from '../population.ts';
import type { NumberReading } from '../reading.ts';
import type { Roll } from '../roll.ts';

/** Events in the calendar year, so many times: altogether, or in each of the groups. */
export interface CadenceSpec extends Statement {
  /** Members tell their `day`, and their `group` where groups are judged apart. */
  readonly of: Population;
  readonly least: NumberReading;
  readonly each?: readonly { readonly key: string; readonly title: Words }[];
}

/** Events by group, those of a group that is not known under a key of their own; all under one key where there are no groups. */
export type CadenceTally = Readonly<Record<string, number>>;

const ALL = 'all';
const SOME = '?';

/** The cadence rule: mechanism alone. */
export const cadenceRule: Rule<CadenceSpec, CadenceTally> = {
  kind: 'cadence',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of }) => of.needs,
  readings: ({ of, least }) => [least, ...of.readings],
  value: () => undefined,
  tally: (spec, roll) => {
    const counts = Object.fromEntries([...keysOf(spec), SOME].map((key) => [key, 0]));
    for (const { group, inside } of eventsOf(spec, roll)) {
      const key = inside === undefined ? SOME : spec.each === undefined ? ALL : (group ?? SOME);
      if (counts[key] !== undefined) counts[key] += 1;
    }
    return counts;
  },
  merge: (a, b) => Object.fromEntries(Object.entries(a).map(([key, count]) => [key, count + (b[key] ?? 0)])),
  judge: (spec, tally, { asOf, chosen }) => judgeYear(spec, tally, asOf, chosen(spec.least)),
  witness: (spec, roll) => {
    const events = eventsOf(spec, roll);
    const known = ({ inside, group }: (typeof events)[number]) => inside === true && (spec.each === undefined || group !== undefined);
    return { counted: events.filter(known).map(({ id }) => id), notCounted: [], unknown: events.filter((event) => !known(event)).map(({ id }) => id) };
  },
};

/** A measure of the cadence kind. */
export const cadence = (spec: CadenceSpec): Measure<CadenceTally> => measure(cadenceRule, spec);

const keysOf = ({ each }: CadenceSpec): readonly string[] => each?.map(({ key }) => key) ?? [ALL];

function eventsOf({ of }: CadenceSpec, roll: Roll) {
  return inOrder(of.members(roll), roll).filter(({ day }) => day !== undefined && inYearSoFar(day, roll.asOf));
}

function judgeYear(spec: CadenceSpec, tally: CadenceTally, asOf: string, least: number): Judgement {
  const running = isRunning(asOf);
  const open = tally[SOME] ?? 0;
  const parts = keysOf(spec).map((key): Part => {
    const count = tally[key] ?? 0;
    const status: Status = count >= least ? 'met' : running ? 'in-progress' : count + open >= least ? 'undetermined' : 'unmet';
    const title = spec.each?.find((one) => one.key === key)?.title;
    return {
      key,
      ...(title === undefined ? {} : { title }),
      status,
      observed: { low: count, high: count + open, of: Math.max(count + open, least) },
      required: { op: 'at-least', count: least, of: least },
      short: Math.max(0, least - count),
      ...(status === 'in-progress' ? { pace: paceOf(count, least, asOf) } : {}),
    };
  });
  const missing = parts.filter(({ status }) => status !== 'met');
  const [only] = parts;
  const single = spec.each === undefined && only !== undefined;
  const held = parts.length - missing.length;
  const short = missing.reduce((sum, part) => sum + part.short, 0);
  const status: Status = missing.length === 0 ? 'met' : running ? 'in-progress' : short <= open ? 'undetermined' : 'unmet';
  return {
    status,
    observed: single ? only.observed : { low: held, high: parts.length - missing.filter((part) => part.status === 'unmet').length, of: parts.length },
    required: single ? { op: 'at-least', count: least, of: least } : { op: 'at-least', count: parts.length, of: parts.length },
    short,
    ...(single ? {} : { parts }),
    remedies: status === 'undetermined' ? [{ kind: 'learn', count: open }] : (running ? missing : []).map((part): Remedy => ({ kind: 'hold', count: part.short, ...(single ? {} : { ids: [part.key] }) })),
    explanation: {
      key: `cadence.${single ? 'one' : 'each'}.${status}`,
      args: { counter: spec.of.register, year: asOf.slice(0, 4), low: single ? only.observed.low : held, of: parts.length, least, short, open, pace: only?.pace ?? '' },
    },
  };
}
