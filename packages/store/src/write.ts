import { registerNames, type Facts, type RegisterName } from '@federation/domain';
import { sql } from 'kysely';
import { contentOf, nextNumber, record, type Act } from './audit.ts';
import { digestOf, linksOf, pack, type Identified } from './body.ts';
import { StoreError } from './fault.ts';
import { close } from './imports.ts';
import { byCodePoint } from './order.ts';
import type { Connection, HistoryRow, RecordRow } from './tables.ts';

/** Changes that are made together or not at all. */
export interface Write {
  readonly actor: string;
  readonly action: string;
  /** Records to add or to replace whole, by register. A register named here is kept from now on, even if empty. */
  readonly put?: Facts;
  readonly remove?: { readonly [Name in RegisterName]?: readonly string[] };
  /** What the registers stood at when the change was worked out; refused where one has changed since. */
  readonly basis?: Basis;
  /** The versions that single records must have, by register and id; null for one that must not be there. */
  readonly ifMatch?: { readonly [Name in RegisterName]?: Readonly<Record<string, number | null>> };
  /** The pending import that this accepts. */
  readonly import?: string;
}

/** The number of the last change of each register; 0 for one that is not kept. */
export type Basis = { readonly [Name in RegisterName]?: number };

/** How many records were added, changed and removed; registers where nothing happened are absent. */
export type Written = { readonly [Name in RegisterName]?: Tally };

interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const BATCH = 400;

/** Makes the changes, keeps what was, and records the act; runs inside the caller's transaction. */
export async function write(connection: Connection, federation: string, at: string, change: Write): Promise<Written> {
  const stands = await basisOf(connection, federation);
  for (const name of registerNames) {
    const seen = change.basis?.[name];
    if (seen !== undefined && seen !== (stands[name] ?? 0)) throw new StoreError('changed-meanwhile');
    await mustMatch(connection, federation, name, change.ifMatch?.[name] ?? {});
  }
  const number = await nextNumber(connection, federation);
  const history: HistoryRow[] = [];
  const written: Record<string, Tally> = {};
  for (const name of registerNames) {
    const put: readonly Identified[] | undefined = change.put?.[name];
    const remove = change.remove?.[name];
    if (put === undefined && remove === undefined) continue;
    const tally = { added: 0, changed: 0, removed: 0 };
    for (const batch of batches(put?.toSorted((a, b) => byCodePoint(a.id, b.id)) ?? [])) {
      const done = await store(connection, federation, name, number, batch);
      tally.added += done.added;
      tally.changed += done.rows.length - done.added;
      history.push(...done.rows);
    }
    for (const batch of batches(remove?.toSorted(byCodePoint) ?? [])) {
      const rows = await erase(connection, federation, name, number, batch);
      tally.removed += rows.length;
      history.push(...rows);
    }
    if (tally.added + tally.changed + tally.removed > 0) written[name] = tally;
    if (stands[name] === undefined || written[name] !== undefined) await keep(connection, federation, name, number, tally.added - tally.removed);
  }
  for (const batch of batches(history)) await connection.insertInto('records_history').values(batch).execute();
  if (change.import !== undefined) await close(connection, federation, change.import, written);
  const act: Act = { actor: change.actor, action: change.action, detail: { written, ...(change.import === undefined ? {} : { import: change.import }) } };
  await record(connection, federation, at, act, contentOf(inOrder(history).map((row) => row.digest)));
  return written;
}

/** What every kept register stands at. */
export async function basisOf(connection: Connection, federation: string): Promise<Basis> {
  const rows = await connection.selectFrom('registers_kept').select(['register', 'changed']).where('federation', '=', federation).execute();
  return Object.fromEntries(rows.map((row) => [row.register, row.changed]));
}

async function store(connection: Connection, federation: string, register: RegisterName, changed: number, entries: readonly Identified[]) {
  const before = await connection
    .selectFrom('records')
    .select(['id', 'body', 'sealed'])
    .where('federation', '=', federation)
    .where('register', '=', register)
    .where('id', 'in', entries.map((entry) => entry.id))
    .where(within(entries.map((entry) => entry.id)))
    .execute();
  const known = new Map(before.map((row) => [row.id, digestOf(row)]));
  const rows: RecordRow[] = [];
  const links = [];
  for (const entry of entries) {
    const packed = pack(register, entry);
    if (known.get(entry.id) === digestOf(packed)) continue;
    rows.push({ federation, register, id: entry.id, ...packed, changed });
    links.push(...linksOf(federation, register, entry));
  }
  if (rows.length > 0) {
    await unlink(connection, federation, register, rows.filter((row) => known.has(row.id)).map((row) => row.id));
    await connection
      .insertInto('records')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['federation', 'register', 'id']).doUpdateSet((is) => ({
          body: is.ref('excluded.body'),
          sealed: is.ref('excluded.sealed'),
          search: is.ref('excluded.search'),
          changed: is.ref('excluded.changed'),
        })),
      )
      .execute();
    for (const batch of batches(links)) await connection.insertInto('record_links').values(batch).execute();
  }
  return {
    added: rows.filter((row) => !known.has(row.id)).length,
    rows: rows.map((row): HistoryRow => ({ federation, register, id: row.id, changed, body: row.body, sealed: row.sealed, digest: digestOf(row) })),
  };
}

async function erase(connection: Connection, federation: string, register: RegisterName, changed: number, ids: readonly string[]): Promise<HistoryRow[]> {
  await unlink(connection, federation, register, ids);
  const gone = await connection
    .deleteFrom('records')
    .where('federation', '=', federation)
    .where('register', '=', register)
    .where('id', 'in', ids)
    .where(within(ids))
    .returning('id')
    .execute();
  const digest = contentOf(['removed']);
  return gone.map(({ id }) => ({ federation, register, id, changed, body: null, sealed: null, digest }));
}

async function unlink(connection: Connection, federation: string, register: RegisterName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await connection.deleteFrom('record_links').where('federation', '=', federation).where('register', '=', register).where('id', 'in', ids).where(within(ids)).execute();
}

/**
 * Ids in order lie between the first and the last. PostgreSQL, before it has counted a new table, thinks so few of a register
 * that it would read all of it for each batch.
 */
function within(ids: readonly string[]) {
  return sql<boolean>`id between ${ids[0]} and ${ids.at(-1)}`;
}

async function keep(connection: Connection, federation: string, register: RegisterName, changed: number, more: number): Promise<void> {
  await connection
    .insertInto('registers_kept')
    .values({ federation, register, changed, count: more, since: changed })
    .onConflict((conflict) => conflict.columns(['federation', 'register']).doUpdateSet(({ eb }) => ({ changed, count: eb('registers_kept.count', '+', more) })))
    .execute();
}

async function mustMatch(connection: Connection, federation: string, register: RegisterName, versions: Readonly<Record<string, number | null>>): Promise<void> {
  for (const batch of batches(Object.entries(versions))) {
    const rows = await connection
      .selectFrom('records')
      .select(['id', 'changed'])
      .where('federation', '=', federation)
      .where('register', '=', register)
      .where('id', 'in', batch.map(([id]) => id))
      .execute();
    const stands = new Map(rows.map((row) => [row.id, row.changed]));
    if (batch.some(([id, version]) => (stands.get(id) ?? null) !== version)) throw new StoreError('changed-meanwhile');
  }
}

function inOrder(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  return rows.toSorted((a, b) => byCodePoint(a.register, b.register) || byCodePoint(a.id, b.id));
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
