import type { ShareBound } from './bound.ts';
import type { RegisterName } from './facts.ts';
import type { Finding, Force } from './finding.ts';
import type { Words } from './language.ts';
import type { Constraint, Linear } from './constraint.ts';
import type { Criterion, Member, Population } from './population.ts';
import type { Reading } from './reading.ts';
import type { Roll } from './roll.ts';
import type { History, Share } from './threshold.ts';

/** What a rule says of a tally. */
export type Judgement = Pick<Finding, 'status' | 'observed' | 'required' | 'short' | 'parts' | 'remedies' | 'explanation'>;

/** Who stands behind a tally: ids in order. */
export interface Witness {
  readonly counted: readonly string[];
  readonly notCounted: readonly string[];
  readonly unknown: readonly string[];
  /** Those of the unknown that can decide, where it is not all of them. */
  readonly deciding?: readonly string[];
}

/** What every measure says of itself, whatever its kind. */
export interface Statement {
  /** `<clause>/<slug>`: a public contract. */
  readonly id: string;
  readonly title: Words;
  readonly force: Force;
}

/** A dated value in the words of its clause file: a floor or ceiling, a share about which, a number. */
export type NewValue = ShareBound | { readonly about: History<Share> } | { readonly number: History<number> };

/** A rule kind: mechanism only. It counts first, then judges; tallies add up in any order and grouping. */
export interface Rule<Spec extends Statement, Tally> {
  readonly kind: string;
  /** Whether those counted fill a quota, so that one person can fill several over the same body. */
  readonly quota: boolean;
  population(spec: Spec): Population;
  /** What a member must be or have to count, one for each group that is judged apart; absent where all count. */
  criteria?(spec: Spec): readonly Criterion[];
  needs(spec: Spec): readonly RegisterName[];
  readings(spec: Spec): readonly Reading[];
  /** The dated value that it is judged against; undefined where the plan names no number. */
  value(spec: Spec): History<unknown> | undefined;
  /** The same measure judged against another value; undefined where the value is of another sort. */
  revalued?(spec: Spec, value: NewValue): Spec | undefined;
  /** The rule as linear constraints over possible members: together they hold exactly where it is met. */
  constraints?(spec: Spec, candidates: readonly Member[], roll: Roll): readonly Linear[] | undefined;
  tally(spec: Spec, roll: Roll): Tally;
  merge(a: Tally, b: Tally): Tally;
  judge(spec: Spec, tally: Tally, roll: Pick<Roll, 'asOf' | 'chosen'>): Judgement;
  witness(spec: Spec, roll: Roll): Witness;
}

/** One obligation of a plan, ready to be judged. */
export interface Measure<Tally = unknown> extends Statement {
  readonly clause: string;
  readonly kind: string;
  /** Whether those counted fill a quota that the same person can fill in another measure too. */
  readonly quota: boolean;
  readonly population: Population;
  /** In words, what a member must be or have to count, one for each group that is judged apart; empty where all count. */
  readonly criteria: readonly Pick<Criterion, 'key' | 'title'>[];
  /** Registers without which it is undetermined. */
  readonly needs: readonly RegisterName[];
  readonly readings: readonly Reading[];
  readonly value: History<unknown> | undefined;
  /** The same measure against another dated value; undefined where it has none of that sort to change. */
  revalued(value: NewValue): Measure<Tally> | undefined;
  /**
   * The measure as linear constraints over possible members of its body, counting only what is certain: a choice of
   * members keeps them all exactly where a body of just these would meet the measure. Undefined for a kind that is
   * not about who is in a body, and where a size or baseline that it needs is not known.
   */
  constraints(candidates: readonly Member[], roll: Roll): readonly Constraint[] | undefined;
  /** Counts the facts; counts of separate facts can be merged. */
  tally(roll: Roll): Tally;
  merge(a: Tally, b: Tally): Tally;
  /** Judges counts alone, without evidence: for a what-if, a stream, or sums over federations. */
  judge(tally: Tally, roll: Pick<Roll, 'asOf' | 'chosen'>): Judgement;
  witness(roll: Roll): Witness;
}

/** Makes a measure of a rule kind and what the clause says. */
export function measure<Spec extends Statement, Tally>(rule: Rule<Spec, Tally>, spec: Spec): Measure<Tally> {
  return {
    id: spec.id,
    clause: spec.id.slice(0, spec.id.indexOf('/')),
    title: spec.title,
    force: spec.force,
    kind: rule.kind,
    quota: rule.quota,
    population: rule.population(spec),
    criteria: (rule.criteria?.(spec) ?? []).map(({ key, title }) => ({ key, title })),
    needs: [...new Set(rule.needs(spec))],
    readings: [...new Set(rule.readings(spec))],
    value: rule.value(spec),
    revalued: (value) => {
      const changed = rule.revalued?.(spec, value);
      return changed === undefined ? undefined : measure(rule, changed);
    },
    constraints: (candidates, roll) => rule.constraints?.(spec, candidates, roll)?.map((one) => ({ measure: spec.id, ...one })),
    tally: (roll) => rule.tally(spec, roll),
    merge: rule.merge,
    judge: (tally, roll) => rule.judge(spec, tally, roll),
    witness: (roll) => rule.witness(spec, roll),
  };
}
