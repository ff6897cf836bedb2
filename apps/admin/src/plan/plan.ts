import { measuresOf, allReadings } from '@federation/domain';
import type { Clause, Measure, Reading } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';

/** The plan that this app speaks of. Its words come from the same definition that judges. */
export const plan = otog2020;

const clauses = new Map(plan.clauses.map((clause) => [clause.number, clause]));
const measures = new Map(measuresOf(plan).map((measure) => [measure.id, measure]));
const readings = new Map(allReadings(plan).map((reading) => [reading.id, reading]));

/** The clause with a number such as `2-1-1`. */
export const clauseOf = (number: string): Clause | undefined => clauses.get(number);

/** The measure with an id such as `2-1-1/presidium-categories`. */
export const measureOf = (id: string): Measure | undefined => measures.get(id);

/** The reading with an id such as `2-1-1/denominator`. */
export const readingOf = (id: string): Reading | undefined => readings.get(id);

const users = new Map<string, Measure[]>();
for (const measure of measures.values()) for (const { id } of measure.readings) users.set(id, [...(users.get(id) ?? []), measure]);

/** The measures that a reading bears on. A composite reads what its indicators read: it is no user of its own. */
export const measuresReading = (id: string): readonly Measure[] => (users.get(id) ?? []).filter(({ kind }) => kind !== 'composite');
