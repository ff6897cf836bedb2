import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { sql, SqliteAdapter, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { keptSomewhere, type Engine, type Work } from './engine.ts';
import { BackupError } from './fault.ts';
import type { Connection } from './tables.ts';

/**
 * Opens a file with Node's own SQLite; makes it and its folder where there is none. Every acknowledged write survives a
 * killed process and a power cut: write-ahead log, and a sync to disk at each commit.
 */
export function sqlite(path: string): Engine {
  return {
    dialect: new Dialect({ database: async () => openFile(path) }),
    skipsLocked: false,
    columns: { text: 'text', bytes: 'blob' },
    // A file has one writer: its lock is the lock of every federation.
    change: (db, _, work) => db.transaction().execute(work),
    expire: (db, _, work) => db.transaction().execute(work),
    read: (db, _, work) => reading(db, work),
    snapshot: (db, work) => reading(db, (connection) => work(connection, async () => {})),
    fill: (db, work) => db.transaction().execute((connection) => work(connection, async () => {})),
    // The write-ahead log holds what was deleted until it is written over.
    forget: async (db) => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
    // It walks along the keys without counting.
    count: async () => {},
    counter: async () => {},
    // Whoever can open the file can read all of it.
    wall: async () => {},
    wallWithGate: async () => {},
    copy: async (db, file) => {
      if (existsSync(file)) throw new BackupError('not-empty');
      await sql`vacuum into ${file}`.execute(db);
      chmodSync(file, 0o600);
      const handle = openSync(file, 'r+');
      fsyncSync(handle);
      closeSync(handle);
    },
    valueOf: (field) => sql`json_extract(body, ${sql.lit(`$."${field}"`)})`,
    know: async () => {},
    knowing: (db, _, __, work) => work(db),
    wallWithDoors: async () => {},
    federations: (db) => keptSomewhere(db),
    wallWithWindow: async () => {},
    unwalled: (_, __, work) => work(),
    guardPast: async () => {},
    grant: async () => Promise.reject(new TypeError('SQLite knows no roles')),
    // The foreign keys are deferred, so that records may come in any order: a breach shows at the commit.
    faultOf: (error) => (error instanceof Error && error.message === 'FOREIGN KEY constraint failed' ? 'dangling-reference' : undefined),
  };
}

/** A transaction that takes no lock that a writer would wait for. */
function reading<Result>(db: Connection, work: Work<Result>): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql`begin deferred`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

/** Kysely does not trust SQLite with migrations inside transactions. Ours need nothing that SQLite cannot do there. */
class Dialect extends SqliteDialect {
  override createAdapter() {
    return new Adapter();
  }
}

class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

function openFile(path: string): SqliteDatabase {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  return {
    close: () => database.close(),
    prepare: (text) => statementOf(database, text),
  };
}

function statementOf(database: DatabaseSync, text: string): SqliteStatement {
  // Kysely's transactions write here. Taking the write lock at once lets a second process wait; a lock taken later fails.
  const statement = database.prepare(text === 'begin' ? 'begin immediate' : text);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
  };
}

function bound(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
    if (value instanceof Uint8Array) return value;
    throw new TypeError('SQLite stores text, numbers and bytes');
  });
}
