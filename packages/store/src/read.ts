import { registerNames, type Entry, type Facts, type RegisterName } from '@federation/domain';
import { sql } from 'kysely';
import { searchable } from './body.ts';
import { unpack, type Lens } from './sealing.ts';
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

/** A record with the number of the act that made it what it is, for {@link Write.ifMatch}. */
export interface Versioned<Name extends RegisterName> {
  readonly entry: Entry<Name>;
  readonly version: number;
}

/** All that a federation knows. */
export async function factsOf(connection: Connection, lens: Lens): Promise<Facts> {
  const rows = await connection
    .selectFrom('registers_kept as kept')
    .leftJoin('records', (join) => join.onRef('records.federation', '=', 'kept.federation').onRef('records.register', '=', 'kept.register'))
    .select(['kept.register', 'records.body', 'records.sealed'])
    .where('kept.federation', '=', lens.federation)
    .orderBy('kept.register')
    .orderBy('records.id')
    .execute();
  const facts: Record<string, unknown[]> = {};
  for (const { register, body, sealed } of rows) {
    const entries = (facts[register] ??= []);
    if (body !== null) entries.push(unpack(lens, register, { body, sealed }));
  }
  return facts;
}

/** The registers that a federation keeps. */
export async function keptBy(connection: Connection, federation: string): Promise<readonly Kept[]> {
  const rows = await connection.selectFrom('registers_kept').select(['register', 'count', 'changed']).where('federation', '=', federation).execute();
  return registerNames.flatMap((register) =>
    rows.filter((row) => row.register === register).map(({ count, changed }) => ({ register, count, changed })),
  );
}

/** A page of a register. A search reads all of it to say how many there are; the rest is a walk along the key. */
export async function list<Name extends RegisterName>(connection: Connection, lens: Lens, register: Name, query: Query): Promise<Page<Entry<Name>>> {
  const { federation } = lens;
  const matching = matchingIn(connection, federation, register, query);
  const after = query.cursor === undefined ? matching : matching.where('id', '>', query.cursor);
  const rows = await after.select(['id', 'body', 'sealed']).orderBy('id').limit(query.limit + 1).execute();
  return pageOf(rows, query.limit, await totalOf(connection, federation, register, query), (row) => unpack<Name>(lens, register, row));
}

/** The records of a register that a query asks for. */
export function matchingIn(connection: Connection, federation: string, register: RegisterName, query: Query) {
  const all = connection.selectFrom('records').where('federation', '=', federation).where('register', '=', register);
  const q = wantedBy(query);
  return q === '' ? all : all.where(sql<boolean>`search like ${`%${q.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
}

/** How many those are. */
export async function totalOf(connection: Connection, federation: string, register: RegisterName, query: Query): Promise<number> {
  const counted =
    wantedBy(query) === ''
      ? connection.selectFrom('registers_kept').select('count as total').where('federation', '=', federation).where('register', '=', register)
      : matchingIn(connection, federation, register, query).select(({ fn }) => fn.countAll<number>().as('total'));
  return (await counted.executeTakeFirst())?.total ?? 0;
}

/** What is searched for. */
export function wantedBy({ q = '' }: Query): string {
  return searchable(q).trim();
}

/** What is shown of one row more than asked for. */
export function pageOf<Row extends { readonly id: string }, Item>(rows: readonly Row[], limit: number, total: number, itemOf: (row: Row) => Item): Page<Item> {
  const shown = rows.slice(0, limit);
  return { items: shown.map((row) => itemOf(row)), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null, total };
}

/** One record. */
export async function get<Name extends RegisterName>(connection: Connection, lens: Lens, register: Name, id: string): Promise<Versioned<Name> | undefined> {
  const row = await connection
    .selectFrom('records')
    .select(['body', 'sealed', 'changed'])
    .where('federation', '=', lens.federation)
    .where('register', '=', register)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { entry: unpack<Name>(lens, register, row), version: row.changed };
}
