import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const apps = resolve(import.meta.dirname, '../..');
const federation = join(apps, 'api/dist/federation.js');

/** The rosters of the sample. */
export const sample = resolve(apps, '../examples/otog');

/** A running installation with a data file of its own. */
export interface Installation {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the built API with the built pages, as a process on a free port; with `rosters` it takes them in first. */
export async function serve(rosters?: string): Promise<Installation> {
  for (const built of [federation, join(apps, 'admin/dist/index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run the build first`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'federation-'));
  const port = await freePort();
  const options = ['--port', String(port), '--data', join(folder, 'data.sqlite'), ...(rosters === undefined ? [] : ['--sample', rosters])];
  const child = spawn(process.execPath, [federation, 'serve', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const said = createInterface({ input: child.stdout });
  await Promise.race([once(said, 'line'), ended.then(([code]) => Promise.reject(new Error(`the service ended with ${code}`)))]);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill();
      await ended; // at once where it has been stopped before
      await rm(folder, { recursive: true, force: true });
    },
  };
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
