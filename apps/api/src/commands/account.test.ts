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
  const between = await open(data);
  const kept = (await between.accounts.byName('bao'))?.password ?? null;
  await between.close();
  expect([await isPassword(kept, first), await isPassword(kept, second)]).toEqual([false, true]);
  await said('account', 'grant', 'bao', '--federation', '150600', '--role', 'supervisor');
  expect(await said('account', 'list')).toBe('bao\t录入 editor\n');
  expect(await said('account', 'list', '--federation', '150600')).toBe('bao\t上级督导 supervisor\n');

  await said('account', 'link', 'bao', '--issuer', 'https://id.example', '--subject', '42');
  const store = await open(data);
  expect(await store.accounts.bySubject('https://id.example 42')).toMatchObject({ name: 'bao', password: null });
  expect((await store.acts.list('150624', { limit: 9 })).items.map(({ actor, action }) => `${actor} ${action}`)).toEqual(['terminal account.link', 'terminal account.reset', 'terminal account.grant', 'terminal account.add', 'terminal federation.add']);
  await store.close();
});
