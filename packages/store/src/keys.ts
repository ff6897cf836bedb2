import { randomUUID } from 'node:crypto';
import type { KeyRow } from './account-tables.ts';
import { record } from './audit.ts';
import type { Doors } from './doors.ts';

/** What a program may, where, and until when. The key itself is nowhere: only its SHA-256 is kept. */
export interface ApiKey {
  readonly id: string;
  /** Where it was made. */
  readonly federation: string;
  readonly label: string;
  readonly permissions: readonly string[];
  readonly federations: readonly string[];
  readonly created: string;
  readonly expires: string;
  /** The day of the last use, UTC; null where it was never used. */
  readonly used: string | null;
}

/** A key that is made. */
export type NewKey = Pick<ApiKey, 'federation' | 'label' | 'permissions' | 'federations' | 'expires'> & { readonly hash: string };

/** Keys of programs. */
export interface Keys {
  list(federation: string): Promise<readonly ApiKey[]>;
  get(federation: string, id: string): Promise<ApiKey | undefined>;
  /** The key with that hash, unless it has expired; its day of use is noted. */
  use(hash: string): Promise<ApiKey | undefined>;
  add(actor: string, key: NewKey): Promise<ApiKey>;
  /** Puts another key in the place of one, which goes on until a time for a change without a gap. */
  rotate(actor: string, federation: string, id: string, next: { readonly hash: string; readonly expires: string; readonly until: string }): Promise<ApiKey | undefined>;
  /** False where there is none. */
  revoke(actor: string, federation: string, id: string): Promise<boolean>;
}

/** The keys over open doors. */
export function keysOf({ db, engine, change, read, now }: Doors): Keys {
  const time = () => now().toISOString();
  const get = async (federation: string, id: string) => {
    const row = await read(federation, (connection) => connection.selectFrom('api_keys').selectAll().where('federation', '=', federation).where('id', '=', id).executeTakeFirst());
    return row && keyOf(row);
  };
  const rowOf = ({ permissions, federations, ...key }: NewKey): KeyRow => ({
    ...key,
    id: randomUUID(),
    permissions: JSON.stringify(permissions),
    federations: JSON.stringify(federations),
    created: time(),
    used: null,
  });
  return {
    list: (federation) =>
      read(federation, async (connection) => (await connection.selectFrom('api_keys').selectAll().where('federation', '=', federation).orderBy('created').orderBy('id').execute()).map(keyOf)),
    get,
    use: (hash) => engine.knowing(db, 'key', hash, async (connection) => {
      const row = await connection.selectFrom('api_keys').selectAll().where('hash', '=', hash).where('expires', '>', time()).executeTakeFirst();
      const today = time().slice(0, 10);
      if (row !== undefined && row.used !== today) await connection.updateTable('api_keys').set({ used: today }).where('id', '=', row.id).execute();
      return row && keyOf(row);
    }),
    add: (actor, key) =>
      change(key.federation, async (connection) => {
        const row = rowOf(key);
        await connection.insertInto('api_keys').values(row).execute();
        const { id, permissions, federations } = keyOf(row);
        await record(connection, key.federation, time(), { actor, action: 'key.add', detail: { key: id, permissions, federations, expires: key.expires } });
        return keyOf(row);
      }),
    rotate: async (actor, federation, id, { hash, expires, until }) => {
      const old = await get(federation, id);
      if (old === undefined) return undefined;
      const row = rowOf({ ...old, hash, expires });
      return change(federation, async (connection) => {
        await connection.insertInto('api_keys').values(row).execute();
        await connection.updateTable('api_keys').set({ expires: until }).where('id', '=', id).where('expires', '>', until).execute();
        await record(connection, federation, time(), { actor, action: 'key.rotate', detail: { key: row.id, instead: id, until } });
        return keyOf(row);
      });
    },
    revoke: (actor, federation, id) =>
      change(federation, async (connection) => {
        const gone = await connection.deleteFrom('api_keys').where('federation', '=', federation).where('id', '=', id).returning('id').execute();
        if (gone.length > 0) await record(connection, federation, time(), { actor, action: 'key.revoke', detail: { key: id } });
        return gone.length > 0;
      }),
  };
}

function keyOf({ id, federation, label, permissions, federations, created, expires, used }: KeyRow): ApiKey {
  return { id, federation, label, permissions: JSON.parse(permissions), federations: JSON.parse(federations), created, expires, used };
}
