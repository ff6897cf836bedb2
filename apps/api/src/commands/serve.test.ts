import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { writeFacts } from '@federation/intake';
import { expect, onTestFinished, test } from 'vitest';
import { facts, NUMBER } from '../app.testing.ts';

const COMMAND = fileURLToPath(new URL('../federation.ts', import.meta.url));

async function folder() {
  const path = mkdtempSync(join(tmpdir(), 'federation-serve-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  writeFileSync(join(path, '名册.xlsx'), await writeFacts(facts, { reveal: true }));
  return path;
}

function start(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--sample', '.', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Starts the service and waits until it says its address. */
async function serve(cwd: string) {
  const child = start(cwd, '--port', '0', '--data', 'here/federation.sqlite');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 20_000 }).toContain('http://');
  return { child, said, address: /http:\S+/.exec(said)?.[0] ?? '' };
}

const OWN = '一个足够长的密码 2026';

const sent = async (method: string, address: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(address, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } });
const cookieOf = (response: Response) => (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';

/** Signs in with what the terminal says, as somebody would who starts it for the first time. */
async function firstSignIn(address: string, said: string) {
  const [, name = '', password = ''] = /Sign in as (\S+) with the one-time password (\S+)/.exec(said) ?? [];
  expect(said).toContain(`登录名：${name}  一次性密码：${password}`);
  const first = await sent('POST', `${address}api/session`, { name, password });
  expect(await first.json()).toMatchObject({ mustChange: true });
  expect((await fetch(`${address}api/federations/150624/people`, { headers: { Cookie: cookieOf(first) } })).status).toBe(403);
  const changed = await sent('PUT', `${address}api/session/password`, { present: password, next: OWN }, { Cookie: cookieOf(first) });
  return { Cookie: cookieOf(changed) };
}

test('the service takes the sample in once, through the door of a user, and stops when it is told to', { timeout: 60_000 }, async () => {
  const cwd = await folder();
  const first = await serve(cwd);
  expect(first.said).toContain('人员 20、');
  expect(first.said).toContain('20 people,');
  const headers = await firstSignIn(first.address, first.said);
  const page = await (await fetch(`${first.address}api/federations/150624/people?limit=1`, { headers })).text();
  expect(JSON.parse(page)).toMatchObject({ total: 20 });
  expect(page).not.toContain(NUMBER);
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'exit')).toEqual([0, null]);
  const second = await serve(cwd);
  expect(second.said).not.toContain('示例');
  expect(second.said).not.toContain('密码');
  const again = await sent('POST', `${second.address}api/session`, { name: 'admin', password: OWN });
  const people = await fetch(`${second.address}api/federations/150624/people?limit=1`, { headers: { Cookie: cookieOf(again) } });
  expect(await people.json()).toMatchObject({ total: 20 });
});

test('a port that is taken is said so', { timeout: 60_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const child = start(await folder(), '--port', port);
  expect(await text(child.stderr)).toBe(`端口 ${port} 已被占用。请关闭占用它的程序，或用 --port 换一个。\n`);
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(2);
});
