/** Runs turbo with its telemetry off, on every system: `node scripts/turbo.ts build [flags]`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the tasks and gives turbo's exit code. */
export function turbo(...args: readonly string[]): number {
  const command = fileURLToPath(import.meta.resolve('turbo/bin/turbo'));
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const run = spawnSync(process.execPath, [command, 'run', ...args], { stdio: 'inherit', env });
  if (run.error !== undefined) throw run.error;
  return run.status ?? 1;
}

if (import.meta.main) process.exitCode = turbo(...process.argv.slice(2));
