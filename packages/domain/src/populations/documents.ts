import { holds } from '../day.ts';
import type { Population } from '../population.ts';
import { documentKinds } from '../registers/documents.ts';
import { entriesOf } from './entries.ts';

/** The documents of a kind that are in force on the day; one without a date is not known to be. */
export const documentOf = (kind: keyof typeof documentKinds): Population =>
  entriesOf(
    'documents',
    kind,
    (entry, { asOf }) => (entry.kind !== kind ? false : entry.date === undefined ? undefined : holds(asOf, entry.date, entry.expires)),
    undefined,
    documentKinds[kind].title,
  );
