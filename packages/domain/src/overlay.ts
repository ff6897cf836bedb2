import type { Clause } from './clause.ts';
import type { Day } from './day.ts';
import type { Words } from './language.ts';
import type { Measure, NewValue } from './measure.ts';
import { measuresOf, type Plan } from './plan.ts';

/**
 * Another federation's plan, said as its difference from one that exists: other values, measures that it does not
 * have, and clauses or measures of its own.
 */
export interface Overlay {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  readonly issuer: Words;
  readonly issued: Day;
  /** New values by measure id, in the words of a clause file: `{ atLeast: since('2016-08-02', percent(70)) }`. */
  readonly values?: Readonly<Record<string, NewValue>>;
  /** Ids of measures that this plan does not have. */
  readonly retire?: readonly string[];
  /** Clauses of its own; one with the number of a clause of the base adds its measures to that clause. */
  readonly add?: readonly Clause[];
}

/**
 * Lays a difference over a plan. The base is not touched; clauses that lose all their measures go, in order of number.
 *
 * @throws {RangeError} naming every id that the base does not have, every value of the wrong sort and every id added
 * twice: an overlay is written by a developer, and a misspelt id must not pass in silence.
 */
export function overlay(base: Plan, { values = {}, retire = [], add = [], ...about }: Overlay): Plan {
  const faults = faultsOf(base, values, retire, add);
  if (faults.length > 0) throw new RangeError(`${about.id}: ${faults.join('; ')}`);
  const changed = (measure: Measure): Measure => {
    const value = values[measure.id];
    return value === undefined ? measure : (measure.revalued(value) ?? measure);
  };
  const kept = base.clauses.map((clause) => {
    const own = clause.measures.filter(({ id }) => !retire.includes(id)).map(changed);
    const added = add.filter(({ number }) => number === clause.number).flatMap(({ measures }) => measures);
    return { ...clause, measures: [...own, ...added] };
  });
  const fresh = add.filter(({ number }) => base.clauses.every((clause) => clause.number !== number));
  const standing = [...kept, ...fresh].filter((clause) => clause.measures.length > 0 || clause.silent !== undefined);
  return { ...about, clauses: standing.toSorted((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true })) };
}

function faultsOf(base: Plan, values: Readonly<Record<string, NewValue>>, retire: readonly string[], add: readonly Clause[]): readonly string[] {
  const measures = new Map(measuresOf(base).map((measure) => [measure.id, measure]));
  const unknown = [...Object.keys(values), ...retire].filter((id) => !measures.has(id));
  const wrong = Object.entries(values).filter(([id, value]) => measures.get(id)?.revalued(value) === undefined && measures.has(id));
  const ids = add.flatMap((clause) => clause.measures).map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index || (measures.has(id) && !retire.includes(id)));
  return [
    ...unknown.map((id) => `no measure ${id}`),
    ...wrong.map(([id]) => `a value of another sort for ${id}`),
    ...twice.map((id) => `${id} is there already`),
  ];
}
