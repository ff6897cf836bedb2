import { registerNames, type Facts, type RegisterName } from '@federation/domain';
import { contentOf, nextNumber, record, type Act } from './audit.ts';
import { batches } from './batches.ts';
import type { Identified } from './body.ts';
import { StoreError } from './fault.ts';
import { close } from './imports.ts';
import { tell, type News } from './events.ts';
import type { Keyring } from './keyring.ts';
import { byCodePoint } from './order.ts';
import { putRows, removeRows } from './rows.ts';
import type { Connection, HistoryRow } from './tables.ts';

/** Changes that are made together or not at all. */
export interface Write {
  readonly actor: string;
  readonly action: string;
  /**
   * Records to add or to replace whole, by register. A register named here is kept from now on, even if empty. A sensitive value
   * that comes back masked, as it was shown, stays what it is.
   */
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

/** Makes the changes, keeps what was, and records the act; runs inside the caller's transaction. */
export async function write(connection: Connection, ring: Keyring, federation: string, at: string, change: Write): Promise<Written> {
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
    const gone = change.remove?.[name];
    if (put === undefined && gone === undefined) continue;
    const tally = { added: 0, changed: 0, removed: 0 };
    for (const batch of batches(put?.toSorted((a, b) => byCodePoint(a.id, b.id)) ?? [])) {
      const done = await putRows(connection, ring, federation, name, number, batch);
      tally.added += done.added;
      tally.changed += done.rows.length - done.added;
      history.push(...done.rows);
    }
    for (const batch of batches(gone?.toSorted(byCodePoint) ?? [])) {
      const rows = await removeRows(connection, federation, name, number, batch);
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
  await tell(connection, federation, at, newsOf(history, written));
  return written;
}

/** What every kept register stands at. */
export async function basisOf(connection: Connection, federation: string): Promise<Basis> {
  const rows = await connection.selectFrom('registers_kept').select(['register', 'changed']).where('federation', '=', federation).execute();
  return Object.fromEntries(rows.map((row) => [row.register, row.changed]));
}

/** Notes that a register was changed by an act, and by how many records it grew. */
export async function keep(connection: Connection, federation: string, register: RegisterName, changed: number, more: number): Promise<void> {
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

const MOST_IDS = 1000;

/** Of each register: how many records, and which where they are not too many to say. */
function newsOf(history: readonly HistoryRow[], written: Written): News[] {
  return Object.entries(written).map(([register, tally]) => {
    const ids = history.filter((row) => row.register === register).map((row) => row.id);
    return { type: 'records.changed', data: { register, ...tally, ...(ids.length > MOST_IDS ? {} : { ids }) } };
  });
}

function inOrder(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  return rows.toSorted((a, b) => byCodePoint(a.register, b.register) || byCodePoint(a.id, b.id));
}
