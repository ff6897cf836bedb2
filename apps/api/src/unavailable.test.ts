import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Server as Door, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { once } from 'node:events';
import { newKeyring, open, readKeyring } from '@federation/store';
import { startServer } from '@federation/store/testing';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { bodyOf, everybody, HERE, json, OTOG } from './app.testing.ts';
import { createApp } from './app.ts';
import { unavailability } from './unavailable.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'federation-gone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A way to a server that can be shut and opened, as when a network or the server itself is gone. */
async function doorTo(socket: string, at: string) {
  const open = new Set<Socket>();
  let door: Door;
  const opened = async () => {
    door = createServer((from) => {
      const to = connect(socket);
      for (const [one, other] of [[from, to], [to, from]] as const) {
        open.add(one);
        one.on('error', () => {}).on('close', () => other.destroy());
        one.pipe(other);
      }
    }).listen(at);
    await once(door, 'listening');
  };
  const shut = async () => {
    for (const one of open) one.destroy();
    open.clear();
    door.close();
    await once(door, 'close');
  };
  await opened();
  return { opened, shut };
}

test('a database that goes and comes back answers 503 meanwhile, and then as before', { timeout: 60_000 }, async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const folder = temporaryFolder();
  const name = '.s.PGSQL.5432';
  const door = await doorTo(join(new URL(server.url).searchParams.get('host') ?? '', name), join(folder, name));
  const store = await open(`postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, { keys: readKeyring(newKeyring()) });
  onTestFinished(() => store.close());
  await store.federations.add('test', { code: OTOG, name: '鄂托克旗', parent: null });
  const lines: string[] = [];
  const app = createApp({ store, identify: async () => everybody, now: () => new Date(), log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }) });
  const ready = async () => (await app.request('/api/ready')).status;
  const post = async () => app.request(`${HERE}/people`, json('POST', { name: '张三' }, { 'Idempotency-Key': 'a' }));
  expect([await ready(), (await app.request(`${HERE}/people`)).status]).toEqual([200, 200]);

  await door.shut();
  const refused = await post();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('Retry-After')).toBe('5');
  expect(await bodyOf(refused)).toMatchObject({ type: 'urn:federation:problem:unavailable' });
  expect([await ready(), (await app.request('/api/health')).status]).toEqual([503, 200]);
  expect(await (await app.request('/metrics', {})).text()).toContain('federation_database_up 0');

  await door.opened();
  expect([await ready(), (await post()).status, (await bodyOf(app.request(`${HERE}/people`))).total]).toEqual([200, 201, 1]);

  await server.crash();
  await expect.poll(ready, { timeout: 10_000 }).toBe(200);
  expect([(await post()).status, (await bodyOf(app.request(`${HERE}/people`))).total]).toEqual([201, 1]);
  expect(lines.join('')).not.toContain('张三');
});

test('a full disk is told from what is wrong with a request', () => {
  const database = new DatabaseSync(join(temporaryFolder(), 'full.sqlite'));
  database.exec('create table a (b); pragma max_page_count = 3');
  const fill = () => database.exec(`insert into a values (zeroblob(100000))`);
  let told: unknown;
  try {
    fill();
  } catch (error) {
    told = unavailability(error);
  }
  expect(told).toBe('full');
});

test.each<[object, string | undefined]>([
  [{ code: 'ECONNREFUSED' }, 'gone'],
  [{ code: 'ENOENT', syscall: 'connect' }, 'gone'],
  [{ code: 'ENOENT', syscall: 'open' }, undefined],
  [{ code: '57P01' }, 'gone'],
  [{ code: '08006' }, 'gone'],
  [{ code: '53100' }, 'full'],
  [{ code: '23505' }, undefined],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'full'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 778 }, 'gone'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 787 }, undefined],
  [{ message: 'Connection terminated unexpectedly' }, 'gone'],
  [{ message: 'database is not open' }, undefined],
])('%o is %s', (fields, expected) => {
  expect(unavailability(Object.assign(new Error('x'), fields))).toBe(expected);
});
