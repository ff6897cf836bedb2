import { describe, expect, it } from 'vitest';
import { sampleNeeded, weightedShare, wilson } from './wilson.ts';

describe('the score interval of a share', () => {
  /** Published values: Newcombe, Statist. Med. 17 (1998), 857-872, table I, method 3; and 8 of 10. */
  it.each([
    [8, 10, 0.4902, 0.9433],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])('%i of %i lies between %d and %d', (count, of, low, high) => {
    const found = wilson(count, of);
    expect(found?.confidence).toBe(95);
    expect(Math.abs((found?.low ?? 9) - low)).toBeLessThanOrEqual(0.00011);
    expect(Math.abs((found?.high ?? 9) - high)).toBeLessThanOrEqual(0.00011);
  });

  it('is cut outwards and never leaves 0 to 1', () => {
    for (let of = 1; of <= 60; of += 1) {
      for (let count = 0; count <= of; count += 1) {
        const { low = 9, high = -9 } = wilson(count, of) ?? {};
        expect(0 <= low && low <= count / of && count / of <= high && high <= 1).toBe(true);
      }
    }
  });

  it('is narrower in a small population, and a census has no width', () => {
    const width = (population?: number) => {
      const { low = 0, high = 0 } = wilson(40, 50, population) ?? {};
      return high - low;
    };
    expect(width(100)).toBeLessThan(width(1000));
    expect(width(1000)).toBeLessThan(width());
    expect(wilson(40, 50, 50)).toEqual({ low: 0.8, high: 0.8, confidence: 95 });
    expect(wilson(1, 1, 1)).toBeDefined();
  });

  it('of nobody is not known', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });
});

describe('the sample that a precision needs', () => {
  it.each([
    [0.05, undefined, 385],
    [0.03, undefined, 1068],
    [0.1, undefined, 97],
    [0.05, 1000, 278],
    [0.05, 5000, 357],
    [0.05, 100, 80],
  ])('±%d of a population of %s: %i', (margin, population, needed) => {
    expect(sampleNeeded(margin, population)).toBe(needed);
  });
});

describe('a share weighted by strata', () => {
  it('weights each stratum by its population', () => {
    expect(weightedShare([{ count: 5, of: 10, population: 900 }, { count: 10, of: 10, population: 100 }])).toBeCloseTo(0.55, 12);
  });

  it('is the plain share where the sample is in proportion', () => {
    expect(weightedShare([{ count: 3, of: 10, population: 100 }, { count: 9, of: 20, population: 200 }])).toBeCloseTo(12 / 30, 12);
  });

  it.each([
    ['a stratum without an answer', [{ count: 0, of: 0, population: 10 }, { count: 1, of: 2, population: 10 }]],
    ['no population at all', [{ count: 1, of: 2, population: 0 }]],
    ['no stratum', []],
  ])('with %s is not known', (_, strata) => {
    expect(weightedShare(strata)).toBeUndefined();
  });

  it('leaves out a stratum that has nobody', () => {
    expect(weightedShare([{ count: 0, of: 0, population: 0 }, { count: 1, of: 2, population: 10 }])).toBe(0.5);
  });
});
