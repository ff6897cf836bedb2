import type { Schemas } from '@federation/client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import { here } from './here.ts';

/** What is stored, judged on a day, with the names of those who occur in it. */
export type Standing = Schemas['NamedAssessment'];

/** Names by id of those who occur in the findings. */
export type Names = Standing['names'];

/** Judges what is stored on a day; today where none is given. */
export const standingQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['standing', asOf ?? 'today'],
    queryFn: async () => answerOf(client.GET('/api/federations/{federation}/assessments/now', { params: { path: await here(), query: asOf === undefined ? {} : { asOf } } })),
  });
