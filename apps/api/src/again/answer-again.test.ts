import { open } from '@federation/store';
import { expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountOf, bodyOf, everybody, filledApp, guardedApp, HERE, json, NUMBER, OTOG, signedIn } from '../app.testing.ts';
import { createApp, type Api } from '../app.ts';

const KEY = { 'Idempotency-Key': '3f2504e0-4f89-41d3-9a0c-0305e82c3301' };
const person = (name: string, headers: Record<string, string> = KEY) => json('POST', { name, citizenNumber: NUMBER }, headers);
const people = async (app: Api): Promise<number> => (await bodyOf(app.request(`${HERE}/people?limit=1`))).total;
const kindOf = async (response: Response) => `${response.status} ${(await bodyOf(response)).type.replace('urn:federation:problem:', '')}`;

test('what is sent again is answered as before, and done once', async () => {
  const { app } = await filledApp();
  const first = await app.request(`${HERE}/people`, person('张三'));
  const again = await app.request(`${HERE}/people`, person('张三'));
  expect([first.status, again.status]).toEqual([201, 201]);
  expect([first.headers.get('Idempotency-Replayed'), again.headers.get('Idempotency-Replayed')]).toEqual([null, 'true']);
  for (const name of ['Content-Type', 'Location', 'ETag']) expect(again.headers.get(name)).toBe(first.headers.get(name));
  const [was, is] = [await first.text(), await again.text()];
  expect(is).toBe(was);
  expect(is).not.toContain(NUMBER);
  expect(again.headers.get('Request-Id')).not.toBe(first.headers.get('Request-Id'));
  expect(await people(app)).toBe(21);
});

test('of those that come at the same time one is done, and the others are told to wait', async () => {
  const { app } = await filledApp();
  const answers = await Promise.all(Array.from({ length: 5 }, async () => app.request(`${HERE}/people`, person('张三'))));
  const kinds = await Promise.all(answers.map(async (answer) => (answer.status === 201 ? '201' : kindOf(answer))));
  expect(new Set(kinds)).toEqual(new Set(['201', '409 request-open']));
  expect(await people(app)).toBe(21);
});

test('another body under the same key is refused', async () => {
  const { app } = await filledApp();
  await app.request(`${HERE}/people`, person('张三'));
  expect(await kindOf(await app.request(`${HERE}/people`, person('李四')))).toBe('422 key-reused');
  expect(await people(app)).toBe(21);
});

test('another address or another caller has keys of its own', async () => {
  const { app, store } = await guardedApp();
  for (const name of ['bao', 'suhe']) await accountOf(store, name, [{ federation: OTOG, role: 'editor' }]);
  const ids = new Set<string>();
  for (const name of ['bao', 'suhe']) {
    const headers = { ...KEY, ...(await signedIn(app, name)) };
    for (let times = 0; times < 2; times += 1) ids.add((await bodyOf(app.request(`${HERE}/people`, person('张三', headers)))).id);
    ids.add((await bodyOf(app.request(`${HERE}/assessments`, json('POST', {}, headers)))).id);
  }
  expect(ids.size).toBe(4);
});

test('whoever may no longer do it is not told what was answered', async () => {
  const { app, store } = await guardedApp();
  const id = await accountOf(store, 'bao', [{ federation: OTOG, role: 'editor' }]);
  const headers = { ...KEY, ...(await signedIn(app, 'bao')) };
  expect((await app.request(`${HERE}/people`, person('张三', headers))).status).toBe(201);
  await store.accounts.revoke('test', id, { federation: OTOG, role: 'editor' });
  expect((await app.request(`${HERE}/people`, person('张三', headers))).status).toBe(404);
});

test('what was refused was not done, and may be mended under the same key', async () => {
  const { app } = await filledApp();
  expect((await app.request(`${HERE}/people`, json('POST', { nothing: 1 }, KEY))).status).toBe(422);
  expect((await app.request(`${HERE}/people`, person('张三'))).status).toBe(201);
});

test('a form is the same form under another boundary', async () => {
  const { app } = await filledApp();
  const sent = (text: string) => {
    const body = new FormData();
    body.append('files', new File([text], 'a.csv'));
    return app.request(`${HERE}/imports`, { method: 'POST', body, headers: KEY });
  };
  const [first, again] = [await sent('姓名\n张三\n'), await sent('姓名\n张三\n')];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.text()).toBe(await first.text());
  expect(await kindOf(await sent('姓名\n李四\n'))).toBe('422 key-reused');
});

test('the answer outlives the service', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'federation-again-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const served = async () => {
    const store = await open(join(folder, 'federation.sqlite'));
    if ((await store.federations.lineage(OTOG)).length === 0) await store.federations.add('test', { code: OTOG, name: '鄂托克旗', parent: null });
    const response = await createApp({ store, identify: async () => everybody, now: () => new Date() }).request(`${HERE}/people`, person('张三'));
    const text = await response.text();
    await store.close();
    return text;
  };
  expect(await served()).toBe(await served());
});

test.each(['', 'with a blank', '钥匙', 'x'.repeat(256)].map((key) => [key]))('“%s” is no key', async (key) => {
  const { app } = await filledApp();
  const headers = new Headers({ 'Content-Type': 'application/json' });
  headers.set('Idempotency-Key', [...key].every((sign) => sign <= '\u00ff') ? key : '\u00e9');
  const response = await app.request(`${HERE}/people`, { method: 'POST', body: '{}', headers });
  expect((await bodyOf(response)).errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/header/Idempotency-Key']);
});
