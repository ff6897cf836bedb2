import type { Account, Store } from '@federation/store';
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { digestOf, newSecret } from './secret.ts';

/** The cookie of a session. */
export const COOKIE = 'federation-session';

/** How long a session lasts at most, and how long nobody may be seen in it. */
export const LIFETIME = 12 * 60 * 60 * 1000;
export const IDLE = 2 * 60 * 60 * 1000;

const attributes = (c: Context) =>
  ({
    path: '/api',
    httpOnly: true,
    sameSite: 'Strict',
    // The office's own machine is reached over plain HTTP; there a browser would drop a secure cookie.
    secure: new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https',
  }) as const;

/** Opens a session and hands its token to the browser, out of reach of scripts. */
export async function openSession(c: Context, store: Store, now: Date, account: Account, how: string): Promise<void> {
  const token = newSecret();
  const expires = new Date(now.getTime() + LIFETIME);
  await store.sessions.open({ token: digestOf(token), account: account.id, federation: account.federation, expires: expires.toISOString(), how });
  // No date: the browser forgets it when it is closed.
  setCookie(c, COOKIE, token, attributes(c));
}

/** Takes the token away from the browser. */
export function dropCookie(c: Context): void {
  deleteCookie(c, COOKIE, attributes(c));
}
