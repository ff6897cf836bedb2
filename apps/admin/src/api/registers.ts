import type { RegisterName } from '@federation/domain';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import { here } from './here.ts';
import { namesOf, type StoredRecord } from './references.ts';

/** How many records a page of a register shows. */
export const PAGE_SIZE = 50;

/** A page of a register, with the names of the records that it refers to. */
export interface RecordsPage {
  readonly items: readonly StoredRecord[];
  readonly next: string | null;
  readonly total: number;
  readonly names: Readonly<Record<string, string>>;
}

/** Which records of which register. */
export interface Wanted {
  readonly register: RegisterName;
  readonly q?: string;
  readonly cursor?: string;
}

/** How many records each register holds; a register that was never filled is absent. */
export const registerCountsQuery = () =>
  queryOptions({
    queryKey: ['registers'],
    queryFn: async () => {
      const { items } = await answerOf(client.GET('/api/federations/{federation}/registers', { params: { path: await here() } }));
      return new Map(items.flatMap(({ name, kept, count }) => (kept ? [[name, count] as const] : [])));
    },
  });

/** A page of a register. */
export const registerQuery = ({ register, ...asked }: Wanted) =>
  queryOptions({
    queryKey: ['records', register, asked],
    queryFn: async (): Promise<RecordsPage> => {
      const page = await answerOf(client.GET(`/api/federations/{federation}/${register}`, { params: { path: await here(), query: { limit: PAGE_SIZE, ...asked } } }));
      return { ...page, names: await namesOf(register, page.items) };
    },
  });

/** One record, with the names of those it refers to. */
export const recordQuery = (register: RegisterName, id: string) =>
  queryOptions({
    queryKey: ['record', register, id],
    queryFn: async () => {
      const record: StoredRecord = await answerOf(client.GET(`/api/federations/{federation}/${register}/{id}`, { params: { path: { ...(await here()), id } } }));
      return { record, names: await namesOf(register, [record]) };
    },
  });
