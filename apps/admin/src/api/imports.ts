import type { RegisterName, Words } from '@federation/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

export interface Column {
  readonly column: string;
  readonly heading: string;
  readonly field: string | null;
  readonly of?: 'person';
}
export interface Sheet {
  readonly file: string;
  readonly sheet: string;
  readonly register: RegisterName | null;
  readonly headingRow: number;
  readonly columns: readonly Column[];
  readonly context: Readonly<Record<string, string | number>>;
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
}
interface Advice {
  readonly what: string;
  readonly mend: string;
}
export interface ImportProblem {
  readonly code: string;
  readonly severity: 'error' | 'question' | 'notice';
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly key?: string;
  readonly choices?: readonly { readonly value: string; readonly title: Words }[];
  readonly words: { readonly zh: Advice; readonly en: Advice };
}
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}
export interface Preview {
  readonly id: string;
  readonly state: 'previewed';
  readonly sheets: readonly Sheet[];
  readonly problems: readonly ImportProblem[];
  readonly differences: Readonly<Record<string, Difference>>;
}
export type Written = Readonly<Record<string, number>>;
export interface Accepted {
  readonly id: string;
  readonly state: 'accepted';
  readonly written: Written;
}
export interface SheetCorrection {
  readonly file: string;
  readonly sheet: string;
  readonly skip?: boolean;
  readonly register?: RegisterName;
  readonly headingRow?: number;
  readonly columns?: Readonly<Record<string, string | null>>;
}
export interface Corrections {
  readonly sheets?: readonly SheetCorrection[];
  readonly answers?: Readonly<Record<string, string>>;
}

export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['import', id], queryFn: () => api.get<Preview | Accepted>(`/api/imports/${id}`), staleTime: Infinity });

export function readFiles(files: readonly File[]): Promise<Preview> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return api.post('/api/imports', form);
}
export const correctImport = (preview: Preview, corrections: Corrections) => api.patch<Preview>(`/api/imports/${preview.id}`, corrections);
export const acceptImport = (id: string) => api.post<Accepted>(`/api/imports/${id}/accept`);
export const discardImport = (id: string) => api.delete(`/api/imports/${id}`);
