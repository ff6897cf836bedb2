import type { RegisterName } from '@federation/domain';
import { maskNumber } from '@federation/domain/citizen-number';
import { sql } from 'kysely';
import { REMOVED } from './audit.ts';
import { batches } from './batches.ts';
import { linksOf, pack, type Identified, type Packed } from './body.ts';
import type { Keyring } from './keyring.ts';
import { digestOf, openAll, sealAll, type Values } from './sealing.ts';
import type { BlindRow, Connection, HistoryRow, RecordRow } from './tables.ts';

/** Adds and replaces records of one register, and gives the states to keep of those that changed. */
export async function putRows(connection: Connection, ring: Keyring, federation: string, register: RegisterName, changed: number, entries: readonly Identified[]) {
  const before = await connection
    .selectFrom('records')
    .select(['id', 'body', 'sealed'])
    .where('federation', '=', federation)
    .where('register', '=', register)
    .where('id', 'in', entries.map((entry) => entry.id))
    .where(within(entries.map((entry) => entry.id)))
    .execute();
  const known = new Map(before.map((row) => [row.id, { body: row.body, values: openAll(ring, [federation, register, row.id], row.sealed) }]));
  const rows: RecordRow[] = [];
  const states: HistoryRow[] = [];
  const links = [];
  const blinds: BlindRow[] = [];
  for (const entry of entries) {
    const { id } = entry;
    const old = known.get(id);
    const packed = unmasked(pack(register, entry), old?.values ?? {});
    if (old !== undefined && same(old, packed)) continue;
    const { body, values, search, spelt } = packed;
    const whose = [federation, register, id] as const;
    const sealed = sealAll(ring, whose, values);
    rows.push({ federation, register, id, body, sealed, search, spelt, changed });
    states.push({ federation, register, id, changed, body, sealed, digest: digestOf(ring, whose, body, values) });
    links.push(...linksOf(federation, register, entry));
    for (const [field, value] of Object.entries(values)) blinds.push({ federation, register, id, field, blind: ring.blind(federation, register, field, value) });
  }
  if (rows.length > 0) {
    const changing = rows.filter((row) => known.has(row.id)).map((row) => row.id);
    await unlink(connection, federation, register, changing);
    await forgetBlinds(connection, federation, register, changing);
    await connection
      .insertInto('records')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['federation', 'register', 'id']).doUpdateSet((is) => ({
          body: is.ref('excluded.body'),
          sealed: is.ref('excluded.sealed'),
          search: is.ref('excluded.search'),
          spelt: is.ref('excluded.spelt'),
          changed: is.ref('excluded.changed'),
        })),
      )
      .execute();
    for (const batch of batches(links)) await connection.insertInto('record_links').values(batch).execute();
    for (const batch of batches(blinds)) await connection.insertInto('record_blinds').values(batch).execute();
  }
  return {
    added: rows.filter((row) => !known.has(row.id)).length,
    rows: states,
  };
}

/** Removes records of one register. */
export async function removeRows(connection: Connection, federation: string, register: RegisterName, changed: number, ids: readonly string[]): Promise<HistoryRow[]> {
  await unlink(connection, federation, register, ids);
  const gone = await connection
    .deleteFrom('records')
    .where('federation', '=', federation)
    .where('register', '=', register)
    .where('id', 'in', ids)
    .where(within(ids))
    .returning('id')
    .execute();
  return gone.map(({ id }) => ({ federation, register, id, changed, body: null, sealed: null, digest: REMOVED }));
}

async function unlink(connection: Connection, federation: string, register: RegisterName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await connection.deleteFrom('record_links').where('federation', '=', federation).where('register', '=', register).where('id', 'in', ids).where(within(ids)).execute();
}

async function forgetBlinds(connection: Connection, federation: string, register: RegisterName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await connection.deleteFrom('record_blinds').where('federation', '=', federation).where('register', '=', register).where('id', 'in', ids).where(within(ids)).execute();
}

/** A sensitive value that was masked when it was shown, and comes back so, is meant to stay. */
function unmasked(packed: Packed, known: Values): Packed {
  const values = Object.entries(packed.values).map(([field, value]) => {
    if (!value.includes('*')) return [field, value] as const;
    const stays = known[field];
    if (stays === undefined || maskNumber(stays) !== value) throw new RangeError('A masked value is not one that can be stored');
    return [field, stays] as const;
  });
  return { ...packed, values: Object.fromEntries(values) };
}

function same(a: Pick<Packed, 'body' | 'values'>, b: Packed): boolean {
  return a.body === b.body && JSON.stringify(a.values) === JSON.stringify(b.values);
}

/**
 * Ids in order lie between the first and the last. PostgreSQL, before it has counted a new table, thinks so few of a register
 * that it would read all of it for each batch.
 */
function within(ids: readonly string[]) {
  return sql<boolean>`id between ${ids[0]} and ${ids.at(-1)}`;
}
