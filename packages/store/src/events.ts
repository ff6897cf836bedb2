import type { EventRow } from './event-tables.ts';
import type { Connection } from './tables.ts';
import { batches } from './batches.ts';

/** Something that happened in a federation, without anything that a record says. */
export interface FederationEvent {
  /** Within its federation: rising, without gaps. */
  readonly number: number;
  /** As in `records.changed`. */
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly created: string;
}

/** A type of event, and what is told of it: registers, ids and counts. */
export type News = Pick<FederationEvent, 'type' | 'data'>;

/** Notes events, and a delivery to each endpoint that wants them. Belongs into the transaction of what happened. */
export async function tell(connection: Connection, federation: string, at: string, news: readonly News[]): Promise<void> {
  if (news.length === 0) return;
  const last = await connection.selectFrom('events').select('number').where('federation', '=', federation).orderBy('number', 'desc').limit(1).executeTakeFirst();
  const rows = news.map(({ type, data }, index): EventRow => ({ federation, number: (last?.number ?? 0) + 1 + index, type, data: JSON.stringify(data), created: at }));
  await connection.insertInto('events').values(rows).execute();
  const endpoints = await connection.selectFrom('endpoints').select(['id', 'types']).where('federation', '=', federation).execute();
  const deliveries = endpoints.flatMap(({ id, types }) => {
    const wanted: readonly string[] = JSON.parse(types);
    const told = rows.filter(({ type }) => wanted.length === 0 || wanted.includes(type));
    return told.map(({ number }) => ({ federation, endpoint: id, event: number, state: 'waiting', attempt: 0, next_attempt: at, status: null }));
  });
  for (const batch of batches(deliveries)) await connection.insertInto('deliveries').values(batch).execute();
}

/** Events after one, the oldest first. */
export async function eventsAfter(connection: Connection, federation: string, { after = 0, limit }: { readonly after?: number | undefined; readonly limit: number }): Promise<readonly FederationEvent[]> {
  const rows = await connection.selectFrom('events').selectAll().where('federation', '=', federation).where('number', '>', after).orderBy('number').limit(limit).execute();
  return rows.map(({ number, type, data, created }) => ({ number, type, data: JSON.parse(data), created }));
}
