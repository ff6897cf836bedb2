#!/usr/bin/env node
// The command `federation` from a checkout: builds what is missing, then runs where the user stands. Nothing but the
// answer goes to standard output.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const built = new URL('../dist/federation.js', import.meta.url);
const pages = new URL('../../admin/dist/index.html', import.meta.url);
const serving = process.argv[2] === 'serve';

if (!existsSync(built) || (serving && !existsSync(pages))) {
  if (process.stderr.isTTY) process.stderr.write('首次运行，正在准备…… Preparing for the first run …\n');
  const filter = serving ? [] : ['--filter=@federation/api'];
  const build = spawnSync(process.execPath, ['scripts/turbo.ts', 'build', '--output-logs=errors-only', ...filter], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout ?? ''}${build.stderr ?? ''}\n程序未能构建。 The program could not be built.\n`);
    process.exit(1);
  }
}

// pnpm runs scripts in the project's folder and says in INIT_CWD where the user stands.
if (process.env.npm_lifecycle_event === 'federation' && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
await import(built.href);
