import type { Entry, Facts, RegisterName } from '@federation/domain';
import { Kysely } from 'kysely';
import { accountsOf, type Accounts } from './accounts.ts';
import { actsOf, type Acts } from './acts.ts';
import { answersOf, type Answers } from './answers.ts';
import * as assessments from './assessments.ts';
import { verify, type Verdict } from './audit.ts';
import { find } from './blinds.ts';
import { deliveriesOf, type Deliveries } from './deliveries.ts';
import { dumpTo } from './dump.ts';
import type { Engine, Work } from './engine.ts';
import { erase, retain, type Erased, type Erasing } from './erase.ts';
import { eventsAfter, type FederationEvent } from './events.ts';
import { federationsOf, type Federations } from './federations.ts';
import { StoreError } from './fault.ts';
import * as imports from './imports.ts';
import type { Keyring } from './keyring.ts';
import { keysOf, type Keys } from './keys.ts';
import { bringUp, mustBeUpToDate, stepsBehind, type Means } from './migrate.ts';
import { factsAfter, getAfter, historyOf, lastActAt, listAfter, mustBeRetained, type State } from './past.ts';
import { postgres } from './postgres.ts';
import { factsOf, get, keptBy, list, type Kept, type Page, type Query, type Versioned } from './read.ts';
import { reindex } from './reindex.ts';
import { rekey } from './rekey.ts';
import { reveal, type Showing } from './reveal.ts';
import { isDatabase, ringOf, ringSource, type RingSource } from './ring.ts';
import type { Lens, Sight } from './sealing.ts';
import { sessionsOf, type Sessions } from './sessions.ts';
import { listSorted, type Sorting } from './sorted.ts';
import { sqlite } from './sqlite.ts';
import type { Connection, Tables } from './tables.ts';
import { basisOf, write, type Basis, type Write, type Written } from './write.ts';

/** The registers, imports and assessments of any number of federations. Each call is one transaction. */
export interface Store {
  /** All that a federation knows; a register that was never filled is absent. */
  facts(federation: string, how?: When & Seen): Promise<Facts>;
  /** The registers that it keeps. */
  kept(federation: string): Promise<readonly Kept[]>;
  /** What its registers stand at, for {@link Write.basis}. */
  basis(federation: string): Promise<Basis>;
  /** Sensitive values are masked, as in {@link Store.history}; {@link Store.reveal} shows one. */
  list<Name extends RegisterName>(federation: string, register: Name, query: Query & When & Sorted): Promise<Page<Entry<Name>>>;
  get<Name extends RegisterName>(federation: string, register: Name, id: string, how?: When & Seen): Promise<Versioned<Name> | undefined>;
  /** All that one record ever was, the first state first; empty for one that never was. */
  history<Name extends RegisterName>(federation: string, register: Name, id: string): Promise<readonly State<Name>[]>;
  /** The ids of the records in which a sensitive field has that value, without opening any. */
  find(federation: string, register: RegisterName, field: string, value: string): Promise<readonly string[]>;
  /** One sensitive value as it is, and the act `sensitive.show` in the chain; undefined, and no act, where there is none. */
  reveal(federation: string, register: RegisterName, id: string, field: string, showing: Showing): Promise<string | undefined>;
  /** Seals everything under the newest key that is not yet; gives how much. Can be broken off and begun again. */
  rekey(): Promise<number>;
  /** Makes changes together or not at all. Throws a {@link StoreError} that says why not. */
  write(federation: string, change: Write): Promise<Written>;
  /** Removes records of a register and wipes all that they ever were, but for their ids and the digests of the chain. */
  erase(federation: string, register: RegisterName, ids: readonly string[], erasing: Erasing): Promise<Erased>;
  /** Wipes the states that had been followed by others that many days ago; gives how many. What was known before cannot be asked any more. */
  retain(federation: string, keeping: { readonly historyDays: number; readonly actor: string }): Promise<number>;
  /** Works the audit chain out anew. */
  verify(federation: string): Promise<Verdict>;
  /** The same for every federation that has a chain. */
  verifyAll(): Promise<ReadonlyMap<string, Verdict>>;
  /** Writes everything, as it is at one moment, into a file that is not there yet: lines of JSON that any engine can take in. Keys are not in it. */
  dump(file: string): Promise<void>;
  /** Writes a copy of the data file, as it is at one moment. Keys are not in it. */
  copy(file: string): Promise<void>;
  /** What happened, the oldest first: the events after a number. */
  events(federation: string, query: { readonly after?: number | undefined; readonly limit: number }): Promise<readonly FederationEvent[]>;
  readonly deliveries: Deliveries;
  readonly imports: Imports;
  readonly assessments: Assessments;
  readonly federations: Federations;
  readonly acts: Acts;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly keys: Keys;
  readonly answers: Answers;
  close(): Promise<void>;
}

/** As it was known at a time, ISO 8601 with its offset from UTC; as it is known now where absent. */
export interface When {
  readonly knownAt?: string | undefined;
}

/** In which order a register is listed; by id where nothing is said. The past is listed by id only. */
export interface Sorted {
  readonly sort?: Sorting | undefined;
}

/** How sensitive values are to be seen; as they are where nothing is said. No measure reads one: `absent` opens none. */
export interface Seen {
  readonly sensitive?: Sight | undefined;
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
  get(federation: string, id: string): Promise<assessments.Kept | undefined>;
}

const MANY = 5000;
const DAY = 24 * 60 * 60 * 1000;

/** How to open a store. */
export interface Options {
  readonly now?: () => Date;
  /** Whether to bring the tables up to date; otherwise they must be. For a role of the database that may not. */
  readonly migrate?: boolean;
  /**
   * What sensitive values are sealed with. A data file has a ring of its own beside it, `<file>.keys`, where none is given; a
   * database needs one.
   */
  readonly keys?: Keyring | undefined;
}

/**
 * Opens a store: a data file by its path, `:memory:`, or a database of PostgreSQL by its address (`postgres://…`). Makes the
 * file where there is none, and brings the tables up to date.
 */
export async function open(place: string, { now = () => new Date(), migrate: mayMigrate = true, keys }: Options = {}): Promise<Store> {
  const source = ringSource(place, keys);
  if (isDatabase(place)) source.ring();
  const { engine, db } = await connect(place, mayMigrate ? bringUp : mustBeUpToDate, source, now);
  const ring = await ringOf(db, source).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  const lensOf = (federation: string, sight: Sight): Lens => ({ ring, federation, sight });
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
    read(federation, async (connection) => {
      if (knownAt === undefined) return present(connection);
      const act = await lastActAt(connection, federation, knownAt);
      await mustBeRetained(connection, federation, knownAt);
      return past(connection, act);
    });
  await sweep();
  const doors = { db, engine, now, change, read };
  await reindex(doors, () => engine.federations(db));

  const verifyOne = (federation: string) => read(federation, (connection) => verify(connection, ring, federation));

  return {
    facts: (federation, { knownAt, sensitive = 'plain' } = {}) => {
      const lens = lensOf(federation, sensitive);
      return readAt(federation, knownAt, (connection) => factsOf(connection, lens), (connection, act) => factsAfter(connection, lens, act));
    },
    kept: (federation) => read(federation, (connection) => keptBy(connection, federation)),
    basis: (federation) => read(federation, (connection) => basisOf(connection, federation)),
    list: async (federation, register, { sort, ...query }) => {
      const lens = lensOf(federation, 'masked');
      if (sort !== undefined && query.knownAt !== undefined) throw new RangeError('The past is listed by id only');
      const present = (connection: Connection) => (sort === undefined ? list(connection, lens, register, query) : listSorted(connection, engine, lens, register, query, sort));
      return readAt(federation, query.knownAt, present, (connection, act) => listAfter(connection, lens, register, act, query));
    },
    get: (federation, register, id, { knownAt, sensitive = 'plain' } = {}) => {
      const lens = lensOf(federation, sensitive);
      return readAt(federation, knownAt, (connection) => get(connection, lens, register, id), (connection, act) => getAfter(connection, lens, register, id, act));
    },
    history: (federation, register, id) => read(federation, (connection) => historyOf(connection, lensOf(federation, 'masked'), register, id)),
    find: (federation, register, field, value) => read(federation, (connection) => find(connection, ring, federation, register, field, value)),
    reveal: (federation, register, id, field, showing) => change(federation, (connection) => reveal(connection, ring, federation, register, id, field, now().toISOString(), showing)),
    rekey: async () => rekey(doors, ring, await engine.federations(db)),
    write: async (federation, what) => {
      const written = await sweptChange(federation, (connection) => write(connection, ring, federation, now().toISOString(), what));
      if (what.import !== undefined) await engine.forget(db);
      // What is written is written, whether or not it can be counted.
      if (sizeOf(written) >= MANY) await engine.count(db).catch(() => {});
      return written;
    },
    erase: (federation, register, ids, erasing) => forgetting(change(federation, (connection) => erase(connection, federation, register, ids, now().toISOString(), erasing))),
    retain: (federation, { historyDays, actor }) => {
      const before = new Date(now().getTime() - historyDays * DAY).toISOString();
      return forgetting(change(federation, (connection) => retain(connection, federation, before, now().toISOString(), actor)));
    },
    verify: verifyOne,
    verifyAll: async () => {
      const verdicts = new Map<string, Verdict>();
      for (const federation of await engine.federations(db)) verdicts.set(federation, await verifyOne(federation));
      return verdicts;
    },
    dump: async (file) => void (await dumpTo(db, engine, file, await stepsBehind(db))),
    copy: (file) => engine.copy(db, file),
    events: (federation, query) => read(federation, (connection) => eventsAfter(connection, federation, query)),
    deliveries: deliveriesOf(doors, ring),
    imports: {
      create: (federation, actor, files, pending) => sweptChange(federation, (connection) => imports.create(connection, ring, federation, now(), actor, files, pending)),
      get: (federation, id) => sweptRead(federation, (connection) => imports.find(connection, ring, federation, id)),
      files: (federation, id) => sweptRead(federation, (connection) => imports.filesOf(connection, ring, federation, id)),
      update: (federation, id, pending) => sweptChange(federation, (connection) => imports.update(connection, ring, federation, id, pending)),
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
    answers: answersOf(doors, ring, async () => engine.federations(db)),
    close: () => db.destroy(),
  };
}

/**
 * Brings the tables up to date, as their owner, and allows a role of the database to work with them, so that the service
 * can run as that role: `open(place, { migrate: false })`. Needs `keys` where an older version kept sensitive values unsealed.
 */
export async function migrate(place: string, { role, keys }: { readonly role?: string; readonly keys?: Keyring | undefined } = {}): Promise<void> {
  const { engine, db } = await connect(place, bringUp, ringSource(place, keys), () => new Date());
  try {
    if (role !== undefined) await engine.grant(db, role);
  } finally {
    await db.destroy();
  }
}

/** Connects to a place and prepares its tables. */
export async function connect(place: string, prepare: (db: Kysely<Tables>, means: Means) => Promise<void>, { ring }: RingSource, now: () => Date) {
  const engine = isDatabase(place) ? postgres(place) : sqlite(place);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await prepare(db, { engine, ring, now });
    await engine.forget(db);
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
