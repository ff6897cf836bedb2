import { readingsOf, type Clause } from './clause.ts';
import type { Day } from './day.ts';
import type { Words } from './language.ts';
import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';

/** A reform plan: its clauses, and with them every measure and reading. */
export interface Plan {
  /** A short name, `otog-2020`. */
  readonly id: string;
  /** Grows with every change of a measure, a value or a reading's default. */
  readonly version: string;
  readonly title: Words;
  readonly issuer: Words;
  readonly issued: Day;
  readonly clauses: readonly Clause[];
}

/** All measures of a plan, in the order of its clauses. */
export const measuresOf = (plan: Plan): readonly Measure[] => plan.clauses.flatMap((clause) => clause.measures);

/** All readings of a plan, each once. */
export const allReadings = (plan: Plan): readonly Reading[] => [...new Set(plan.clauses.flatMap(readingsOf))];
