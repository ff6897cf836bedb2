import type { Day } from '../day.ts';
import type { Fault, Part, Remedy, Status } from '../finding.ts';
import type { Words } from '../language.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import type { Population } from '../population.ts';
import type { ChoiceReading, Reading } from '../reading.ts';
import type { Roll } from '../roll.ts';

/** One step of due form as it was taken for one decision. */
export interface Step {
  readonly key: string;
  readonly title: Words;
  /** When it was taken; `true` where only that it was taken is known, `false` where it was not. */
  readonly taken: Day | boolean | undefined;
}

/** A decision with its steps; without a day it is not taken yet. */
export interface Decision {
  readonly id: string;
  readonly decided: Day | undefined;
  readonly steps: readonly Step[];
}

/** For each decision every step, before the decision. */
export interface ProcedureSpec extends Statement {
  readonly of: Population;
  readonly decisions: (roll: Roll) => readonly Decision[];
  /** Whether a step without a record was not taken, or is not known to have been. */
  readonly unrecorded: ChoiceReading<'unknown' | 'not-taken'>;
  readonly readings?: readonly Reading[];
}

/** Decisions by id, with what is wrong with each. */
export type ProcedureTally = ReadonlyMap<string, { readonly status: Status; readonly faults: readonly Fault[] }>;

/** The procedure rule: mechanism alone. */
export const procedureRule: Rule<ProcedureSpec, ProcedureTally> = {
  kind: 'procedure',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of }) => of.needs,
  readings: ({ of, unrecorded, readings = [] }) => [...readings, unrecorded, ...of.readings],
  value: () => undefined,
  tally: ({ decisions, unrecorded }, roll) => {
    const strict = roll.chosen(unrecorded) === 'not-taken';
    return new Map(decisions(roll).map((decision) => [decision.id, examine(decision, roll.asOf, strict)]));
  },
  merge: (a, b) => new Map([...a, ...b]),
  judge: (_, tally) => judgeDecisions(tally),
  witness: (spec, roll) => {
    const tally = [...procedureRule.tally(spec, roll)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const ids = (...statuses: Status[]) => tally.filter(([, { status }]) => statuses.includes(status)).map(([id]) => id);
    return { counted: ids('met'), notCounted: ids('unmet', 'in-progress'), unknown: ids('undetermined') };
  },
};

/** A measure of the procedure kind. */
export const procedure = (spec: ProcedureSpec): Measure<ProcedureTally> => measure(procedureRule, spec);

function examine({ decided, steps }: Decision, asOf: Day, strict: boolean): { readonly status: Status; readonly faults: readonly Fault[] } {
  if (decided === undefined || decided > asOf) return { status: 'in-progress', faults: [] };
  const faults = steps.flatMap(({ key, title, taken }): Fault[] => {
    if (taken === true || (typeof taken === 'string' && taken <= decided)) return [];
    return [{ key, title, state: typeof taken === 'string' ? 'late' : 'missing' }];
  });
  const certain = steps.some(({ taken }) => taken === false || (typeof taken === 'string' && taken > decided) || (strict && taken === undefined));
  return { status: faults.length === 0 ? 'met' : certain ? 'unmet' : 'undetermined', faults };
}

function judgeDecisions(tally: ProcedureTally): Judgement {
  const parts = [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, { status, faults }]): Part => ({
    key,
    status,
    observed: { low: status === 'met' ? 1 : 0, high: status === 'unmet' ? 0 : 1, of: 1 },
    short: faults.length,
    ...(faults.length === 0 ? {} : { faults }),
  }));
  const of = parts.length;
  const number = (status: Status) => parts.filter((part) => part.status === status).length;
  const [met, unmet] = [number('met'), number('unmet')];
  const status: Status = of === 0 ? 'not-applicable' : unmet > 0 ? 'unmet' : number('undetermined') > 0 ? 'undetermined' : met === of ? 'met' : 'in-progress';
  const wanting = parts.filter((part) => part.short > 0);
  return {
    status,
    observed: { low: met, high: of - unmet, of },
    ...(of === 0 ? {} : { required: { op: 'at-least' as const, count: of, of } }),
    short: of - met,
    parts,
    remedies: wanting.map((part): Remedy => ({ kind: 'complete', count: part.short, ids: [part.key] })),
    explanation: { key: of === 0 ? 'procedure.empty' : `procedure.${status}`, args: { low: met, unmet, of, open: number('in-progress') } },
  };
}
