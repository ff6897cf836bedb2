import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '@federation/store';
import { expect, onTestFinished, test } from 'vitest';
import { isPassword } from '../accounts/password.ts';
import { run } from '../command.ts';

test('accounts and the tree are kept from the terminal; a password is told once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'federation-account-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'federation.sqlite');
  const said = async (...args: string[]) => {
    let text = '';
    const voice = { write: (chunk: string | Uint8Array) => void (text += String(chunk)) };
    expect([await run([...args, '--data', data], { out: voice, err: voice, colour: false }), text]).toEqual([0, text]);
    return text;
  };
  const passwordIn = (text: string) => /一次性密码：(\S+)/.exec(text)?.[1] ?? '';

  await said('tree', 'add', '150600', '鄂尔多斯市残疾人联合会');
  await said('tree', 'add', '150624', '鄂托克旗残疾人联合会', '--parent', '150600');
  expect(await said('tree', 'list')).toBe('150600\t鄂尔多斯市残疾人联合会\t\n150624\t鄂托克旗残疾人联合会\t150600\n');
  const first = passwordIn(await said('account', 'add', 'Bao', '--role', 'editor'));
  const second = passwordIn(await said('account', 'reset', 'bao'));
  await said('account', 'grant', 'bao', '--federation', '150600', '--role', 'supervisor');
  expect(await said('account', 'list')).toBe('bao\t录入 editor\n');
  expect(await said('account', 'list', '--federation', '150600')).toBe('bao\t上级督导 supervisor\n');

  const store = await open(data);
  const account = await store.accounts.byName('bao');
  expect([await isPassword(account?.password ?? null, first), await isPassword(account?.password ?? null, second)]).toEqual([false, true]);
  expect((await store.acts.list('150624', { limit: 9 })).items.map(({ actor, action }) => `${actor} ${action}`)).toEqual(['terminal account.reset', 'terminal account.grant', 'terminal account.add', 'terminal federation.add']);
  await store.close();
});
