import type { Schemas } from '@federation/client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import { Refused } from './problem.ts';

/** What was understood of the files, and what accepting them would change. */
export type Preview = Schemas['ImportPreview'];

/** What was stored of an import, by register. */
export type Accepted = Schemas['ImportAccepted'];

export type Sheet = Schemas['SheetReading'];
export type ImportProblem = Schemas['ImportProblem'];
export type Difference = Schemas['Difference'];
export type Corrections = Schemas['Corrections'];
export type SheetCorrection = NonNullable<Corrections['sheets']>[number];

/** An import that waits for a decision, or what became of it where that is known. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: (): Promise<Preview | Accepted> => answerOf(client.GET('/api/imports/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Hands files in to be read. Nothing is stored yet. */
export const readFiles = (files: readonly File[]): Promise<Preview> => answerOf(client.POST('/api/imports', { body: { files: [...files] } }));

/** Has the files read again with something corrected or answered, over what was said before. */
export const correctImport = (id: string, corrections: Corrections): Promise<Preview> =>
  answerOf(client.PATCH('/api/imports/{id}', { params: { path: { id } }, body: corrections }));

/** Stores what was previewed, all of it or nothing. */
export const acceptImport = (id: string): Promise<Accepted> => answerOf(client.POST('/api/imports/{id}/accept', { params: { path: { id } } }));

/** Discards an import with its files. */
export async function discardImport(id: string): Promise<void> {
  const { error, response } = await client.DELETE('/api/imports/{id}', { params: { path: { id } } });
  if (error !== undefined) throw new Refused(response.status, error.detail);
}
