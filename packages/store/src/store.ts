import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Entry, Facts, RegisterName } from '@federation/domain';
import { Kysely, SqliteDialect } from 'kysely';
import * as assessments from './assessments.ts';
import { verify, type Verdict } from './audit.ts';
import { StoreError } from './fault.ts';
import * as imports from './imports.ts';
import { migrate } from './migrate.ts';
import { factsOf, get, keptBy, list, type Kept, type Page, type Query } from './read.ts';
import { emptyLog, openSqlite } from './sqlite.ts';
import type { Connection, Tables } from './tables.ts';
import { basisOf, write, type Basis, type Write, type Written } from './write.ts';

/** The registers, imports and assessments of any number of federations. Each call is one transaction. */
export interface Store {
  /** All that a federation knows; a register that was never filled is absent. */
  facts(federation: string): Promise<Facts>;
  /** The registers that it keeps. */
  kept(federation: string): Promise<readonly Kept[]>;
  /** What its registers stand at, for {@link Write.basis}. */
  basis(federation: string): Promise<Basis>;
  list<Name extends RegisterName>(federation: string, register: Name, query: Query): Promise<Page<Entry<Name>>>;
  get<Name extends RegisterName>(federation: string, register: Name, id: string): Promise<Entry<Name> | undefined>;
  /** Makes changes together or not at all. Throws a {@link StoreError} that says why not. */
  write(federation: string, change: Write): Promise<Written>;
  /** Works the audit chain out anew. */
  verify(federation: string): Promise<Verdict>;
  readonly imports: Imports;
  readonly assessments: Assessments;
  close(): Promise<void>;
}

/** Files that wait for a decision. Accepting is {@link Store.write} with `import`. */
export interface Imports {
  create(federation: string, actor: string, files: readonly imports.ImportFile[], pending: unknown): Promise<imports.Import>;
  get(federation: string, id: string): Promise<imports.Import | undefined>;
  files(federation: string, id: string): Promise<imports.ImportFile[]>;
  update(federation: string, id: string, pending: unknown): Promise<void>;
  delete(federation: string, id: string): Promise<boolean>;
  /** Deletes what has expired. Every other call does so too; this is for a service that nobody calls. */
  sweep(): Promise<void>;
}

/** Assessments that were saved. */
export interface Assessments {
  save(federation: string, actor: string, assessment: assessments.Saveable): Promise<assessments.SavedAssessment>;
  list(federation: string, query: { cursor?: string | undefined; limit: number }): Promise<Page<assessments.SavedAssessment>>;
  /** JSON text, byte for byte as saved. */
  get(federation: string, id: string): Promise<string | undefined>;
}

/** Opens a data file, makes it and its folder where there is none, and brings its tables up to date. */
export async function open(path: string, { now = () => new Date() }: { readonly now?: () => Date } = {}): Promise<Store> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openSqlite(path) }) });
  await migrate(db);
  const transact = <Result>(work: (connection: Connection) => Promise<Result>) => db.transaction().execute(work).catch(explain);
  const sweep = async () => {
    if (await transact((connection) => imports.sweep(connection, now()))) await emptyLog(db);
  };
  const swept = async <Result>(work: (connection: Connection) => Promise<Result>) => {
    await sweep();
    return transact(work);
  };
  const forgetting = async <Result>(work: Promise<Result>) => {
    const result = await work;
    await emptyLog(db);
    return result;
  };
  await sweep();

  return {
    facts: (federation) => factsOf(db, federation),
    kept: (federation) => keptBy(db, federation),
    basis: (federation) => basisOf(db, federation),
    list: (federation, register, query) => list(db, federation, register, query),
    get: (federation, register, id) => get(db, federation, register, id),
    write: (federation, change) => {
      const written = swept((connection) => write(connection, federation, now().toISOString(), change));
      return change.import === undefined ? written : forgetting(written);
    },
    verify: (federation) => transact((connection) => verify(connection, federation)),
    imports: {
      create: (federation, actor, files, pending) => swept((connection) => imports.create(connection, federation, now(), actor, files, pending)),
      get: (federation, id) => swept((connection) => imports.find(connection, federation, id)),
      files: (federation, id) => swept((connection) => imports.filesOf(connection, federation, id)),
      update: (federation, id, pending) => swept((connection) => imports.update(connection, federation, id, pending)),
      delete: (federation, id) => forgetting(swept((connection) => imports.discard(connection, federation, id))),
      sweep,
    },
    assessments: {
      save: (federation, actor, assessment) => transact((connection) => assessments.save(connection, federation, now().toISOString(), actor, assessment)),
      list: (federation, query) => assessments.listSaved(db, federation, query),
      get: (federation, id) => assessments.getSaved(db, federation, id),
    },
    close: () => db.destroy(),
  };
}

function explain(error: unknown): never {
  // The foreign keys are deferred, so that records may come in any order: a breach shows at the commit.
  if (error instanceof Error && error.message === 'FOREIGN KEY constraint failed') throw new StoreError('dangling-reference');
  throw error;
}
