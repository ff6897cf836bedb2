import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { binariesFor } from './binaries.ts';

/** A PostgreSQL server of its own, in a temporary folder. */
export interface Server {
  /** As superuser, to the database `postgres`. */
  readonly url: string;
  /** Kills the server in full flight (SIGKILL) and waits until it runs again on the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

const KEEPER = fileURLToPath(new URL('keeper.ts', import.meta.url));
// Names sort by another rule than bytes there, so that nothing can lean on the order of one machine.
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=zh-Hans-CN'];

/** Starts a server that does not outlive this process, whatever ends it. It syncs to disk like one in service. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'federation-pg-'));
  const account = accountForServer();
  try {
    const bin = binariesFor(folder);
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    execFileSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--no-sync', ...LOCALE], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], ...account });
    const { settings, url } = await whereToListen(folder);
    // Detached: what interrupts a whole group of processes must not interrupt the one that cleans up.
    const keeper = spawn(process.execPath, [KEEPER, join(bin, 'postgres'), folder, JSON.stringify(account ?? {}), ...settings, '-c', 'log_min_messages=panic'], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: keeper.stdout });
    const ready = () => Promise.race([once(lines, 'line'), once(keeper, 'exit').then(() => Promise.reject(new Error('PostgreSQL does not start')))]);
    await ready();
    return {
      url,
      crash: async () => {
        const again = ready();
        keeper.stdin.write('crash\n');
        await again;
      },
      stop: async () => {
        const gone = once(keeper, 'exit');
        keeper.stdin.end();
        await gone;
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then as the account that is meant for it, else as nobody. */
function accountForServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => accounts.find((account) => account[0] === name)).find((account) => account !== undefined);
  if (found === undefined) throw new Error('PostgreSQL does not run as root, and there is no account named postgres or nobody.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

async function whereToListen(folder: string): Promise<{ readonly settings: string[]; readonly url: string }> {
  if (process.platform !== 'win32') {
    return { settings: ['-c', 'listen_addresses=', '-k', folder], url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}` };
  }
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address !== null ? address.port : 5432;
  probe.close();
  return { settings: ['-h', '127.0.0.1', '-p', String(port)], url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}
