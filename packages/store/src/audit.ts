import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { KeyringError, type Keyring } from './keyring.ts';
import { digestOf, openAll, type Whose } from './sealing.ts';
import type { AuditRow, Connection, HistoryRow, StateRow } from './tables.ts';

/** Who does something, through which door. There are no accounts yet: the machine's own user is `local`. */
export interface Act {
  readonly actor: string;
  readonly action: string;
  /** In numbers and ids of things; never a name, a number or a note of a person. */
  readonly detail: Readonly<Record<string, unknown>>;
}

const BEGINNING = '0'.repeat(64);
const EMPTY = contentOf([]);
/** The digest of a state in which a record is not there. */
export const REMOVED = contentOf(['removed']);

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

/**
 * Works the whole chain of a federation out anew: numbers, links, hashes, the states that each act wrote or erased, and whether
 * the records are as their last states say.
 */
export async function verify(connection: Connection, ring: Keyring, federation: string): Promise<Verdict> {
  const acts = await connection.selectFrom('audit').selectAll().where('federation', '=', federation).orderBy('number').execute();
  let previous = BEGINNING;
  for (const [index, act] of acts.entries()) {
    const sound = act.number === index + 1 && act.previous === previous && act.hash === hashOf(act) && act.content === (await written(connection, ring, act));
    if (!sound) return { sound: false, broken: act.number };
    previous = act.hash;
  }
  const broken = await firstStray(connection, federation);
  return broken === undefined ? { sound: true, acts: acts.length } : { sound: false, broken };
}

async function written(connection: Connection, ring: Keyring, act: AuditRow): Promise<string> {
  const states = connection.selectFrom('records_history').where('federation', '=', act.federation).orderBy('register').orderBy('id');
  const rows = await states.select(['register', 'id', 'body', 'sealed', 'digest', 'erased']).where('changed', '=', act.number).execute();
  if (rows.some((row) => isForged(ring, [act.federation, row.register, row.id], row))) return 'forged';
  const gone = await states.select(['register', 'id', 'changed']).where('erased', '=', act.number).orderBy('changed').execute();
  return contentOf([...rows.map((row) => row.digest), ...gone.map((row) => erasure(row))]);
}

/** What the content of an act says of a state that it erased: which, never what. */
export function erasure({ register, id, changed }: Pick<HistoryRow, 'register' | 'id' | 'changed'>): string {
  return JSON.stringify(['erased', register, id, changed]);
}

function isForged(ring: Keyring, whose: Whose, { body, sealed, digest, erased }: Pick<StateRow, 'body' | 'sealed' | 'digest' | 'erased'>): boolean {
  // The act that erased it answers for it: its content names every state that it erased.
  if (erased !== null) return body !== null || sealed !== null;
  if (body === null) return sealed !== null || digest !== REMOVED;
  try {
    return digestOf(ring, whose, body, openAll(ring, whose, sealed)) !== digest;
  } catch (error) {
    if (error instanceof KeyringError && error.fault === 'damaged') return true;
    throw error;
  }
}

/** The first act of a record that is not what its last state says. */
async function firstStray(connection: Connection, federation: string): Promise<number | undefined> {
  const stray = await connection
    .selectFrom('records')
    .leftJoin('records_history as state', (join) =>
      join
        .onRef('state.federation', '=', 'records.federation')
        .onRef('state.register', '=', 'records.register')
        .onRef('state.id', '=', 'records.id')
        .onRef('state.changed', '=', 'records.changed')
        .onRef('state.body', '=', 'records.body'),
    )
    .select('records.changed')
    .where('records.federation', '=', federation)
    .where(({ or, eb }) => or([eb('state.body', 'is', null), sql<boolean>`coalesce(state.sealed, '') <> coalesce(records.sealed, '')`]))
    .orderBy('records.changed')
    .limit(1)
    .executeTakeFirst();
  return stray?.changed;
}

/** SHA-256 over all of an act. */
export function hashOf(entry: Omit<AuditRow, 'hash'>): string {
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
