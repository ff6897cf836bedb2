import { expect, test } from 'vitest';
import { accountOf, bodyOf, CITY, guardedApp, HERE, json, NEIGHBOUR, OTOG, signedIn } from '../app.testing.ts';

const DAY = 24 * 60 * 60 * 1000;

async function administered() {
  const made = await guardedApp();
  await accountOf(made.store, 'admin', [{ federation: OTOG, role: 'administrator' }, { federation: CITY, role: 'supervisor' }]);
  const headers = await signedIn(made.app, 'admin');
  const make = async (permissions: string[], federations: string[], days = 30) => made.app.request(`${HERE}/keys`, json('POST', { label: '报表', permissions, federations, days }, headers));
  const reads = async (secret: string, path = `${HERE}/assessments/now`) => (await made.app.request(path, { headers: { Authorization: `Bearer ${secret}` } })).status;
  return { ...made, headers, make, reads };
}

test('a key opens what it was made for, is told once, and only its digest is kept', async () => {
  const { app, make, reads, headers } = await administered();
  const { key, secret } = await bodyOf(make(['findings.read'], [OTOG]));
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect([await reads(secret), await reads(secret, `${HERE}/people`), await reads(secret, '/api/session'), await reads(`${secret}x`)]).toEqual([200, 403, 403, 401]);
  const list = await (await app.request(`${HERE}/keys`, { headers })).text();
  expect(JSON.parse(list).items).toMatchObject([{ id: key.id, label: '报表', permissions: ['findings.read'], used: '2026-06-30' }]);
  expect(list).not.toContain(secret);
});

test('a key may no more than whoever makes it, in no federation', async () => {
  const { make, reads } = await administered();
  expect((await make(['records.read'], [NEIGHBOUR])).status).toBe(403);
  expect((await make(['findings.read'], ['999999'])).status).toBe(404);
  expect((await make(['nothing'], [OTOG])).status).toBe(422);
  const { secret } = await bodyOf(make(['findings.read'], [OTOG, NEIGHBOUR]));
  expect(await reads(secret, `/api/federations/${NEIGHBOUR}/assessments/now`)).toBe(200);
  expect(await reads(secret, `/api/federations/${CITY}/assessments/now`)).toBe(404);
});

test('a key ends on its day, when it is revoked, and some days after another took its place', async () => {
  const { app, clock, headers, make, reads } = await administered();
  const { key, secret } = await bodyOf(make(['findings.read'], [OTOG], 10));
  const rotated = await bodyOf(app.request(`${HERE}/keys/${key.id}/rotate`, json('POST', { days: 30, overlap: 1 }, headers)));
  expect(rotated.key).toMatchObject({ permissions: ['findings.read'], used: null });
  expect([await reads(secret), await reads(rotated.secret)]).toEqual([200, 200]);
  clock.now += DAY;
  expect([await reads(secret), await reads(rotated.secret)]).toEqual([401, 200]);
  clock.now += 29 * DAY;
  expect(await reads(rotated.secret)).toBe(401);
  const again = await signedIn(app, 'admin');
  const last = await bodyOf(app.request(`${HERE}/keys`, json('POST', { label: 'x', permissions: ['findings.read'], federations: [OTOG], days: 1 }, again)));
  expect((await app.request(`${HERE}/keys/${last.key.id}`, { method: 'DELETE', headers: again })).status).toBe(204);
  expect(await reads(last.secret)).toBe(401);
  expect((await app.request(`${HERE}/keys/${last.key.id}`, { method: 'DELETE', headers: again })).status).toBe(404);
});

test('who shows a key is known by it or not at all', async () => {
  const { app, headers } = await administered();
  expect((await app.request(`${HERE}/people`, { headers: { ...headers, Authorization: 'Basic eDp5' } })).status).toBe(401);
});

test('what a key does stands in the chain under its id', async () => {
  const { app, store, make } = await administered();
  const { key, secret } = await bodyOf(make(['assessments.keep'], [OTOG]));
  await app.request(`${HERE}/assessments`, json('POST', {}, { Authorization: `Bearer ${secret}` }));
  expect((await store.acts.list(OTOG, { limit: 1 })).items[0]).toMatchObject({ actor: `key:${key.id}`, action: 'assessment.save' });
  expect(JSON.stringify(await store.acts.list(OTOG, { limit: 50 }))).not.toMatch(/报表|"secret/);
});
