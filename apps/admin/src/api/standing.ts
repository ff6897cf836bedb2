import type { Assessment } from '@federation/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

/** Names by id of those who occur in the findings. */
export interface Names {
  readonly people: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
}

/** What is stored, judged on a day, with the names of those who occur in it. */
export type Standing = Assessment & { readonly names: Names };

/** Judges what is stored on a day; today where none is given. */
export const standingQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['standing', asOf ?? 'today'],
    queryFn: () => api.get<Standing>(`/api/assessments/now${asOf === undefined ? '' : `?asOf=${asOf}`}`),
  });
