import { describe, expect, it } from 'vitest';
import { body, fits, judged, rollOn, statement } from '../members.testing.ts';
import type { Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import { coverage, type CoverageSpec } from './coverage.ts';

/** Whoever does not count: `N` lacks it for good, `R` still has time for it, of `W` that is not known. */
const still: NonNullable<CoverageSpec['still']> = ({ id }): Maybe => ({ N: false, R: true })[id.charAt(0).toUpperCase()];
const made = (letters: string, rest: Partial<CoverageSpec> = {}) => coverage({ ...statement, of: body(letters), has: fits, ...rest });
const unlocated = (number: number): Criterion => ({ ...fits, unlocated: () => number });
const two: Criterion = { ...fits, lacking: () => () => 2 };

describe('a coverage', () => {
  it.each([
    ['YYy', 'met', { low: 3, high: 3, of: 3 }, []],
    ['YN', 'unmet', { low: 1, high: 1, of: 2 }, [{ kind: 'establish', count: 1, of: 2 }]],
    ['YU', 'undetermined', { low: 1, high: 2, of: 2 }, [{ kind: 'answer', count: 1, of: 1 }]],
    ['Yu', 'undetermined', { low: 1, high: 2, of: 2 }, [{ kind: 'answer', count: 1, of: 1 }]],
    ['Yn', 'undetermined', { low: 1, high: 1, of: 2 }, [{ kind: 'answer', count: 1, of: 1 }]],
    ['YNU', 'unmet', { low: 1, high: 2, of: 3 }, [{ kind: 'establish', count: 1, of: 3 }]],
    ['YyUunnn', 'undetermined', { low: 2, high: 4, of: 7 }, [{ kind: 'answer', count: 5, of: 5 }]],
  ] as const)('%s is %s', (letters, status, observed, remedies) => {
    expect(judged(made(letters))).toMatchObject({ status, observed, short: observed.of - observed.low, remedies });
  });

  it.each([
    ['YR', 'in-progress', 'coverage.waiting', []],
    ['YW', 'undetermined', 'coverage.undetermined', [{ kind: 'learn', count: 1 }]],
    ['YRU', 'undetermined', 'coverage.undetermined', [{ kind: 'learn', count: 1 }]],
    ['YRN', 'unmet', 'coverage.unmet', []],
    ['Yr', 'undetermined', 'coverage.undetermined', [{ kind: 'answer', count: 1, of: 1 }]],
  ] as const)('where each has a time of its own, %s is %s', (letters, status, key, remedies) => {
    const found = judged(made(letters, { still }));
    expect(found).toMatchObject({ status, explanation: { key } });
    expect(found.remedies.filter(({ kind }) => kind !== 'establish')).toEqual(remedies);
  });

  it.each([
    ['YN', '2026-06-30', 'in-progress'],
    ['YU', '2026-06-30', 'in-progress'],
    ['YY', '2026-06-30', 'met'],
    ['YN', '2026-12-31', 'unmet'],
  ])('through the year, %s on %s is %s', (letters, asOf, status) => {
    expect(judged(made(letters, { over: 'year' }), rollOn(asOf)).status).toBe(status);
  });

  it.each([
    ['YNN', unlocated(1), 'unmet', 2],
    ['YNN', unlocated(2), 'undetermined', 3],
    ['YNN', unlocated(5), 'undetermined', 3],
    ['YN', { ...two, ...unlocated(1) }, 'unmet', 2],
  ] as const)('records that do not say for whom they are may cover %s', (letters, has, status, high) => {
    expect(judged(made(letters, { has }))).toMatchObject({ status, observed: { high } });
  });

  it.each([
    ['YNU', fits, ['U2']],
    ['YNyUnu', fits, ['U3', 'n4', 'u5']],
    ['YNUn', unlocated(1), ['N1', 'U2', 'n3']],
  ] as const)('whose answer can decide, of %s', (letters, has, deciding) => {
    expect(made(letters, { has }).witness(rollOn()).deciding).toEqual(deciding);
  });

  it('and whoever may still have time for it', () => {
    expect(made('YNRWUw', { still }).witness(rollOn()).deciding).toEqual(['U4', 'W3', 'w5']);
  });

  it('says what it counted, and nothing of an empty list', () => {
    expect(judged(made('YNU', { has: unlocated(1) })).explanation).toEqual({ key: 'coverage.undetermined', args: { counter: 'people', low: 1, high: 3, of: 3, short: 2, lacking: 1, doubtful: 1, unlocated: 1 } });
    expect(judged(made('')).explanation).toEqual({ key: 'coverage.empty', args: { counter: 'people' } });
  });

  it('adds up over lists', () => {
    const of = (letters: string, number: number) => made(letters, { still, has: { ...two, ...unlocated(number) } });
    const [a, b] = [of('YNRWUynu', 1).tally(rollOn()), of('NNRRRWWu', 2).tally(rollOn())];
    expect([a.lacking, a.waiting, a.perhapsWaiting]).toEqual([2, 1, 1]);
    expect(made('').merge(a, b)).toEqual(of('YNRWUynuNNRRRWWu', 3).tally(rollOn()));
  });
});
