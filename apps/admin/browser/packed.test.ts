import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { build, preview, type PreviewServer } from 'vite';
import { test } from './visiting.ts';

// The domain as it would be published: packed, put into an empty project beside zod and nothing else, used from there.
const PROGRAM = `
import { assess } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';

const people = Array.from({ length: 20 }, (_, i) => ({ id: 'p' + i, name: '甲' + i, disabled: i < 12, relative: false }));
const seats = people.map(({ id }) => ({ id: 's-' + id, body: 'congress', person: id }));
const { findings } = assess(otog2020, { people, seats }, { asOf: '2026-11-01' });
const finding = findings.find(({ measure }) => measure === '2-1-1/congress-disabled-or-relatives');
export const answer = [finding.status, finding.observed.low, finding.required.count, finding.short].join(' ');
`;
const ANSWER = 'unmet 12 13 1';

const project = mkdtempSync(join(tmpdir(), 'federation-packed-'));
const installed = join(project, 'node_modules/@federation/domain');

beforeAll(() => {
  const domain = dirname(createRequire(import.meta.url).resolve('@federation/domain/package.json'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], { cwd: domain, shell: process.platform === 'win32' });
  const archive = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive], { cwd: project });
  mkdirSync(dirname(installed), { recursive: true });
  cpSync(join(project, 'package'), installed, { recursive: true });
  symlinkSync(dirname(createRequire(join(domain, 'package.json')).resolve('zod/package.json')), join(project, 'node_modules/zod'), 'junction');
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  writeFileSync(join(project, 'program.js'), PROGRAM);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed domain in an empty project', () => {
  test('judges from Node', () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', "import { answer } from './program.js'; process.stdout.write(answer);"], { cwd: project, encoding: 'utf8' });
    expect(printed).toBe(ANSWER);
  });

  test('judges in a page that Vite built', async ({ context }) => {
    writeFileSync(join(project, 'index.html'), `<!doctype html><title>-</title><script type="module">import { answer } from './program.js'; document.title = answer;</script>`);
    await build({ root: project, configFile: false, logLevel: 'error' });
    const server: PreviewServer = await preview({ root: project, configFile: false, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expect.poll(() => page.title()).toBe(ANSWER);
    await server.close();
  });

  test('leaves out of a page the clauses that it does not import', async () => {
    writeFileSync(join(project, 'one.js'), "import { clause211 } from '@federation/domain/clauses/2-1-1'; console.log(clause211.measures.length);");
    const result = await build({ root: project, configFile: false, logLevel: 'error', build: { write: false, rollupOptions: { input: join(project, 'one.js') } } });
    const code = [result].flat().flatMap((built) => ('output' in built ? built.output : [])).map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
    expect(code).toContain('2-1-1/congress-disabled-or-relatives');
    for (const foreign of ['2-1-2/', '2-2-3/', '2-3-1/', '2-5-5/', '3-2/']) expect(code).not.toContain(foreign);
  });
});
