import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeFacts } from '@federation/intake';
import { expect, onTestFinished, test } from 'vitest';
import { facts } from './app.testing.ts';

const BIN = fileURLToPath(new URL('../bin/federation.js', import.meta.url));
const ELSEWHERE = fileURLToPath(new URL('..', import.meta.url));

test('run by pnpm in the folder of the project, files are those of where the user stands', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'federation-bin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, '名册.xlsx'), await writeFacts(facts));
  const options = { cwd: ELSEWHERE, env: { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'federation' } };
  const run = async (...args: string[]) => promisify(execFile)(process.execPath, [BIN, ...args], options);
  const { stdout, stderr } = await run('assess', '名册.xlsx', '--format', 'json');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ federation: { code: '150624' } });
  await run('template', 'people', '-o', '人员.xlsx');
  expect(existsSync(join(folder, '人员.xlsx'))).toBe(true);
});
