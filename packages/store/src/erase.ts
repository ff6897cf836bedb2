import type { RegisterName } from '@federation/domain';
import { contentOf, erasure, nextNumber, record } from './audit.ts';
import { batches } from './batches.ts';
import { tell } from './events.ts';
import { byCodePoint } from './order.ts';
import { lastActAt } from './past.ts';
import { removeRows } from './rows.ts';
import type { Connection, HistoryRow } from './tables.ts';
import { keep } from './write.ts';

/** Who erases, and why. */
export interface Erasing {
  readonly actor: string;
  /** In words that name nobody: it stays in the chain for good. */
  readonly reason: string;
}

/** What was erased: how many records that were there, and how many states that they and others once had. */
export interface Erased {
  readonly records: number;
  readonly states: number;
}

/** Removes records and wipes all that they ever were. What stays is their ids, the acts, and the digests of the states. */
export async function erase(connection: Connection, federation: string, register: RegisterName, ids: readonly string[], at: string, { actor, reason }: Erasing): Promise<Erased> {
  const number = await nextNumber(connection, federation);
  const removed: HistoryRow[] = [];
  for (const batch of batches([...new Set(ids)].toSorted(byCodePoint))) {
    removed.push(...(await removeRows(connection, federation, register, number, batch)));
    await connection
      .updateTable('records_history')
      .set({ body: null, sealed: null, erased: number })
      .where('federation', '=', federation)
      .where('register', '=', register)
      .where('id', 'in', batch)
      .where('body', 'is not', null)
      .execute();
  }
  for (const batch of batches(removed)) await connection.insertInto('records_history').values(batch).execute();
  if (removed.length > 0) await keep(connection, federation, register, number, -removed.length);
  const gone = await erasedBy(connection, federation, number);
  if (gone.length === 0) return { records: 0, states: 0 };
  const detail = { register, ids: [...new Set(gone.map(({ id }) => id))], states: gone.length, reason };
  const digests = removed.toSorted((a, b) => byCodePoint(a.id, b.id)).map((row) => row.digest);
  await record(connection, federation, at, { actor, action: 'records.erase', detail }, contentOf([...digests, ...gone.map(erasure)]));
  await tell(connection, federation, at, [{ type: 'records.erased', data: { register, ids: detail.ids, removed: removed.length } }]);
  return { records: removed.length, states: gone.length };
}

/** Wipes the states that were followed by others before a time. Of each record the state at that time and what came after stay. */
export async function retain(connection: Connection, federation: string, before: string, at: string, actor: string): Promise<number> {
  const act = await lastActAt(connection, federation, before);
  const number = await nextNumber(connection, federation);
  await connection
    .updateTable('records_history as state')
    .set({ body: null, sealed: null, erased: number })
    .where('state.federation', '=', federation)
    .where('state.body', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('records_history as later')
          .select('later.id')
          .whereRef('later.federation', '=', 'state.federation')
          .whereRef('later.register', '=', 'state.register')
          .whereRef('later.id', '=', 'state.id')
          .whereRef('later.changed', '>', 'state.changed')
          .where('later.changed', '<=', act),
      ),
    )
    .execute();
  const gone = await erasedBy(connection, federation, number);
  if (gone.length > 0) await record(connection, federation, at, { actor, action: 'records.retain', detail: { before, states: gone.length } }, contentOf(gone.map(erasure)));
  return gone.length;
}

/** States in the order in which verifying reads them. */
async function erasedBy(connection: Connection, federation: string, number: number) {
  return connection
    .selectFrom('records_history')
    .select(['register', 'id', 'changed'])
    .where('federation', '=', federation)
    .where('erased', '=', number)
    .orderBy('register')
    .orderBy('id')
    .orderBy('changed')
    .execute();
}
