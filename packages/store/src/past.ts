import type { Entry, Facts, RegisterName } from '@federation/domain';
import { pack } from './body.ts';
import { byCodePoint } from './order.ts';
import { pageOf, wantedBy, type Page, type Query, type Versioned } from './read.ts';
import { unpack, type Lens } from './sealing.ts';
import type { Connection } from './tables.ts';

/** What one record was from an act until the next that changed it. */
export interface State<Name extends RegisterName> {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  /** Null where the act removed it, and where it was erased. */
  readonly entry: Entry<Name> | null;
  /** The number of the act that erased it. */
  readonly erased?: number;
}

/**
 * The number of the last act recorded at that time or before; 0 where there was none. The order of acts is that of their
 * numbers, even where a clock was set back.
 */
export async function lastActAt(connection: Connection, federation: string, knownAt: string): Promise<number> {
  if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(knownAt) || Number.isNaN(Date.parse(knownAt))) throw new RangeError('knownAt is a time with its offset from UTC, as in 2026-01-31T08:00:00+08:00');
  const row = await connection
    .selectFrom('audit')
    .select('number')
    .where('federation', '=', federation)
    .where('at', '<=', new Date(knownAt).toISOString())
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** Refuses a time whose states were not retained: what is left of them would be told as all there was. */
export async function mustBeRetained(connection: Connection, federation: string, knownAt: string): Promise<void> {
  const acts = await connection.selectFrom('audit').select('detail').where('federation', '=', federation).where('action', '=', 'records.retain').execute();
  if (acts.some(({ detail }) => Date.parse(knownAt) < Date.parse(JSON.parse(detail).before))) throw new RangeError('What was known at that time is not kept any more');
}

/** All that a federation knew after that act. */
export async function factsAfter(connection: Connection, lens: Lens, act: number): Promise<Facts> {
  const { federation } = lens;
  const kept = await connection.selectFrom('registers_kept').select('register').where('federation', '=', federation).where('since', '<=', act).orderBy('register').execute();
  const facts = Object.fromEntries(kept.map(({ register }): [string, unknown[]] => [register, []]));
  const rows = await statesAfter(connection, federation, act).select(['state.register', 'state.body', 'state.sealed']).orderBy('state.register').orderBy('state.id').execute();
  for (const { register, body, sealed } of rows) if (body !== null) facts[register]?.push(unpack(lens, register, { body, sealed }));
  return facts;
}

/** A page of a register after that act. Counting, and searching, read all of the register. */
export async function listAfter<Name extends RegisterName>(connection: Connection, lens: Lens, register: Name, act: number, { cursor, limit, q }: Query): Promise<Page<Entry<Name>>> {
  const all = statesAfter(connection, lens.federation, act).where('state.register', '=', register);
  const rows = all.select(['state.id', 'state.body', 'state.sealed']).orderBy('state.id');
  const wanted = wantedBy({ limit, q });
  if (wanted !== '') {
    const found = entriesOf(lens, register, await rows.execute()).filter(({ entry }) => pack(register, entry).search.includes(wanted));
    return pageOf(cursor === undefined ? found : found.filter(({ id }) => byCodePoint(id, cursor) > 0), limit, found.length, ({ entry }) => entry);
  }
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const shown = await (cursor === undefined ? rows : rows.where('state.id', '>', cursor)).limit(limit + 1).execute();
  return pageOf(entriesOf(lens, register, shown), limit, total, ({ entry }) => entry);
}

/** One record after that act. */
export async function getAfter<Name extends RegisterName>(connection: Connection, lens: Lens, register: Name, id: string, act: number): Promise<Versioned<Name> | undefined> {
  const row = await statesAfter(connection, lens.federation, act)
    .select(['state.body', 'state.sealed', 'state.changed'])
    .where('state.register', '=', register)
    .where('state.id', '=', id)
    .executeTakeFirst();
  return row && row.body !== null ? { entry: unpack<Name>(lens, register, { body: row.body, sealed: row.sealed }), version: row.changed } : undefined;
}

/** All states of one record, the first one first. */
export async function historyOf<Name extends RegisterName>(connection: Connection, lens: Lens, register: Name, id: string): Promise<readonly State<Name>[]> {
  const rows = await connection
    .selectFrom('records_history as state')
    .innerJoin('audit as act', (join) => join.onRef('act.federation', '=', 'state.federation').onRef('act.number', '=', 'state.changed'))
    .select(['act.number', 'act.at', 'act.actor', 'act.action', 'state.body', 'state.sealed', 'state.erased'])
    .where('state.federation', '=', lens.federation)
    .where('state.register', '=', register)
    .where('state.id', '=', id)
    .orderBy('act.number')
    .execute();
  return rows.map(({ number, at, actor, action, body, sealed, erased }) => ({ number, at, actor, action, entry: body === null ? null : unpack<Name>(lens, register, { body, sealed }), ...(erased === null ? {} : { erased }) }));
}

/** Of each record the last state that it had by then, unless that was to be removed. */
function statesAfter(connection: Connection, federation: string, act: number) {
  return connection
    .selectFrom('records_history as state')
    .where('state.federation', '=', federation)
    .where('state.changed', '<=', act)
    .where('state.body', 'is not', null)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('records_history as later')
            .select('later.id')
            .whereRef('later.federation', '=', 'state.federation')
            .whereRef('later.register', '=', 'state.register')
            .whereRef('later.id', '=', 'state.id')
            .whereRef('later.changed', '>', 'state.changed')
            .where('later.changed', '<=', act),
        ),
      ),
    );
}

function entriesOf<Name extends RegisterName>(lens: Lens, register: Name, rows: readonly { readonly id: string; readonly body: string | null; readonly sealed: string | null }[]) {
  return rows.flatMap(({ id, body, sealed }) => (body === null ? [] : [{ id, entry: unpack<Name>(lens, register, { body, sealed }) }]));
}
