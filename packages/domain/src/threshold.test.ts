import { describe, expect, it } from 'vitest';
import { leastAddition } from './bound.ts';
import { compares, headcountFor, holdsAgainst, inForce, percent, since } from './threshold.ts';

const OPERATORS = ['at-least', 'more-than', 'at-most', 'less-than'] as const;

/** An oracle that shares nothing with the code: it tries every head-count with big integers. */
function allowed(op: (typeof OPERATORS)[number], percentage: number, count: number, of: number): boolean {
  const left = BigInt(count) * 100n;
  const right = BigInt(percentage) * BigInt(of);
  if (op === 'at-least') return left >= right;
  if (op === 'more-than') return left > right;
  return op === 'at-most' ? left <= right : left < right;
}

describe('thresholds', () => {
  it.each(OPERATORS)('%s: every percentage 1-99 of every body up to 200 agrees with the oracle', (op) => {
    for (let percentage = 1; percentage <= 99; percentage += 1) {
      for (let of = 1; of <= 200; of += 1) {
        const needed = headcountFor(op, percent(percentage), of);
        const floor = op === 'at-least' || op === 'more-than';
        const inside = floor ? needed : Math.max(needed, 0);
        if (needed >= 0) expect(allowed(op, percentage, inside, of)).toBe(true);
        expect(allowed(op, percentage, floor ? needed - 1 : needed + 1, of)).toBe(false);
        expect(holdsAgainst(op, needed, of, percent(percentage))).toBe(true);
        expect(holdsAgainst(op, floor ? needed - 1 : needed + 1, of, percent(percentage))).toBe(false);
      }
    }
  });

  it.each([
    [65, 36, 24],
    [65, 27, 18],
    [65, 20, 13],
    [15, 7, 2],
    [60, 60, 36],
    [35, 13, 5],
    [15, 20, 3],
  ])('%i %% of %i needs %i', (percentage, of, needed) => {
    expect(headcountFor('at-least', percent(percentage), of)).toBe(needed);
  });

  it.each([
    ['at-least', 6, 12, 65, 6],
    ['at-least', 13, 20, 65, 0],
    ['at-least', 12, 20, 65, 3],
    ['more-than', 10, 20, 50, 1],
    ['at-most', 11, 20, 50, 2],
    ['less-than', 10, 20, 50, 1],
    ['less-than', 0, 20, 50, 0],
  ] as const)('%s: %i of %i at %i %% takes %i more', (op, count, of, percentage, more) => {
    expect(leastAddition(op, percent(percentage), { count, of })).toBe(more);
  });

  it('no addition reaches a floor of 100 % that one person misses, nor a ceiling of 0 %', () => {
    expect(leastAddition('at-least', percent(100), { count: 9, of: 10 })).toBeUndefined();
    expect(leastAddition('at-least', percent(100), { count: 10, of: 10 })).toBe(0);
    expect(leastAddition('at-most', percent(0), { count: 1, of: 10 })).toBeUndefined();
  });

  it.each(OPERATORS)('%s: the least addition is enough and one less is not', (op) => {
    const floor = op === 'at-least' || op === 'more-than';
    for (let percentage = 1; percentage <= 99; percentage += 7) {
      for (let of = 1; of <= 40; of += 1) {
        for (let count = 0; count <= of; count += 1) {
          const add = leastAddition(op, percent(percentage), { count, of }) ?? Number.NaN;
          const after = (more: number) => allowed(op, percentage, floor ? count + more : count, of + more);
          expect(after(add)).toBe(true);
          if (add > 0) expect(after(add - 1)).toBe(false);
        }
      }
    }
  });

  it('a value is in force from its day on and not before', () => {
    const history = [...since('2020-10-21', percent(65)), { since: '2024-01-01', value: percent(70) }] as const;
    expect(inForce(history, '2020-10-20')).toBeUndefined();
    expect(inForce(history, '2020-10-21')).toEqual(percent(65));
    expect(inForce(history, '2023-12-31')).toEqual(percent(65));
    expect(inForce(history, '2024-01-01')).toEqual(percent(70));
  });

  it('exactly is equality, and a percentage is a whole number', () => {
    expect(compares('exactly', 3, 3)).toBe(true);
    expect(compares('exactly', 3, 4)).toBe(false);
    expect(() => percent(12.5)).toThrow(RangeError);
  });
});
