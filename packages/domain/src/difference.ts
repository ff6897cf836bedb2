import { assess, type Assessment } from './assess.ts';
import type { Facts } from './facts.ts';
import type { Status } from './finding.ts';
import { measuresOf, type Plan } from './plan.ts';

/** What made a finding change: what is known, the day, the readings, or the plan's own values. */
export type Cause = 'facts' | 'day' | 'readings' | 'plan';

/** One measure that stands otherwise than before. */
export interface Flip {
  readonly measure: string;
  /** Absent where the measure was not in that plan. */
  readonly before?: Status;
  readonly after?: Status;
  /** Each cause that alone, put on the earlier state, changes the status; several, or none where only all together do. */
  readonly causes: readonly Cause[];
}

/** What an assessment was made of. */
export interface Basis {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly asOf: string;
  readonly readings?: Assessment['readings'];
}

/** Compares two judgements: which findings flipped, and what did it, tried one cause at a time. */
export function difference(before: Basis, after: Basis): readonly Flip[] {
  const [earlier, later] = [statuses(before), statuses(after)];
  const ids = [...new Set([...measuresOf(before.plan), ...measuresOf(after.plan)].map(({ id }) => id))];
  const flipped = ids.filter((id) => earlier.get(id) !== later.get(id));
  if (flipped.length === 0) return [];
  const trials = (['facts', 'day', 'readings', 'plan'] as const).map((cause) => [cause, statuses(replaced(before, after, cause))] as const);
  return flipped.map((measure): Flip => {
    const [was, is] = [earlier.get(measure), later.get(measure)];
    const causes = trials.filter(([, tried]) => tried.get(measure) !== was).map(([cause]) => cause);
    return { measure, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }), causes };
  });
}

function replaced(before: Basis, after: Basis, cause: Cause): Basis {
  switch (cause) {
    case 'facts':
      return { ...before, facts: after.facts };
    case 'day':
      return { ...before, asOf: after.asOf };
    case 'readings':
      return { ...before, readings: after.readings ?? {} };
    case 'plan':
      return { ...before, plan: after.plan };
  }
}

/** Readings that the plan does not have are left aside: another plan may not know them. */
function statuses({ plan, facts, asOf, readings = {} }: Basis): ReadonlyMap<string, Status> {
  const known = new Set(measuresOf(plan).flatMap((measure) => measure.readings.map(({ id }) => id)));
  const own = Object.fromEntries(Object.entries(readings).filter(([id]) => known.has(id)));
  return new Map(assess(plan, facts, { asOf, readings: own }).findings.map(({ measure, status }) => [measure, status]));
}
