import type { Outcome } from '../deadline.ts';
import type { RegisterName } from '../facts.ts';
import type { Remedy, Status } from '../finding.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import type { Population } from '../population.ts';
import type { Reading } from '../reading.ts';
import type { Roll } from '../roll.ts';

/** Something with a due day, and where it stands. */
export interface Item {
  /** The record that it is about; absent where there is none yet. */
  readonly id?: string;
  readonly outcome: Outcome;
}

/** Items done by their due day ÷ items due. What is open and not yet due is in progress. */
export interface TimelinessSpec extends Statement {
  readonly of: Population;
  readonly items: (roll: Roll) => readonly Item[];
  readonly needs?: readonly RegisterName[];
  readonly readings?: readonly Reading[];
}

/** Items by outcome. */
export type TimelinessTally = Readonly<Record<Outcome, number>>;

const none: TimelinessTally = { 'in-time': 0, late: 0, overdue: 0, open: 0, unscheduled: 0, unknown: 0 };

/** The timeliness rule: mechanism alone. */
export const timelinessRule: Rule<TimelinessSpec, TimelinessTally> = {
  kind: 'timeliness',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of, needs = [] }) => [...of.needs, ...needs],
  readings: ({ of, readings = [] }) => [...readings, ...of.readings],
  value: () => undefined,
  tally: ({ items }, roll) => {
    const tally = { ...none };
    for (const item of items(roll)) tally[item.outcome] += 1;
    return tally;
  },
  merge: (a, b) => {
    const sum = { ...none };
    for (const outcome of Object.keys(none) as Outcome[]) sum[outcome] = a[outcome] + b[outcome];
    return sum;
  },
  judge: ({ of }, tally) => judgeItems(tally, of.register),
  witness: ({ items }, roll) => {
    const all = items(roll);
    const ids = (...outcomes: Outcome[]) => [...new Set(all.flatMap(({ id, outcome }) => (id !== undefined && outcomes.includes(outcome) ? [id] : [])))].toSorted();
    const notCounted = ids('late', 'overdue', 'open');
    const unknown = ids('unknown', 'unscheduled').filter((id) => !notCounted.includes(id));
    return { counted: ids('in-time').filter((id) => !notCounted.includes(id) && !unknown.includes(id)), notCounted, unknown };
  },
};

/** A measure of the timeliness kind. */
export const timeliness = (spec: TimelinessSpec): Measure<TimelinessTally> => measure(timelinessRule, spec);

function judgeItems({ 'in-time': inTime, late, overdue, open, unscheduled, unknown }: TimelinessTally, counter: string): Judgement {
  const of = inTime + late + overdue + open + unscheduled + unknown;
  const status: Status = of === 0 ? 'not-applicable' : late + overdue > 0 ? 'unmet' : unknown + unscheduled > 0 ? 'undetermined' : open > 0 ? 'in-progress' : 'met';
  const remedies: Remedy[] = [];
  if (overdue + open > 0) remedies.push({ kind: 'finish', count: overdue + open, of });
  if (unscheduled > 0) remedies.push({ kind: 'supply', count: 1, ids: ['holidays'] });
  if (unknown > 0) remedies.push({ kind: 'learn', count: unknown });
  return {
    status,
    observed: { low: inTime, high: of - late - overdue, of },
    ...(of === 0 ? {} : { required: { op: 'at-least' as const, count: of, of } }),
    short: of - inTime,
    remedies,
    explanation: { key: of === 0 ? 'timeliness.empty' : `timeliness.${status}`, args: { counter, low: inTime, late, overdue, open, unscheduled, unknown, of } },
  };
}
