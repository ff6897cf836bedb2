import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { accountOf, bodyOf, guardedApp, HERE, json, OTOG, PASSWORD, signedIn } from '../app.testing.ts';
import type { Api } from '../app.ts';
import { hashOf } from '../accounts/password.ts';

const reader = [{ federation: OTOG, role: 'reader' }];
const NEXT = '另一个足够长的密码 2027';

const give = (name: string, password: string, code?: string) => json('POST', { name, password, ...(code === undefined ? {} : { code }) });
const kindOf = async (response: Response) => String((await bodyOf(response)).type).replace('urn:federation:problem:', '');
const reads = async (app: Api, headers: Record<string, string>) => (await app.request(`${HERE}/people`, { headers })).status;
const codeAt = (secret: string, now: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

test('a session is a cookie out of reach of scripts and of other sites, and only its digest is kept', async () => {
  const { app, store } = await guardedApp();
  await accountOf(store, 'bao', reader);
  const response = await app.request('/api/session', give(' Bao ', PASSWORD));
  expect(await bodyOf(response)).toMatchObject({ name: 'bao', federation: { code: OTOG, name: '鄂托克旗残疾人联合会' }, mustChange: false, secondFactor: false });
  const cookie = response.headers.get('Set-Cookie') ?? '';
  expect(cookie).toMatch(/^federation-session=[\w-]{43}; Path=\/api; HttpOnly; SameSite=Strict$/);
  const token = /=([\w-]+)/.exec(cookie)?.[1] ?? '';
  expect(await store.sessions.find(token, '')).toBeUndefined();
  expect(await reads(app, { Cookie: `federation-session=${token}` })).toBe(200);
});

test('a wrong password and an unknown name answer alike, and are locked alike', async () => {
  const { app, store, clock } = await guardedApp();
  const id = await accountOf(store, 'bao', reader);
  const said: string[][] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const both = await Promise.all(['bao', 'nobody'].map(async (name) => app.request('/api/session', json('POST', { name, password: 'wrong' }, { 'Request-Id': '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }))));
    said.push(await Promise.all(both.map(async (response) => `${response.status} ${response.headers.get('Retry-After')} ${await response.text()}`)));
  }
  for (const [known, unknown] of said) expect(known).toBe(unknown);
  expect(said.map(([known]) => known?.slice(0, 3))).toEqual(['401', '401', '401', '401', '401', '429']);
  expect((await app.request('/api/session', give('bao', PASSWORD))).status).toBe(429);
  expect((await store.acts.list(OTOG, { limit: 1 })).items[0]).toMatchObject({ action: 'account.lock', detail: { account: id } });
  clock.now += 15 * 60 * 1000 + 1;
  expect((await app.request('/api/session', give('bao', PASSWORD))).status).toBe(200);
});

test('many guesses at the same time are no way round the lock', async () => {
  const { app, store } = await guardedApp();
  await accountOf(store, 'bao', reader);
  const guesses = await Promise.all(Array.from({ length: 12 }, async () => (await app.request('/api/session', give('bao', 'wrong'))).status));
  expect(guesses.filter((status) => status === 401)).toHaveLength(5);
});

test('nothing is let in with a one-time password before it is changed, and no other session outlives the change', async () => {
  const { app, store } = await guardedApp();
  const account = await store.accounts.add('test', { federation: OTOG, name: 'bao', password: await hashOf('one-time') });
  await store.accounts.grant('test', account?.id ?? '', { federation: OTOG, role: 'reader' });
  const first = await signedIn(app, 'bao', 'one-time');
  const other = await signedIn(app, 'bao', 'one-time');
  expect(await kindOf(await app.request(`${HERE}/people`, { headers: first }))).toBe('password-to-change');
  expect(await bodyOf(app.request('/api/session', { headers: first }))).toMatchObject({ mustChange: true });
  const changed = await app.request('/api/session/password', json('PUT', { present: 'one-time', next: NEXT }, first));
  expect(changed.status).toBe(200);
  expect(await reads(app, { Cookie: (changed.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' })).toBe(200);
  expect([await reads(app, first), await reads(app, other)]).toEqual([401, 401]);
  expect((await app.request('/api/session', give('bao', 'one-time'))).status).toBe(401);
});

test.each([
  ['the present password is another', { present: 'wrong', next: NEXT }, 403],
  ['the new one is too short', { present: PASSWORD, next: '短密码' }, 422],
  ['the new one is the name', { present: PASSWORD, next: 'baobaobaobao' }, 422],
  ['the new one is the old one', { present: PASSWORD, next: PASSWORD }, 422],
  ['the new one is one sign over and over', { present: PASSWORD, next: 'a'.repeat(20) }, 422],
])('a password is not changed where %s', async (_, change, status) => {
  const { app, store } = await guardedApp();
  await accountOf(store, 'baobaobaobao', reader);
  const cookie = await signedIn(app, 'baobaobaobao');
  const response = await app.request('/api/session/password', json('PUT', change, cookie));
  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain(change.next);
  expect((await app.request('/api/session', give('baobaobaobao', PASSWORD))).status).toBe(200);
});

test('a session ends with signing out, everywhere if one wants, after two idle hours, and after twelve', async () => {
  const { app, store, clock } = await guardedApp();
  await accountOf(store, 'bao', reader);
  const [one, two] = [await signedIn(app, 'bao'), await signedIn(app, 'bao')];
  expect((await app.request('/api/session', { method: 'DELETE', headers: one })).status).toBe(204);
  expect([await reads(app, one), await reads(app, two)]).toEqual([401, 200]);
  const three = await signedIn(app, 'bao');
  expect((await app.request('/api/sessions', { method: 'DELETE', headers: two })).status).toBe(204);
  expect([await reads(app, two), await reads(app, three)]).toEqual([401, 401]);
  const idle = await signedIn(app, 'bao');
  clock.now += 2 * 60 * 60 * 1000;
  expect(await reads(app, idle)).toBe(401);
  const busy = await signedIn(app, 'bao');
  const seen: number[] = [];
  for (let hour = 1; hour <= 12; hour += 1) {
    clock.now += 60 * 60 * 1000;
    seen.push(await reads(app, busy));
  }
  expect(seen).toEqual([...Array.from({ length: 11 }, () => 200), 401]);
});

test('a second factor is set with a code of it; then a code is needed, and each is taken once', async () => {
  const { app, store, clock, now } = await guardedApp();
  await accountOf(store, 'bao', reader);
  const cookie = await signedIn(app, 'bao');
  const { secret, address } = await bodyOf(app.request('/api/session/second-factor', { method: 'POST', headers: cookie }));
  expect(address).toContain(`secret=${secret}`);
  const set = async (code: string) => (await app.request('/api/session/second-factor', json('PUT', { present: PASSWORD, secret, code }, cookie))).status;
  expect(await set('000000')).toBe(422);
  expect(await set(codeAt(secret, now()))).toBe(204);
  expect(await kindOf(await app.request('/api/session', give('bao', PASSWORD)))).toBe('code-needed');
  expect(await kindOf(await app.request('/api/session', give('bao', 'wrong')))).toBe('sign-in-failed');
  expect((await app.request('/api/session', give('bao', PASSWORD, codeAt(secret, now())))).status).toBe(401);
  clock.now += 30_000;
  const code = codeAt(secret, now());
  expect((await app.request('/api/session', give('bao', PASSWORD, code))).status).toBe(200);
  expect((await app.request('/api/session', give('bao', PASSWORD, code))).status).toBe(401);
  expect((await app.request('/api/session/second-factor', json('PUT', { present: PASSWORD, secret: null }, cookie))).status).toBe(204);
  expect((await app.request('/api/session', give('bao', PASSWORD))).status).toBe(200);
});

test('asking for a code without giving one does not give more guesses', async () => {
  const { app, store, now } = await guardedApp();
  const id = await accountOf(store, 'bao', reader);
  await store.accounts.setSecondFactor('test', id, 'A'.repeat(32));
  const said: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    said.push((await app.request('/api/session', give('bao', PASSWORD))).status, (await app.request('/api/session', give('bao', PASSWORD, '000000'))).status);
  }
  expect(said.indexOf(429)).toBe(5);
  expect((await app.request('/api/session', give('bao', PASSWORD, codeAt('A'.repeat(32), now())))).status).toBe(429);
});

test('what is done is in the chain, without a name', async () => {
  const { app, store } = await guardedApp();
  const id = await accountOf(store, 'bao', reader);
  await app.request('/api/sessions', { method: 'DELETE', headers: await signedIn(app, 'bao') });
  const { items } = await store.acts.list(OTOG, { limit: 2 });
  expect(items.map(({ actor, action }) => [actor, action])).toEqual([[`account:${id}`, 'session.close-all'], [`account:${id}`, 'session.open']]);
  expect(JSON.stringify(await store.acts.list(OTOG, { limit: 50 }))).not.toContain('bao');
  expect(await store.verify(OTOG)).toMatchObject({ sound: true });
});
