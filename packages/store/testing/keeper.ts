import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

// A process between the tests and their server: when the tests end, however they end, its input closes, and it takes the server
// down with it. It says `ready` when the server takes connections; told `crash`, it kills the server and starts it again.
const [program = '', folder = '', account = '', ...settings] = process.argv.slice(2);
const data = join(folder, 'data');

function start(): ChildProcess {
  return spawn(program, ['-D', data, ...settings], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], ...JSON.parse(account) });
}

function isReady(server: ChildProcess): boolean {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

async function started(): Promise<ChildProcess> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const server = start();
    while (server.exitCode === null && server.signalCode === null) {
      if (isReady(server)) {
        process.stdout.write('ready\n');
        return server;
      }
      await setTimeout(20);
    }
    // After a crash the old server's children hold its memory until they have noticed.
    await setTimeout(100);
  }
  rmSync(folder, { recursive: true, force: true });
  throw new Error('PostgreSQL does not start');
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

let server = await started();
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'crash') continue;
  await end(server, 'SIGKILL');
  server = await started();
}
await end(server, 'SIGINT');
rmSync(folder, { recursive: true, force: true });
