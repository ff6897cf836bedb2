import type { Store } from '@federation/store';
import { hashOf, oneTimePassword } from '../accounts/password.ts';
import type { Voice } from './terminal.ts';

/** An account with a password that is told once. */
export interface OneTime {
  readonly name: string;
  readonly password: string;
}

const FIRST = 'admin';

/** Makes the first account of an installation; undefined where there is one already. */
export async function firstAdministrator(store: Store, federation: string): Promise<OneTime | undefined> {
  if ((await store.accounts.count()) > 0) return undefined;
  const password = oneTimePassword();
  const account = await store.accounts.add('terminal', { federation, name: FIRST, password: await hashOf(password) });
  if (account === undefined) return undefined;
  await store.accounts.grant('terminal', account.id, { federation, role: 'administrator' });
  return { name: FIRST, password };
}

/** Says a one-time password, in both languages. It is kept nowhere. */
export function sayOnce(out: Voice, { name, password }: OneTime): void {
  out.write(`登录名：${name}  一次性密码：${password}  （只显示这一次；首次登录时须改为自己的密码）\n`);
  out.write(`Sign in as ${name} with the one-time password ${password} (shown this once; you change it at the first sign-in).\n`);
}
