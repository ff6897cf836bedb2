import { assess, type Assessment } from './assess.ts';
import { digestOf } from './digest.ts';
import type { Facts } from './facts.ts';
import type { Plan } from './plan.ts';

/** Whether an assessment is what the plan says of the facts, or the first thing that is not as it says. */
export type Verdict = 'same' | 'other-plan' | 'other-facts' | 'other-findings';

/**
 * Judges again and compares: the plan and its version, the digest of the facts, then everything in the findings, but not the order of keys, which a database may change.
 * Anyone with the library, the plan and the facts can do it; nothing of the assessment is believed.
 */
export function verify(assessment: Assessment, plan: Plan, facts: Facts): Verdict {
  if (assessment.plan.id !== plan.id || assessment.plan.version !== plan.version) return 'other-plan';
  if (assessment.digest !== digestOf(facts)) return 'other-facts';
  const { asOf, readings } = assessment;
  return sorted(assess(plan, facts, { asOf, readings })) === sorted(assessment) ? 'same' : 'other-findings';
}

/** JSON with the keys of every object in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
