import { registerNames, type Entry, type Facts, type RegisterName } from '@federation/domain';
import { sql } from 'kysely';
import { unpack } from './body.ts';
import type { Connection } from './tables.ts';

/** A page of records in order of id. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
  /** How many there are on all pages. */
  readonly total: number;
}

/** Which page: at most `limit` records after the id `cursor`, of those whose texts contain `q`. */
export interface Query {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly q?: string | undefined;
}

/** A register that a federation keeps, with its number of records and of its last change. */
export interface Kept {
  readonly register: RegisterName;
  readonly count: number;
  readonly changed: number;
}

/** All that a federation knows. One statement, so that no change can fall between two registers. */
export async function factsOf(connection: Connection, federation: string): Promise<Facts> {
  const rows = await connection
    .selectFrom('registers_kept as kept')
    .leftJoin('records', (join) => join.onRef('records.federation', '=', 'kept.federation').onRef('records.register', '=', 'kept.register'))
    .select(['kept.register', 'records.body', 'records.sealed'])
    .where('kept.federation', '=', federation)
    .orderBy('kept.register')
    .orderBy('records.id')
    .execute();
  const facts: Record<string, unknown[]> = {};
  for (const { register, body, sealed } of rows) {
    const entries = (facts[register] ??= []);
    if (body !== null) entries.push(unpack({ body, sealed }));
  }
  return facts;
}

/** The registers that a federation keeps. */
export async function keptBy(connection: Connection, federation: string): Promise<readonly Kept[]> {
  const rows = await connection
    .selectFrom('registers_kept as kept')
    .leftJoin('records', (join) => join.onRef('records.federation', '=', 'kept.federation').onRef('records.register', '=', 'kept.register'))
    .select(({ fn }) => ['kept.register', 'kept.changed', fn.count<number>('records.id').as('count')])
    .where('kept.federation', '=', federation)
    .groupBy(['kept.register', 'kept.changed'])
    .execute();
  return registerNames.flatMap((register) =>
    rows.filter((row) => row.register === register).map(({ count, changed }) => ({ register, count: Number(count), changed })),
  );
}

/** A page of a register. */
export async function list<Name extends RegisterName>(connection: Connection, federation: string, register: Name, query: Query): Promise<Page<Entry<Name>>> {
  let matching = connection.selectFrom('records').where('federation', '=', federation).where('register', '=', register);
  const q = query.q?.trim().toLowerCase();
  if (q) matching = matching.where(sql<boolean>`search like ${`%${q.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const after = query.cursor === undefined ? matching : matching.where('id', '>', query.cursor);
  const rows = await after.select(['id', 'body', 'sealed']).orderBy('id').limit(query.limit + 1).execute();
  const shown = rows.slice(0, query.limit);
  return {
    items: shown.map((row) => unpack<Name>(row)),
    next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
    total: Number(total),
  };
}

/** One record. */
export async function get<Name extends RegisterName>(connection: Connection, federation: string, register: Name, id: string): Promise<Entry<Name> | undefined> {
  const row = await connection
    .selectFrom('records')
    .select(['body', 'sealed'])
    .where('federation', '=', federation)
    .where('register', '=', register)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && unpack<Name>(row);
}
