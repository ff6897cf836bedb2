import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { bodyOf, filledApp, json, NUMBER, temporaryApp, HERE } from './app.testing.ts';

const problem = 'application/problem+json';
const ROUTE = '/api/federations/:federation';

test('it says that it is well', async () => {
  const { app } = await temporaryApp();
  expect(await bodyOf(app.request('/api/health'))).toEqual({ status: 'ok' });
});

test.each([
  ['an address that is not there', '/api/nothing', {}, 404, []],
  ['a day that is none', `${HERE}/assessments/now?asOf=2026-02-30`, {}, 422, ['/query/asOf']],
  ['a reading that is none', `${HERE}/assessments/now?reading=nothing%3D1`, {}, 422, ['/readings/nothing']],
  ['a reading without a value', `${HERE}/assessments/now?reading=nothing`, {}, 422, ['/query/reading/0']],
  ['a page too long', `${HERE}/people?limit=501`, {}, 422, ['/query/limit']],
  ['a body that is no JSON', `${HERE}/assessments`, { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } }, 400, []],
  ['a body of no type', `${HERE}/assessments`, { method: 'POST', body: '{}', headers: {} }, 415, []],
  ['a field that is unknown', `${HERE}/assessments`, json('POST', { day: '2026-01-01' }), 422, ['/day']],
  ['a form without files', `${HERE}/imports`, { method: 'POST', body: new FormData() }, 422, ['/files']],
] as const)('%s answers with a problem that says where', async (_, path, init, status, pointers) => {
  const { app } = await temporaryApp();
  const response = await app.request(path, init);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe(problem);
  const body = await bodyOf(response);
  expect(body).toMatchObject({ status, type: expect.stringMatching(/^urn:federation:problem:/), title: expect.stringMatching(/\p{Script=Han}/u) });
  expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(pointers);
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', '没有找到'],
  ['en-US,en;q=0.9', 'Not found'],
  ['fr, en;q=0.5, zh;q=0.1', 'Not found'],
  ['de', '没有找到'],
])('Accept-Language %s is answered in its language', async (header, title) => {
  const { app } = await temporaryApp();
  expect(await bodyOf(app.request('/api/clauses/9-9-9', { headers: { 'Accept-Language': header } }))).toMatchObject({ title });
});

test('what another site sends is refused, what the own page or a program sends is not', async () => {
  const { app } = await temporaryApp();
  const send = (headers: Record<string, string>) => app.request(`${HERE}/assessments`, json('POST', {}, headers));
  expect((await send({ Origin: 'http://evil.example' })).status).toBe(403);
  expect((await send({ Origin: 'null' })).status).toBe(403);
  expect((await send({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect((await send({ Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' })).status).toBe(201);
  expect((await send({ Origin: 'https://federation.example', 'Sec-Fetch-Site': 'same-origin' })).status).toBe(201);
  expect((await send({ Origin: 'https://federation.example', 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
  expect((await send({})).status).toBe(201);
});

test('it answers under its own names only', async () => {
  const { app } = await temporaryApp({ hosts: ['127.0.0.1', 'localhost'] });
  expect((await app.request(`http://localhost:4180${HERE}/people`)).status).toBe(200);
  expect((await app.request(`http://rebound.example:4180${HERE}/people`)).status).toBe(403);
});

test('a body without end is refused', async () => {
  const { app } = await temporaryApp();
  const body = new Blob(Array.from({ length: 33 }, () => new Uint8Array(1024 * 1024)));
  expect((await app.request('/api/assessments:preview', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).status).toBe(413);
});

test('the log knows routes and statuses, and nobody’s name or number', async () => {
  const lines: string[] = [];
  const { app, store } = await filledApp({ log: pino({}, { write: (line: string) => void lines.push(line) }) });
  await app.request(`${HERE}/people?q=${encodeURIComponent('代表1')}`);
  await app.request(`${HERE}/people/${NUMBER}`);
  await store.close();
  await app.request(`${HERE}/people`);
  const text = lines.join('');
  expect(lines.map((line) => JSON.parse(line)).map(({ route, status }) => ({ route, status }))).toEqual([
    { route: `${ROUTE}/people`, status: 200 },
    { route: `${ROUTE}/people/:id`, status: 404 },
    { route: undefined, status: undefined },
    { route: `${ROUTE}/people`, status: 500 },
  ]);
  expect(text).not.toMatch(/代表1|%E4%BB%A3/);
  expect(text).not.toContain(NUMBER);
});

test('the pages stand beside the API, with headers that keep them to themselves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'federation-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>页</title>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}');
  const { app } = await temporaryApp({ admin: folder });
  for (const path of ['/', '/clauses/2-1-1', '/assets']) {
    const page = await app.request(path);
    expect(await page.text()).toContain('页');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
  }
  const asset = await app.request('/assets/index-abc.js');
  expect(asset.headers.get('Content-Type')).toContain('javascript');
  expect(asset.headers.get('Cache-Control')).toContain('immutable');
  expect((await app.request('/assets/index-old.js')).status).toBe(404);
  expect((await app.request('/..%2f..%2fetc%2fpasswd')).status).toBe(200);
  expect(await (await app.request('/..%2f..%2fetc%2fpasswd')).text()).toContain('页');
  expect((await app.request('/api/nothing')).headers.get('Content-Type')).toBe(problem);
});
