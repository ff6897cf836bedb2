import type { Words } from './language.ts';
import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';

/** A numbered paragraph of a plan. 二(一)1 is `2-1-1`. */
export interface Clause {
  readonly number: string;
  readonly title: Words;
  /** What it asks, in our words. */
  readonly gist: Words;
  readonly measures: readonly Measure[];
  /** Why it computes nothing, where it has no measure. */
  readonly silent?: Words;
}

/** The readings that a clause's measures use, each once. */
export function readingsOf(clause: Clause): readonly Reading[] {
  return [...new Set(clause.measures.flatMap((measure) => measure.readings))];
}
