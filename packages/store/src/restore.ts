import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { digestSoFar, DUMPED, FORMAT, type Line } from './dump.ts';
import type { Engine, Enter } from './engine.ts';
import { BackupError } from './fault.ts';
import type { Connection } from './tables.ts';

const SQLITE = 'SQLite format 3\0';

/** Whether a file is a data file of SQLite as it is; else it must be a dump. */
export async function isDataFile(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SQLITE.length), 0, SQLITE.length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === SQLITE;
  } finally {
    await handle.close();
  }
}

/** The migrations that the tables of a dump had behind them. */
export async function migrationsOf(file: string): Promise<readonly string[]> {
  for await (const line of linesOf(file)) {
    if (!('format' in line) || line.format !== FORMAT) break;
    return line.migrations;
  }
  throw new BackupError('not-a-backup');
}

/** Refuses tables in which something lies. */
export async function mustBeEmpty(db: Connection, engine: Engine): Promise<void> {
  if ((await engine.federations(db)).length > 0) throw new BackupError('not-empty');
}

/** Fills empty tables from a dump, all or nothing: one that is cut off or changed leaves nothing. */
export async function fillFrom(db: Connection, engine: Engine, file: string): Promise<void> {
  const hash = createHash('sha256');
  await engine.fill(db, async (connection, enter) => {
    let count = 0;
    let whole = false;
    for await (const line of linesOf(file)) {
      if ('sha256' in line) {
        whole = line.sha256 === digestSoFar(hash) && line.rows === count;
        continue;
      }
      hash.update(`${JSON.stringify(line)}\n`);
      if ('table' in line) {
        await insert(connection, enter, line);
        count += line.rows.length;
      }
    }
    if (!whole) throw new BackupError('damaged-backup');
  });
}

async function insert(connection: Connection, enter: Enter, { table, federation, rows }: Extract<Line, { readonly table: string }>): Promise<void> {
  if (!DUMPED.some((dumped) => dumped.table === table)) throw new BackupError('damaged-backup');
  await enter(federation);
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(connection);
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    let line: Line;
    try {
      line = JSON.parse(text);
    } catch {
      throw new BackupError('not-a-backup');
    }
    yield line;
  }
}
