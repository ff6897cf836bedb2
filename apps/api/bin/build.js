import { spawn } from 'node:child_process';
import { globSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const stamp = fileURLToPath(new URL('../node_modules/.cache/built', import.meta.url));
const PATIENCE = 1500; // milliseconds before it says why it is waiting

/** Brings the build of the whole workspace up to date, unless nothing has changed since the last time. */
export async function buildAll() {
  const now = new Date();
  if (upToDate()) return;
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, now, now);
}

/**
 * Builds, and says nothing about it unless it takes long or fails; then on standard error.
 *
 * @param {string[]} flags
 */
export async function build(...flags) {
  const running = spawn(process.execPath, ['scripts/turbo.ts', 'build', '--output-logs=errors-only', ...flags], { cwd: root });
  let said = '';
  running.stdout.on('data', (chunk) => (said += chunk));
  running.stderr.on('data', (chunk) => (said += chunk));
  const waiting = setTimeout(() => process.stderr.isTTY && process.stderr.write('正在准备程序，请稍候…… Preparing the program, please wait …\n'), PATIENCE);
  const code = await new Promise((resolve) => running.on('close', resolve));
  clearTimeout(waiting);
  if (code === 0) return;
  process.stderr.write(`${said}\n程序未能构建，请用 npx --yes pnpm@12 运行。 The program could not be built: run it through npx --yes pnpm@12.\n`);
  process.exit(1);
}

/** Whether everything is built and nothing that it is made of was changed since. A folder's time tells of what left it. */
function upToDate() {
  const parts = globSync(['packages/*', 'apps/*'], { cwd: root });
  if (parts.some((part) => timeOf(`${part}/dist`) === undefined)) return false;
  const sources = globSync(['pnpm-lock.yaml', ...parts.flatMap((part) => [`${part}/*.{ts,json,html}`, `${part}/{src,public}/**`, `${part}/src`])], { cwd: root });
  const last = timeOf(stamp) ?? 0;
  return sources.every((path) => (timeOf(path) ?? 0) < last);
}

/** When a path below the root was last changed; undefined where there is nothing. */
function timeOf(path) {
  return statSync(resolve(root, path), { throwIfNoEntry: false })?.mtimeMs;
}
