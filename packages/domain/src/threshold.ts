import type { Day } from './day.ts';

/** How an observed number is held against a required one. */
export type Operator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly' | 'about';

/** A share as a fraction of whole numbers; never a decimal. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** So many in a hundred, as a fraction. `percent(12.5)` is refused: write 125 in 1000. */
export function percent(of: number): Share {
  if (!Number.isInteger(of) || of < 0) throw new RangeError('a percentage is a whole number from 0 up');
  return { numerator: of, denominator: 100 };
}

/** A value with the day from which it is in force. */
export interface Dated<Value> {
  readonly since: Day;
  readonly value: Value;
}

/** The history of a value, oldest first: `since('2020-10-21', percent(65))`, then `.since(…)` in a later plan. */
export type History<Value> = readonly [Dated<Value>, ...Dated<Value>[]];

/** A value in force from that day on. */
export function since<Value>(day: Day, value: Value): History<Value> {
  return [{ since: day, value }];
}

/** The value in force on the day; undefined before the first. */
export function inForce<Value>(history: History<Value>, on: Day): Value | undefined {
  return history.findLast((entry) => entry.since <= on)?.value;
}

/**
 * The head-count that a share asks of a body of `of`: the least that is at least or more than it, the most that is at
 * most or less than it. Whole numbers throughout: 65 % of 36 is 24, of 20 exactly 13.
 */
export function headcountFor(op: Exclude<Operator, 'exactly' | 'about'>, share: Share, of: number): number {
  const product = share.numerator * of;
  const down = (product - (product % share.denominator)) / share.denominator;
  const up = product % share.denominator === 0 ? down : down + 1;
  if (op === 'at-least') return up;
  if (op === 'more-than') return down + 1;
  return op === 'at-most' ? down : up - 1;
}

/** Whether `count` of `of` holds against the share, by cross-multiplication of whole numbers. */
export function holdsAgainst(op: Exclude<Operator, 'about'>, count: number, of: number, share: Share): boolean {
  const left = count * share.denominator;
  const right = share.numerator * of;
  return compares(op, left, right);
}

/** Whether one number holds against another. */
export function compares(op: Exclude<Operator, 'about'>, left: number, right: number): boolean {
  switch (op) {
    case 'at-least':
      return left >= right;
    case 'more-than':
      return left > right;
    case 'at-most':
      return left <= right;
    case 'less-than':
      return left < right;
    case 'exactly':
      return left === right;
  }
}
