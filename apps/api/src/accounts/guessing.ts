import type { Account, Store } from '@federation/store';
import { Problem } from '../problem.ts';
import { digestOf } from './secret.ts';

const ALLOWED = { attempts: 5, milliseconds: 15 * 60 * 1000 };

/**
 * Checks a secret of somebody, five times in a quarter of an hour at most; then the name is locked for as long. What is not
 * known to be an account is treated the same, so that no answer tells which names there are.
 */
export async function limited(store: Store, now: Date, name: string, account: Account | undefined, check: () => Promise<boolean>): Promise<boolean> {
  const key = digestOf(name);
  const { locked, last } = await store.sessions.attempt(key, ALLOWED);
  if (locked !== undefined) throw tooMany(Math.ceil((Date.parse(locked) - now.getTime()) / 1000));
  if (await check()) {
    await store.sessions.forgive(key);
    return true;
  }
  if (last && account !== undefined) await store.acts.record(account.federation, { actor: 'unknown', action: 'account.lock', detail: { account: account.id } });
  return false;
}

function tooMany(seconds: number): Problem {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const detail = { zh: `失败次数过多，请在 ${minutes} 分钟后再试。`, en: `Too many failures: try again in ${minutes} minutes.` };
  return new Problem('too-many-attempts', detail, [], { 'Retry-After': String(Math.max(1, seconds)) });
}
