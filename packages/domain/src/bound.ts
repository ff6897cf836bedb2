import { headcountFor, holdsAgainst, type History, type Share } from './threshold.ts';
import { highest, lowest, type Count, type Ratio } from './tally.ts';

/** The share that a clause sets, and on which side of it the plan wants the body. Exactly one. */
export type ShareBound =
  | { readonly atLeast: History<Share> }
  | { readonly moreThan: History<Share> }
  | { readonly atMost: History<Share> }
  | { readonly lessThan: History<Share> };

/** A floor or ceiling for a share. */
export type BoundOperator = 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** The operator of a bound with its dated value. */
export function boundOf(bound: ShareBound): { readonly op: BoundOperator; readonly history: History<Share> } {
  if ('atLeast' in bound) return { op: 'at-least', history: bound.atLeast };
  if ('moreThan' in bound) return { op: 'more-than', history: bound.moreThan };
  return 'atMost' in bound ? { op: 'at-most', history: bound.atMost } : { op: 'less-than', history: bound.lessThan };
}

/** Whether more of those who count helps (a floor) or harms (a ceiling). */
export const isFloor = (op: BoundOperator): boolean => op === 'at-least' || op === 'more-than';

/** A tally held against a share: decided either way, and how far it is from certainly met. */
export interface Measured {
  readonly met: boolean;
  readonly unmet: boolean;
  /** The end of the interval that is hardest to meet with. */
  readonly worst: Ratio;
  /** Head-count required at that end. */
  readonly count: number;
  /** How many must change sides there so that it is met whatever the unknown say; 0 when it is. */
  readonly gap: number;
}

/** Holds both ends of a tally against a share. Both ends must have a denominator above 0. */
export function measureAgainst(op: BoundOperator, share: Share, tally: Count): Measured {
  const [low, high] = [lowest(tally), highest(tally)];
  const [worst, best] = isFloor(op) ? [low, high] : [high, low];
  const count = headcountFor(op, share, worst.of);
  return {
    met: holdsAgainst(op, worst.count, worst.of, share),
    unmet: !holdsAgainst(op, best.count, best.of, share),
    worst,
    count,
    gap: Math.max(0, isFloor(op) ? count - worst.count : worst.count - count),
  };
}

/**
 * The least number to add so that the share holds: people who count under a floor, who do not under a ceiling.
 * Undefined where no number does (a floor of 100 % with one who does not count).
 */
export function leastAddition(op: BoundOperator, share: Share, { count, of }: Ratio): number | undefined {
  const { numerator, denominator } = share;
  const deficit = isFloor(op) ? numerator * of - denominator * count : denominator * count - numerator * of;
  const gain = isFloor(op) ? denominator - numerator : numerator;
  const strict = op === 'more-than' || op === 'less-than';
  if (strict ? deficit < 0 : deficit <= 0) return 0;
  if (gain <= 0) return undefined;
  const whole = (deficit - (deficit % gain)) / gain;
  return strict || deficit % gain !== 0 ? whole + 1 : whole;
}
