import type { Entry, Facts, RegisterName } from '@federation/domain';
import { Kysely } from 'kysely';
import { accountsOf, type Accounts } from './accounts.ts';
import { actsOf, type Acts } from './acts.ts';
import * as assessments from './assessments.ts';
import { verify, type Verdict } from './audit.ts';
import type { Engine, Work } from './engine.ts';
import { federationsOf, type Federations } from './federations.ts';
import { StoreError } from './fault.ts';
import * as imports from './imports.ts';
import { keysOf, type Keys } from './keys.ts';
import { bringUp, mustBeUpToDate } from './migrate.ts';
import { factsAfter, getAfter, historyOf, lastActAt, listAfter, type State } from './past.ts';
import { postgres } from './postgres.ts';
import { factsOf, get, keptBy, list, type Kept, type Page, type Query, type Versioned } from './read.ts';
import { sessionsOf, type Sessions } from './sessions.ts';
import { sqlite } from './sqlite.ts';
import type { Connection, Tables } from './tables.ts';
import { basisOf, write, type Basis, type Write, type Written } from './write.ts';

/** The registers, imports and assessments of any number of federations. Each call is one transaction. */
export interface Store {
  /** All that a federation knows; a register that was never filled is absent. */
  facts(federation: string, when?: When): Promise<Facts>;
  /** The registers that it keeps. */
  kept(federation: string): Promise<readonly Kept[]>;
  /** What its registers stand at, for {@link Write.basis}. */
  basis(federation: string): Promise<Basis>;
  list<Name extends RegisterName>(federation: string, register: Name, query: Query & When): Promise<Page<Entry<Name>>>;
  get<Name extends RegisterName>(federation: string, register: Name, id: string, when?: When): Promise<Versioned<Name> | undefined>;
  /** All that one record ever was, the first state first; empty for one that never was. */
  history<Name extends RegisterName>(federation: string, register: Name, id: string): Promise<readonly State<Name>[]>;
  /** Makes changes together or not at all. Throws a {@link StoreError} that says why not. */
  write(federation: string, change: Write): Promise<Written>;
  /** Works the audit chain out anew. */
  verify(federation: string): Promise<Verdict>;
  readonly imports: Imports;
  readonly assessments: Assessments;
  readonly federations: Federations;
  readonly acts: Acts;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly keys: Keys;
  close(): Promise<void>;
}

/** As it was known at a time, ISO 8601 with its offset from UTC; as it is known now where absent. */
export interface When {
  readonly knownAt?: string | undefined;
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

const MANY = 5000;

/** How to open a store. */
export interface Options {
  readonly now?: () => Date;
  /** Whether to bring the tables up to date; otherwise they must be. For a role of the database that may not. */
  readonly migrate?: boolean;
}

/**
 * Opens a store: a data file by its path, `:memory:`, or a database of PostgreSQL by its address (`postgres://…`). Makes the
 * file where there is none, and brings the tables up to date.
 */
export async function open(place: string, { now = () => new Date(), migrate: mayMigrate = true }: Options = {}): Promise<Store> {
  const { engine, db } = await connect(place, mayMigrate ? bringUp : mustBeUpToDate);
  const read = <Result>(federation: string, work: Work<Result>) => engine.read(db, federation, work);
  const change = <Result>(federation: string, work: Work<Result>) => engine.change(db, federation, work).catch(explainBy(engine));
  const sweep = async () => {
    const time = now().toISOString();
    if (await engine.expire(db, time, (connection) => imports.sweep(connection, time))) await engine.forget(db);
  };
  const forgetting = async <Result>(work: Promise<Result>) => {
    const result = await work;
    await engine.forget(db);
    return result;
  };
  const sweptRead = <Result>(federation: string, work: Work<Result>) => sweep().then(() => read(federation, work));
  const sweptChange = <Result>(federation: string, work: Work<Result>) => sweep().then(() => change(federation, work));
  const readAt = <Result>(federation: string, knownAt: string | undefined, present: Work<Result>, past: (connection: Connection, act: number) => Promise<Result>) =>
    read(federation, async (connection) => (knownAt === undefined ? present(connection) : past(connection, await lastActAt(connection, federation, knownAt))));
  await sweep();
  const doors = { db, now, change, read };

  return {
    facts: (federation, { knownAt } = {}) =>
      readAt(federation, knownAt, (connection) => factsOf(connection, federation), (connection, act) => factsAfter(connection, federation, act)),
    kept: (federation) => read(federation, (connection) => keptBy(connection, federation)),
    basis: (federation) => read(federation, (connection) => basisOf(connection, federation)),
    list: (federation, register, query) =>
      readAt(federation, query.knownAt, (connection) => list(connection, federation, register, query), (connection, act) => listAfter(connection, federation, register, act, query)),
    get: (federation, register, id, { knownAt } = {}) =>
      readAt(federation, knownAt, (connection) => get(connection, federation, register, id), (connection, act) => getAfter(connection, federation, register, id, act)),
    history: (federation, register, id) => read(federation, (connection) => historyOf(connection, federation, register, id)),
    write: async (federation, what) => {
      const written = await sweptChange(federation, (connection) => write(connection, federation, now().toISOString(), what));
      if (what.import !== undefined) await engine.forget(db);
      // What is written is written, whether or not it can be counted.
      if (sizeOf(written) >= MANY) await engine.count(db).catch(() => {});
      return written;
    },
    verify: (federation) => read(federation, (connection) => verify(connection, federation)),
    imports: {
      create: (federation, actor, files, pending) => sweptChange(federation, (connection) => imports.create(connection, federation, now(), actor, files, pending)),
      get: (federation, id) => sweptRead(federation, (connection) => imports.find(connection, federation, id)),
      files: (federation, id) => sweptRead(federation, (connection) => imports.filesOf(connection, federation, id)),
      update: (federation, id, pending) => sweptChange(federation, (connection) => imports.update(connection, federation, id, pending)),
      delete: (federation, id) => forgetting(sweptChange(federation, (connection) => imports.discard(connection, federation, id))),
      sweep,
    },
    assessments: {
      save: (federation, actor, assessment) => change(federation, (connection) => assessments.save(connection, federation, now().toISOString(), actor, assessment)),
      list: (federation, query) => read(federation, (connection) => assessments.listSaved(connection, federation, query)),
      get: (federation, id) => read(federation, (connection) => assessments.getSaved(connection, federation, id)),
    },
    federations: federationsOf(doors),
    acts: actsOf(doors),
    accounts: accountsOf(doors),
    sessions: sessionsOf(doors),
    keys: keysOf(doors),
    close: () => db.destroy(),
  };
}

/**
 * Brings the tables up to date, as their owner, and allows a role of the database to work with them, so that the service
 * can run as that role: `open(place, { migrate: false })`.
 */
export async function migrate(place: string, { role }: { readonly role?: string } = {}): Promise<void> {
  const { engine, db } = await connect(place, bringUp);
  if (role !== undefined) await engine.grant(db, role);
  await db.destroy();
}

async function connect(place: string, prepare: (db: Kysely<Tables>, engine: Engine) => Promise<void>) {
  const engine = /^postgres(?:ql)?:\/\//.test(place) ? postgres(place) : sqlite(place);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await prepare(db, engine);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { engine, db };
}

function sizeOf(written: Written): number {
  return Object.values(written).reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
}

const explainBy = (engine: Engine) => (error: unknown): never => {
  const fault = engine.faultOf(error);
  throw fault === undefined ? error : new StoreError(fault);
};
