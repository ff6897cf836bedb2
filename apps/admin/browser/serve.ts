import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';

const apps = resolve(import.meta.dirname, '../..');
const federation = join(apps, 'api/dist/federation.js');

/** The rosters of the sample. */
export const sample = resolve(apps, '../examples/otog');

/** Who signs in, and with what. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** The administrator of every installation under test, after the one-time password is changed. */
export const administrator: Credentials = { name: 'admin', password: '一个足够长的密码 2026' };

/** A running installation with a data file of its own. */
export interface Installation {
  readonly url: string;
  /** What the terminal said at the first start. */
  readonly first: Credentials;
  stop(): Promise<void>;
}

/**
 * Starts the built API with the built pages, as a process on a free port; with `rosters` it takes them in first. Unless it is
 * to be left as it starts, the one-time password is changed to that of {@link administrator}.
 */
export async function serve(rosters?: string, { untouched = false } = {}): Promise<Installation> {
  for (const built of [federation, join(apps, 'admin/dist/index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run the build first`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'federation-'));
  const port = await freePort();
  const options = ['--port', String(port), '--data', join(folder, 'data.sqlite'), ...(rosters === undefined ? [] : ['--sample', rosters])];
  const child = spawn(process.execPath, [federation, 'serve', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const first = await Promise.race([told(child.stdout), ended.then(([code]) => Promise.reject(new Error(`the service ended with ${code}`)))]);
  const url = `http://127.0.0.1:${port}`;
  if (!untouched) await changePassword(url, first);
  return {
    url,
    first,
    stop: async () => {
      child.kill();
      await ended; // at once where it has been stopped before
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Reads what the terminal says until the service is ready. */
async function told(output: Readable): Promise<Credentials> {
  let first: Credentials | undefined;
  for await (const line of createInterface({ input: output })) {
    const [, name, password] = /Sign in as (\S+) with the one-time password (\S+)/.exec(line) ?? [];
    if (name !== undefined && password !== undefined) first = { name, password };
    if (line.includes('http://')) break;
  }
  if (first === undefined) throw new Error('the service told no one-time password');
  return first;
}

async function changePassword(url: string, first: Credentials): Promise<void> {
  const send = async (method: string, path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url + path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } });
  const entered = await send('POST', '/api/session', first);
  const cookie = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const changed = await send('PUT', '/api/session/password', { present: first.password, next: administrator.password }, { Cookie: cookie });
  if (!changed.ok) throw new Error(`the one-time password was not changed: ${changed.status}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
