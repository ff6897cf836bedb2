import type { Store } from '@federation/store';
import { parse } from 'hono/utils/cookie';
import { isPermission } from '../access/permissions.ts';
import { allowanceOf, type Identify, type Principal } from '../access/principal.ts';
import { digestOf } from './secret.ts';
import { COOKIE, IDLE } from './session.ts';

const TOUCHED = 5 * 60 * 1000;

/** Knows people by the session of their browser, and programs by their key. */
export function identifyBy(store: Store, now: () => Date): Identify {
  return async (request) => {
    const authorization = request.headers.get('Authorization');
    // A program that shows a key is known by it or not at all.
    if (authorization !== null) return byKey(store, /^Bearer +(\S+)$/i.exec(authorization)?.[1]);
    const token = parse(request.headers.get('Cookie') ?? '', COOKIE)[COOKIE];
    return token === undefined ? undefined : bySession(store, now().getTime(), digestOf(token));
  };
}

async function byKey(store: Store, key: string | undefined): Promise<Principal | undefined> {
  const found = key === undefined ? undefined : await store.keys.use(digestOf(key));
  if (found === undefined) return undefined;
  const here = found.permissions.filter(isPermission);
  return { actor: `key:${found.id}`, allowances: found.federations.map((federation) => ({ federation, here, below: [] })) };
}

async function bySession(store: Store, now: number, token: string): Promise<Principal | undefined> {
  const session = await store.sessions.find(token, new Date(now - IDLE).toISOString());
  const account = session && (await store.accounts.get(session.account));
  if (session === undefined || account === undefined || account.closed) return undefined;
  if (Date.parse(session.seen) < now - TOUCHED) await store.sessions.touch(token);
  const allowances = (await store.accounts.grants(account.id)).map(allowanceOf);
  return { actor: `account:${account.id}`, account: account.id, session: token, mustChange: account.oneTime, allowances };
}
