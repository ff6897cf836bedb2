import type { Interval } from './finding.ts';

/** The normal quantile of a two-sided confidence of 95 %. */
const Z = 1.959963984540054;

/**
 * The score interval of a share `count / of` seen in a sample (Wilson, J. Amer. Statist. Assoc. 22, 1927, 209-212), at
 * 95 %. With a known population the variance is multiplied by the finite population correction (N − n) / (N − 1)
 * (Cochran, Sampling Techniques, 3rd ed., 1977, 2.6), so that a census has no width. Parts of 1, cut to four decimals
 * outwards. Undefined for an empty sample.
 */
export function wilson(count: number, of: number, population?: number): Interval | undefined {
  if (of === 0) return undefined;
  const correction = population === undefined || population <= 1 ? 1 : Math.max(0, (population - of) / (population - 1));
  const z2 = Z * Z * correction;
  const share = count / of;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Math.sqrt((z2 * share * (1 - share)) / of + (z2 * z2) / (4 * of * of))) / (1 + z2 / of);
  return { low: Math.max(0, Math.floor((centre - half) * 1e4 + 1e-9) / 1e4), high: Math.min(1, Math.ceil((centre + half) * 1e4 - 1e-9) / 1e4), confidence: 95 };
}

/**
 * The answers needed to know a share within `±margin` (parts of 1) at 95 %: `z²·p·(1−p) / e²` (Cochran 1977, 4.4) with
 * the least favourable `p` of one half, and for a known population `n / (1 + (n − 1) / N)`.
 */
export function sampleNeeded(margin: number, population?: number): number {
  const infinite = (Z * Z * 0.25) / (margin * margin);
  return Math.ceil(population === undefined ? infinite : infinite / (1 + (infinite - 1) / population));
}

/** One stratum of a weighted share. */
export interface Stratum {
  readonly count: number;
  readonly of: number;
  /** How many the stratum has in the population. */
  readonly population: number;
}

/**
 * A share weighted to the population by strata, `Σ N_h·p_h / Σ N_h` (Cochran 1977, 5.3). Undefined where a stratum of
 * the population has no answer at all: it cannot be weighted, only asked.
 */
export function weightedShare(strata: readonly Stratum[]): number | undefined {
  const peopled = strata.filter(({ population }) => population > 0);
  if (peopled.length === 0 || peopled.some(({ of }) => of === 0)) return undefined;
  const total = peopled.reduce((sum, { population }) => sum + population, 0);
  return peopled.reduce((sum, { count, of, population }) => sum + (population * count) / of, 0) / total;
}
