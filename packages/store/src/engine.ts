import type { ColumnDataType, Dialect, Expression, QueryExecutorProvider } from 'kysely';
import type { StoreFault } from './fault.ts';
import type { Connection } from './tables.ts';

/** Something to do inside a transaction. */
export type Work<Result> = (connection: Connection) => Promise<Result>;

/** What a transaction can know one of, whosever it is. */
export type Known = 'account' | 'key';

/** Goes from one federation to another within a transaction. */
export type Enter = (federation: string) => Promise<void>;

/** What differs between the databases. All else of the store is the same SQL on each. */
export interface Engine {
  readonly dialect: Dialect;
  readonly columns: Columns;
  /** Whether rows that another transaction has locked can be passed over; else a transaction locks out all others. */
  readonly skipsLocked: boolean;
  /** A transaction that changes a federation: no other change of the same one runs meanwhile. */
  change<Result>(db: Connection, federation: string, work: Work<Result>): Promise<Result>;
  /** A transaction that reads from a federation, and sees one state of it from beginning to end. */
  read<Result>(db: Connection, federation: string, work: Work<Result>): Promise<Result>;
  /** A transaction that may delete what had expired at that time, of whichever federation. */
  expire<Result>(db: Connection, time: string, work: Work<Result>): Promise<Result>;
  /** A transaction that reads from all federations, one state of them from beginning to end, entering one after the other. */
  snapshot<Result>(db: Connection, work: (connection: Connection, enter: Enter) => Promise<Result>): Promise<Result>;
  /** A transaction that fills empty tables of all federations. */
  fill(db: Connection, work: (connection: Connection, enter: Enter) => Promise<void>): Promise<void>;
  /** Writes a copy of a data file as it is at one moment, where there is such a file. */
  copy(db: Connection, file: string): Promise<void>;
  /** The value of a field in a record's body, as it sorts; null where there is none. */
  valueOf(field: string, isNumber: boolean): Expression<unknown>;
  /** Lets a transaction see one account, or one key, whosever it is: by its id, name, subject or hash. */
  know(connection: Connection, what: Known, value: string): Promise<void>;
  /** A transaction that begins by {@link know}ing something. */
  knowing<Result>(db: Connection, what: Known, value: string, work: Work<Result>): Promise<Result>;
  /** The federations that keep anything, whosever they are. */
  federations(db: Connection): Promise<readonly string[]>;
  /** Empties what still holds deleted rows, as far as that lies with a client of the database. */
  forget(db: Connection): Promise<void>;
  /** Lets the database learn how much it holds, so that it finds its way; after a change of many records. */
  count(db: Connection): Promise<void>;
  /** What {@link count} needs; belongs into a migration. */
  counter(db: QueryExecutorProvider, tables: readonly string[]): Promise<void>;
  /** Lets the database itself keep the rows of federations apart. Belongs into a migration. */
  wall(db: QueryExecutorProvider, table: string): Promise<void>;
  /** The same for expired imports, which a sweep deletes whosever they are. */
  wallWithGate(db: QueryExecutorProvider): Promise<void>;
  /** Lets {@link federations} see which there are, by their first acts. Belongs into a migration. */
  wallWithWindow(db: QueryExecutorProvider): Promise<void>;
  /** Doors in the walls of accounts for {@link know}. Belongs into a migration. */
  wallWithDoors(db: QueryExecutorProvider): Promise<void>;
  /** Lifts the walls of tables for a migration that reads or changes rows in them. */
  unwalled(db: QueryExecutorProvider, tables: readonly string[], work: () => Promise<void>): Promise<void>;
  /** Lets nobody but the owner of the tables do more to a past state than erase it or seal it anew. Belongs into a migration. */
  guardPast(db: QueryExecutorProvider): Promise<void>;
  /** Allows a role of the database to do what the store does, and no more. */
  grant(db: Connection, role: string): Promise<void>;
  /** Which expected refusal an error of the database is. */
  faultOf(error: unknown): StoreFault | undefined;
}

/** The types of columns where they differ. */
export interface Columns {
  /** Text that sorts by code point: cursors and the audit chain need one order everywhere. */
  readonly text: ColumnDataType | Expression<unknown>;
  readonly bytes: ColumnDataType;
}

/** The federations that have a first act, or are entered in the tree. */
export async function keptSomewhere(db: Connection): Promise<readonly string[]> {
  const rows = await db.selectFrom('audit').select('federation as code').where('number', '=', 1).union(db.selectFrom('federations').select('code')).orderBy('code').execute();
  return rows.map(({ code }) => code);
}
