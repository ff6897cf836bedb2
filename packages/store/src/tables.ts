import type { Insertable, Kysely, Selectable } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { EventTables } from './event-tables.ts';

/** The tables as they stand after all migrations. Every key begins with the federation; times are ISO 8601 in UTC. */
export interface Tables extends AccountTables, EventTables {
  records: RecordsTable;
  records_history: HistoryTable;
  record_blinds: BlindsTable;
  installation: InstallationTable;
  record_links: LinksTable;
  registers_kept: KeptTable;
  audit: AuditTable;
  imports: ImportsTable;
  import_files: ImportFilesTable;
  assessments: AssessmentsTable;
  answers: AnswersTable;
}

/** The store's connection, or a transaction on it. */
export type Connection = Kysely<Tables>;

interface RecordsTable {
  federation: string;
  register: string;
  id: string;
  /** JSON of the fields that are not sensitive. */
  body: string;
  /** JSON of the sensitive fields, each sealed by itself; null where there are none. */
  sealed: string | null;
  /** What `q` searches: the record's texts and its name in pinyin, lower case, never a sensitive one. */
  search: string;
  /** By what it is sorted by name: pinyin, then the name itself; null where it has none. */
  spelt: string | null;
  /** Number of the audit record of the last change. */
  changed: number;
}

interface HistoryTable {
  federation: string;
  register: string;
  id: string;
  changed: number;
  /** Null where the record was removed, and where the state was erased. */
  body: string | null;
  sealed: string | null;
  digest: string;
  /** The number of the act that erased what the state was. */
  erased: number | null;
}

interface BlindsTable {
  federation: string;
  register: string;
  id: string;
  field: string;
  /** A keyed digest of the value. */
  blind: string;
}

/** What holds for the whole store. */
interface InstallationTable {
  name: string;
  value: string;
}

interface LinksTable {
  federation: string;
  register: string;
  id: string;
  field: string;
  target_register: string;
  target: string;
}

interface KeptTable {
  federation: string;
  register: string;
  changed: number;
  /** How many records it has. */
  count: number;
  /** Number of the act since which it is kept. */
  since: number;
}

interface AuditTable {
  federation: string;
  number: number;
  at: string;
  actor: string;
  action: string;
  /** JSON: what was done, in numbers and ids of things, never of people. */
  detail: string;
  /** SHA-256 over the digests of the records written. */
  content: string;
  previous: string;
  hash: string;
}

interface ImportsTable {
  federation: string;
  id: string;
  state: string;
  created: string;
  expires: string;
  actor: string;
  /** Sealed JSON, null once the import is closed. */
  pending: string | null;
  /** JSON: how many records of which register were written; null until accepted. */
  written: string | null;
}

interface ImportFilesTable {
  federation: string;
  import: string;
  position: number;
  /** Sealed. */
  name: string;
  /** Sealed. */
  data: Uint8Array;
}

interface AssessmentsTable {
  federation: string;
  number: number;
  id: string;
  created: string;
  actor: string;
  as_of: string;
  plan: string;
  digest: string;
  body: string;
}

interface AnswersTable {
  federation: string;
  /** A digest of who asked for what under which key. */
  id: string;
  /** A digest of what was sent. */
  body: string;
  expires: string;
  /** What was answered; null as long as nothing was. */
  sealed: string | null;
}

export type RecordRow = Selectable<RecordsTable>;
export type HistoryRow = Insertable<HistoryTable>;
export type StateRow = Selectable<HistoryTable>;
export type BlindRow = Selectable<BlindsTable>;
export type LinkRow = Insertable<LinksTable>;
export type AuditRow = Selectable<AuditTable>;
