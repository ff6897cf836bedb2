import type { Schemas } from '@federation/client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import { here } from './here.ts';
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

const at = async (id: string) => ({ ...(await here()), id });

/** An import that waits for a decision, or what became of it where that is known. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: async (): Promise<Preview | Accepted> => answerOf(client.GET('/api/federations/{federation}/imports/{id}', { params: { path: await at(id) } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Hands files in to be read. Nothing is stored yet. */
export const readFiles = async (files: readonly File[]): Promise<Preview> =>
  answerOf(client.POST('/api/federations/{federation}/imports', { params: { path: await here() }, body: { files: [...files] } }));

/** Has the files read again with something corrected or answered, over what was said before. */
export const correctImport = async (id: string, corrections: Corrections): Promise<Preview> =>
  answerOf(client.PATCH('/api/federations/{federation}/imports/{id}', { params: { path: await at(id) }, body: corrections }));

/** Stores what was previewed, all of it or nothing. */
export const acceptImport = async (id: string): Promise<Accepted> =>
  answerOf(client.POST('/api/federations/{federation}/imports/{id}/accept', { params: { path: await at(id) } }));

/** Discards an import with its files. */
export async function discardImport(id: string): Promise<void> {
  const { error, response } = await client.DELETE('/api/federations/{federation}/imports/{id}', { params: { path: await at(id) } });
  if (error !== undefined) throw new Refused(response.status, error.detail, error.type);
}
