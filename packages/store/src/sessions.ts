import { record } from './audit.ts';
import type { Doors } from './doors.ts';

/** A browser that is signed in. */
export interface Session {
  readonly account: string;
  readonly seen: string;
}

/** Sessions by the SHA-256 of their token, and the failures before them. */
export interface Sessions {
  open(session: { readonly token: string; readonly account: string; readonly federation: string; readonly expires: string; readonly how: string }): Promise<void>;
  /** The session, unless it has expired, or nobody was seen in it since that time. */
  find(token: string, seenSince: string): Promise<Session | undefined>;
  touch(token: string): Promise<void>;
  close(token: string): Promise<void>;
  /** Ends every session of an account. */
  closeAll(actor: string, account: string, federation: string): Promise<void>;
  /**
   * Counts an attempt to sign in under a name, before it is known whether it succeeds: attempts made at the same time count
   * too. Gives the time until which the name is locked, where it is; the attempt that fills the measure locks it.
   */
  attempt(name: string, allowed: { readonly attempts: number; readonly milliseconds: number }): Promise<{ readonly locked?: string; readonly last: boolean }>;
  /** Forgets the failures under a name after it has succeeded. */
  forgive(name: string): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;

/** The sessions over open doors. */
export function sessionsOf({ db, change, now }: Doors): Sessions {
  const at = (milliseconds = 0) => new Date(now().getTime() + milliseconds).toISOString();
  return {
    open: ({ token, account, federation, expires, how }) =>
      change(federation, async (connection) => {
        await connection.deleteFrom('sessions').where('expires', '<=', at()).execute();
        await connection.insertInto('sessions').values({ token, account, seen: at(), expires }).execute();
        await record(connection, federation, at(), { actor: `account:${account}`, action: 'session.open', detail: { how } });
      }),
    find: (token, seenSince) =>
      db.selectFrom('sessions').select(['account', 'seen']).where('token', '=', token).where('expires', '>', at()).where('seen', '>', seenSince).executeTakeFirst(),
    touch: async (token) => void (await db.updateTable('sessions').set({ seen: at() }).where('token', '=', token).execute()),
    close: async (token) => void (await db.deleteFrom('sessions').where('token', '=', token).execute()),
    closeAll: (actor, account, federation) =>
      change(federation, async (connection) => {
        await connection.deleteFrom('sessions').where('account', '=', account).execute();
        await record(connection, federation, at(), { actor, action: 'session.close-all', detail: { account } });
      }),
    // No federation's: an unknown name belongs to none, and is treated like a known one.
    attempt: (name, { attempts, milliseconds }) =>
      change('', async (connection) => {
        await connection.deleteFrom('sign_in_failures').where('last', '<=', at(-DAY)).execute();
        const before = await connection.selectFrom('sign_in_failures').selectAll().where('name', '=', name).executeTakeFirst();
        const locked = before?.locked_until ?? null;
        if (locked !== null && locked > at()) return { locked, last: false };
        const goesOn = before !== undefined && locked === null && before.last > at(-milliseconds);
        const count = goesOn ? before.count + 1 : 1;
        const counted = { count, last: at(), locked_until: count >= attempts ? at(milliseconds) : null };
        await connection.insertInto('sign_in_failures').values({ name, ...counted }).onConflict((conflict) => conflict.column('name').doUpdateSet(counted)).execute();
        return { last: count >= attempts };
      }),
    forgive: async (name) => void (await db.deleteFrom('sign_in_failures').where('name', '=', name).execute()),
  };
}
