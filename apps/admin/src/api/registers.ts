import type { RegisterName } from '@federation/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';
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
      const { items } = await api.get<{ items: readonly { name: RegisterName; kept: boolean; count: number }[] }>('/api/registers');
      return new Map(items.flatMap(({ name, kept, count }) => (kept ? [[name, count] as const] : [])));
    },
  });

/** A page of a register. */
export const registerQuery = ({ register, q, cursor }: Wanted) =>
  queryOptions({
    queryKey: ['records', register, q, cursor],
    queryFn: async (): Promise<RecordsPage> => {
      const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(q === undefined ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) });
      const page = await api.get<Omit<RecordsPage, 'names'>>(`/api/${register}?${query}`);
      return { ...page, names: await namesOf(register, page.items) };
    },
    placeholderData: keepPreviousData,
  });

/** One record, with the names of those it refers to. */
export const recordQuery = (register: RegisterName, id: string) =>
  queryOptions({
    queryKey: ['record', register, id],
    queryFn: async () => {
      const record = await api.get<StoredRecord>(`/api/${register}/${encodeURIComponent(id)}`);
      return { record, names: await namesOf(register, [record]) };
    },
  });
