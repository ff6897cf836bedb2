import { expect, test } from 'vitest';
import { accountOf, bodyOf, CITY, guardedApp, HERE, json, NEIGHBOUR, OTOG, signedIn } from '../app.testing.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** An administrator of the federation, signed in. */
async function administered() {
  const made = await guardedApp();
  await accountOf(made.store, 'admin', [{ federation: OTOG, role: 'administrator' }]);
  return { ...made, headers: await signedIn(made.app, 'admin') };
}

test('an account is made with roles and a password that is told once', async () => {
  const { app, headers } = await administered();
  const made = await bodyOf(app.request(`${HERE}/accounts`, json('POST', { name: '苏和', roles: ['editor'] }, headers)));
  expect(made).toMatchObject({ account: { name: '苏和', federation: OTOG, roles: ['editor'], oneTime: true, secondFactor: false, closed: false }, password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) });
  const list = await (await app.request(`${HERE}/accounts`, { headers })).text();
  expect(JSON.parse(list).items.map((one: { name: string }) => one.name)).toEqual(['admin', '苏和']);
  expect(list).not.toMatch(/argon2|password"/);
  expect((await app.request('/api/session', json('POST', { name: '苏和', password: made.password }))).status).toBe(200);
});

test.each([
  ['a name that is taken', { name: 'ADMIN', roles: [] }, 409],
  ['a name that is none', { name: ' ', roles: [] }, 422],
  ['a role that is none', { name: 'x1', roles: ['king'] }, 422],
])('%s is refused', async (_, body, status) => {
  const { app, headers } = await administered();
  expect((await app.request(`${HERE}/accounts`, json('POST', body, headers))).status).toBe(status);
});

test('a role is given and taken, and counts at once', async () => {
  const { app, store, headers } = await administered();
  const id = await accountOf(store, 'bao', [{ federation: NEIGHBOUR, role: 'reader' }]);
  const cookie = await signedIn(app, 'bao');
  const reads = async () => (await app.request(`${HERE}/people`, { headers: cookie })).status;
  expect(await reads()).toBe(404);
  expect((await app.request(`${HERE}/accounts/${id}/roles/reader`, { method: 'PUT', headers })).status).toBe(204);
  expect(await reads()).toBe(200);
  expect((await app.request(`${HERE}/accounts/${id}/roles/reader`, { method: 'DELETE', headers })).status).toBe(204);
  expect(await reads()).toBe(404);
  expect((await app.request(`${HERE}/accounts/${id}/roles/reader`, { method: 'DELETE', headers })).status).toBe(404);
  expect((await app.request(`${HERE}/accounts/${NOBODY}/roles/reader`, { method: 'PUT', headers })).status).toBe(404);
});

test('a reset ends every session and needs the password to be changed; a closed account is over', async () => {
  const { app, store, headers } = await administered();
  const id = await accountOf(store, 'bao', [{ federation: OTOG, role: 'reader' }]);
  await store.accounts.setSecondFactor('test', id, 'A'.repeat(32));
  const reset = await bodyOf(app.request(`${HERE}/accounts/${id}/reset`, { method: 'POST', headers }));
  expect(reset.account).toMatchObject({ roles: ['reader'], oneTime: true, secondFactor: false });
  const cookie = await signedIn(app, 'bao', reset.password);
  expect((await app.request('/api/federations', { headers: cookie })).status).toBe(403);
  expect((await app.request(`${HERE}/accounts/${id}`, { method: 'DELETE', headers })).status).toBe(204);
  expect((await app.request('/api/session', { headers: cookie })).status).toBe(401);
  expect((await app.request(`${HERE}/accounts/${id}/reset`, { method: 'POST', headers })).status).toBe(404);
});

test('nobody takes over an account that holds more than they could give', async () => {
  const { app, store, headers } = await administered();
  const id = await accountOf(store, 'both', [{ federation: OTOG, role: 'reader' }, { federation: CITY, role: 'administrator' }]);
  expect((await app.request(`${HERE}/accounts/${id}/reset`, { method: 'POST', headers })).status).toBe(403);
  expect((await app.request(`${HERE}/accounts/${id}`, { method: 'DELETE', headers })).status).toBe(403);
  const elsewhere = await accountOf(store, 'elsewhere', [{ federation: NEIGHBOUR, role: 'reader' }]);
  expect((await app.request(`${HERE}/accounts/${elsewhere}/reset`, { method: 'POST', headers })).status).toBe(404);
});

test('a key may manage accounts without handing on more than it may itself', async () => {
  const { app, store, headers } = await administered();
  const { secret } = await bodyOf(app.request(`${HERE}/keys`, json('POST', { label: '人事', permissions: ['accounts', 'findings.read', 'records.read'], federations: [OTOG], days: 30 }, headers)));
  const key = { Authorization: `Bearer ${secret}` };
  const make = async (name: string, role: string) => (await app.request(`${HERE}/accounts`, json('POST', { name, roles: [role] }, key))).status;
  expect([await make('r1', 'reader'), await make('a1', 'administrator')]).toEqual([201, 403]);
  expect(await store.accounts.byName('a1')).toBeUndefined();
});
