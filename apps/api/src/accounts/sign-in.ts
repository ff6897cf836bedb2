import type { Account, Store } from '@federation/store';
import { Problem } from '../problem.ts';
import { accountNameFrom } from './account-name.ts';
import { limited } from './guessing.ts';
import { isPassword } from './password.ts';
import { stepOf } from './second-factor.ts';

/** What somebody gives to be let in. */
export interface Given {
  readonly name: string;
  readonly password: string;
  /** Of the second factor. */
  readonly code?: string | undefined;
}

/** The account that a name and a password open, and a code where a second factor is set; else a problem that tells nothing more. */
export async function signIn(store: Store, now: Date, { name: given, password, code }: Given): Promise<Account> {
  const name = accountNameFrom(given) ?? given;
  const found = await store.accounts.byName(name);
  const account = found?.closed === true ? undefined : found;
  let lacksCode = false;
  const right = await limited(store, now, name, account, async () => {
    if (!(await isPassword(account?.password ?? null, password)) || account === undefined) return false;
    lacksCode = account.secondFactor !== null && code === undefined;
    return !lacksCode && (await isCode(store, now, account, code ?? ''));
  });
  if (right && account !== undefined) return account;
  // Only whoever knows the password learns that there is a second factor.
  if (lacksCode) throw new Problem('code-needed', { zh: '请输入身份验证器应用上的六位数字。', en: 'Enter the six digits that your authenticator app shows.' });
  throw new Problem('sign-in-failed', { zh: '登录名、密码或验证码不对。', en: 'The name, the password or the code is not right.' });
}

/** Checks the password of somebody who is signed in once more, before something that a stolen session must not do. */
export async function confirmPassword(store: Store, now: Date, account: Account, password: string): Promise<void> {
  if (await limited(store, now, account.name, account, async () => isPassword(account.password, password))) return;
  throw new Problem('not-allowed', { zh: '现在的密码不对。', en: 'The present password is not right.' });
}

async function isCode(store: Store, now: Date, { id, secondFactor }: Account, code: string): Promise<boolean> {
  if (secondFactor === null) return true;
  const step = stepOf(secondFactor, code, now);
  return step !== undefined && store.accounts.takeStep(id, step);
}
