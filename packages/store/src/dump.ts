import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { sql } from 'kysely';
import { byCodePoint } from './order.ts';
import { keptSomewhere, type Engine } from './engine.ts';
import type { Connection, Tables } from './tables.ts';

/** A table in a dump, with the key in whose order its rows stand. */
export interface Dumped {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** Read and written federation by federation. */
  readonly walled: boolean;
}

const walled = (table: keyof Tables, ...key: readonly string[]): Dumped => ({ table, key, walled: true });
const open = (table: keyof Tables, ...key: readonly string[]): Dumped => ({ table, key, walled: false });

/**
 * In an order in which nothing refers to what is still to come. What waits or passes by itself is not in it: pending imports,
 * sessions, failed attempts to sign in.
 */
export const DUMPED: readonly Dumped[] = [
  open('installation', 'name'),
  open('federations', 'code'),
  walled('accounts', 'id'),
  walled('grants', 'account', 'role'),
  walled('api_keys', 'id'),
  walled('records', 'register', 'id'),
  walled('records_history', 'register', 'id', 'changed'),
  walled('record_links', 'register', 'id', 'field'),
  walled('record_blinds', 'register', 'id', 'field'),
  walled('registers_kept', 'register'),
  walled('audit', 'number'),
  walled('assessments', 'number'),
  walled('events', 'number'),
  walled('endpoints', 'id'),
  open('deliveries', 'federation', 'endpoint', 'event'),
];

/** The format's name, and its version. */
export const FORMAT = 'federation-dump/1';
const BATCH = 500;
/** All at once, so that each can stand behind the one above it. */
const FEDERATIONS = 1_000_000;

/** A line of a dump: what it is, rows of a table, and at the end the digest of all lines before. */
export type Line =
  | { readonly format: string; readonly migrations: readonly string[] }
  | { readonly table: string; readonly federation: string; readonly rows: readonly Record<string, unknown>[] }
  | { readonly rows: number; readonly sha256: string };

/** Writes everything that lies in a store into a file of lines of JSON, as it is at one moment; gives the number of rows. */
export async function dumpTo(db: Connection, engine: Engine, file: string, migrations: readonly string[]): Promise<number> {
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await once(out, 'open');
  const hash = createHash('sha256');
  const say = async (line: Line) => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    if (!out.write(text)) await once(out, 'drain');
  };
  const count = await engine.snapshot(db, async (connection, enter) => {
    await say({ format: FORMAT, migrations });
    await enter('');
    const federations = await keptSomewhere(connection);
    let rows = 0;
    for (const dumped of DUMPED) {
      for (const federation of dumped.walled ? federations : ['']) {
        await enter(federation);
        for await (const batch of rowsOf(connection, dumped, federation)) {
          await say({ table: dumped.table, federation, rows: batch });
          rows += batch.length;
        }
      }
    }
    return rows;
  });
  await say({ rows: count, sha256: digestSoFar(hash) });
  out.end();
  await once(out, 'close');
  return count;
}

/** The digest of the lines until now. */
export function digestSoFar(hash: Hash): string {
  return hash.copy().digest('hex');
}

async function* rowsOf(connection: Connection, { table, key, walled: own }: Dumped, federation: string): AsyncGenerator<readonly Record<string, unknown>[]> {
  const size = table === 'federations' ? FEDERATIONS : BATCH;
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const within = own ? sql`federation = ${federation}` : sql`true`;
  for (let after: Record<string, unknown> | undefined, first = true; first || after !== undefined; first = false) {
    const last = after;
    const beyond = last === undefined ? sql`true` : sql`(${keys}) > (${sql.join(key.map((column) => last[column]))})`;
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where ${within} and ${beyond} order by ${keys} limit ${size}`.execute(connection);
    if (rows.length > 0) yield table === 'federations' ? parentsFirst(rows) : rows;
    after = rows.length < size ? undefined : rows.at(-1);
  }
}

function parentsFirst(rows: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const parents = new Map(rows.map((row) => [String(row['code']), row['parent']]));
  const depth = (code: string): number => {
    const parent = parents.get(code);
    return typeof parent === 'string' ? 1 + depth(parent) : 0;
  };
  const sorted = rows.map((row) => ({ row, code: String(row['code']), level: depth(String(row['code'])) }));
  return sorted.toSorted((a, b) => a.level - b.level || byCodePoint(a.code, b.code)).map(({ row }) => row);
}
