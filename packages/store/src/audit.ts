import { createHash } from 'node:crypto';
import { digestOf } from './body.ts';
import type { AuditRow, Connection } from './tables.ts';

/** Who does something, through which door. There are no accounts yet: the machine's own user is `local`. */
export interface Act {
  readonly actor: string;
  readonly action: string;
  /** In numbers and ids of things; never a name, a number or a note of a person. */
  readonly detail: Readonly<Record<string, unknown>>;
}

const BEGINNING = '0'.repeat(64);
const EMPTY = contentOf([]);

/** The number that the next act of the federation will have. */
export async function nextNumber(connection: Connection, federation: string): Promise<number> {
  return ((await last(connection, federation))?.number ?? 0) + 1;
}

/** Writes the record of an act, chained to the one before by SHA-256. Belongs into the transaction of what it records. */
export async function record(connection: Connection, federation: string, at: string, act: Act, content = EMPTY): Promise<number> {
  const before = await last(connection, federation);
  const entry = {
    federation,
    number: (before?.number ?? 0) + 1,
    at,
    actor: act.actor,
    action: act.action,
    detail: JSON.stringify(act.detail),
    content,
    previous: before?.hash ?? BEGINNING,
  };
  await connection.insertInto('audit').values({ ...entry, hash: hashOf(entry) }).execute();
  return entry.number;
}

/** SHA-256 over the digests of the records that an act wrote, in order. */
export function contentOf(digests: readonly string[]): string {
  return createHash('sha256').update(digests.join('\n')).digest('hex');
}

/** What the audit chain says of itself: sound, or the number of the first act that does not fit. */
export type Verdict = { readonly sound: true; readonly acts: number } | { readonly sound: false; readonly broken: number };

/** Works the whole chain of a federation out anew: numbers, links, hashes, and the records that each act wrote. */
export async function verify(connection: Connection, federation: string): Promise<Verdict> {
  const acts = await connection.selectFrom('audit').selectAll().where('federation', '=', federation).orderBy('number').execute();
  let previous = BEGINNING;
  for (const [index, act] of acts.entries()) {
    const sound = act.number === index + 1 && act.previous === previous && act.hash === hashOf(act) && act.content === (await written(connection, act));
    if (!sound) return { sound: false, broken: act.number };
    previous = act.hash;
  }
  return { sound: true, acts: acts.length };
}

async function written(connection: Connection, act: AuditRow): Promise<string> {
  const rows = await connection
    .selectFrom('records_history')
    .select(['body', 'sealed', 'digest'])
    .where('federation', '=', act.federation)
    .where('changed', '=', act.number)
    .orderBy('register')
    .orderBy('id')
    .execute();
  const forged = rows.some((row) => row.body !== null && digestOf({ body: row.body, sealed: row.sealed }) !== row.digest);
  return forged ? 'forged' : contentOf(rows.map((row) => row.digest));
}

function hashOf(entry: Omit<AuditRow, 'hash'>): string {
  const { federation, number, at, actor, action, detail, content, previous } = entry;
  return createHash('sha256').update(JSON.stringify([federation, number, at, actor, action, detail, content, previous])).digest('hex');
}

async function last(connection: Connection, federation: string) {
  return connection
    .selectFrom('audit')
    .select(['number', 'hash'])
    .where('federation', '=', federation)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
