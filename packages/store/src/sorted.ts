import { registers, type Entry, type Field, type RegisterName } from '@federation/domain';
import { sql, type Expression, type SqlBool } from 'kysely';
import { isNaming } from './body.ts';
import type { Engine } from './engine.ts';
import { matchingIn, totalOf, type Page, type Query } from './read.ts';
import { unpack, type Lens } from './sealing.ts';
import type { Connection } from './tables.ts';

/** By which field a page is sorted; where that is the same, by id. Records without a value come last either way. */
export interface Sorting {
  readonly field: string;
  readonly descending?: boolean | undefined;
}

type Key = string | number | null;

/**
 * A page in order of a field; the cursor holds the last record's value and id. Each page reads and sorts the register. Names sort by
 * their pinyin, other texts by code point.
 */
export async function listSorted<Name extends RegisterName>(connection: Connection, engine: Engine, lens: Lens, register: Name, query: Query, { field, descending = false }: Sorting): Promise<Page<Entry<Name>>> {
  const key = keyOf(engine, register, field);
  const way = descending ? sql`desc` : sql`asc`;
  const matching = matchingIn(connection, lens.federation, register, query);
  const from = query.cursor === undefined ? matching : matching.where(beyond(key, descending, readCursor(query.cursor)));
  const rows = await from
    .select(['id', 'body', 'sealed', sql<Key>`${key}`.as('key')])
    .orderBy(sql`${key} is null`)
    .orderBy(sql`${key} ${way}`)
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const next = rows.length > query.limit && last !== undefined ? Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url') : null;
  return { items: shown.map((row) => unpack<Name>(lens, register, row)), next, total: await totalOf(connection, lens.federation, register, query) };
}

function keyOf(engine: Engine, register: RegisterName, name: string): Expression<unknown> {
  const fields: Readonly<Record<string, Field>> = registers[register].fields;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined || field.sensitive || field.kind === 'choices') throw new RangeError('A register is sorted by a field that has one value and is not sensitive');
  return isNaming(register, name) ? sql.ref('spelt') : engine.valueOf(name, field.kind === 'number');
}

function beyond(key: Expression<unknown>, descending: boolean, [value, id]: readonly [Key, string]): Expression<SqlBool> {
  if (value === null) return sql<SqlBool>`(${key} is null and id > ${id})`;
  return sql<SqlBool>`(${key} is null or ${key} ${descending ? sql`<` : sql`>`} ${value} or (${key} = ${value} and id > ${id}))`;
}

function readCursor(cursor: string): readonly [Key, string] {
  try {
    const [value, id]: readonly unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if ((value === null || typeof value === 'string' || typeof value === 'number') && typeof id === 'string') return [value, id];
  } catch {
    // What is no JSON is no cursor either.
  }
  throw new RangeError('The cursor is not one that a sorted page gave');
}
