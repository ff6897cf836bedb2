import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { sql, type Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';

/**
 * Opens a file with Node's own SQLite, in the shape that Kysely's dialect asks for. Every acknowledged write survives a
 * killed process and a power cut: write-ahead log, and a sync to disk at each commit.
 */
export function openSqlite(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  return {
    close: () => database.close(),
    prepare: (sql) => statementOf(database, sql),
  };
}

/** Empties the write-ahead log, which holds what was deleted until it is written over. */
export async function emptyLog<Tables>(connection: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(connection);
}

function statementOf(database: DatabaseSync, sql: string): SqliteStatement {
  // Every transaction here writes. Taking the write lock at once lets a second process wait; a lock taken later fails.
  const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
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
