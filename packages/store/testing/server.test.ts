import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { run } from './databases.ts';

test.each([
  ['installed, else bundled', ''],
  ['bundled', 'bundled'],
])('a server (%s) runs, syncs to disk, and ends with whoever started it, even by SIGKILL', { timeout: 60_000 }, async (_, which) => {
  const starter = spawn(process.execPath, [fileURLToPath(new URL('starter.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FEDERATION_POSTGRES: which },
  });
  onTestFinished(() => void starter.kill('SIGKILL'));
  const [url] = await once(createInterface({ input: starter.stdout }), 'line');
  expect(await run(url, `select current_setting('fsync') as fsync, current_setting('server_version_num')::int >= 150000 as recent`)).toEqual([{ fsync: 'on', recent: true }]);
  const [{ folder } = {}] = await run(url, `select current_setting('data_directory') as folder`);
  starter.kill('SIGKILL');
  while (existsSync(String(folder))) await setTimeout(20);
  await expect(run(url, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/);
});
