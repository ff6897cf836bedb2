import type { Maybe } from './maybe.ts';
import type { Member } from './population.ts';

/**
 * A linear constraint over a body's possible members, each 1 where the person is in it and 0 where not: plain data in
 * whole numbers, so that any solver can compose or repair a roster with it.
 */
export interface Constraint {
  /** The measure that it stands for; all constraints of a measure together are the measure. */
  readonly measure: string;
  /** The group of a measure that judges several. */
  readonly group?: string;
  /** Coefficients by member id; members with 0 are left out. */
  readonly terms: readonly { readonly id: string; readonly coefficient: number }[];
  readonly sense: 'at-least' | 'at-most' | 'exactly';
  readonly bound: number;
}

/** What a rule says of the members, before it is labelled with the measure. */
export type Linear = Omit<Constraint, 'measure'>;

/** One sum over the members; `weight` is asked for each with whether that member certainly fits. */
export function linear(
  members: readonly Member[],
  test: (member: Member) => Maybe,
  weight: (fits: boolean) => number,
  sense: Constraint['sense'],
  bound: number,
  group?: string,
): Linear {
  const terms = members.map((member) => ({ id: member.id, coefficient: weight(test(member) === true) })).filter(({ coefficient }) => coefficient !== 0);
  return { ...(group === undefined ? {} : { group }), terms, sense, bound };
}

/** At least one member: nobody is never met. */
export const somebody = (members: readonly Member[]): Linear => linear(members, () => true, () => 1, 'at-least', 1);
