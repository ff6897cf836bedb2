import { expect, test } from 'vitest';
import { accountOf, bodyOf, everybody, guardedApp, HERE, OTOG, signedIn, temporaryApp } from '../app.testing.ts';
import { blockOf } from './address.ts';
import type { Limits } from './limit.ts';

const few: Limits = { window: 60, known: 3, unknown: 2 };
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

async function statuses(count: number, ask: () => Response | Promise<Response>): Promise<number[]> {
  const found: number[] = [];
  for (let times = 0; times < count; times += 1) found.push((await ask()).status);
  return found;
}

test('whoever is signed in is told how much is left, and then when to come back', async () => {
  const { app } = await temporaryApp({ limits: few });
  const told = [];
  for (let times = 0; times < 3; times += 1) told.push((await app.request(`${HERE}/people`)).headers);
  expect(told.map((headers) => headers.get('RateLimit')?.replace(/t=\d+/, 't'))).toEqual(['"known";r=2;t', '"known";r=1;t', '"known";r=0;t']);
  expect(told[0]?.get('RateLimit-Policy')).toBe('"known";q=3;w=60');
  const refused = await app.request(`${HERE}/people`);
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get('Retry-After'));
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused.headers.get('RateLimit')).toBe(`"known";r=0;t=${seconds}`);
  expect(await bodyOf(refused)).toMatchObject({ type: 'urn:federation:problem:too-many-requests', detail: expect.stringContaining(`${seconds} 秒`) });
});

test('a problem tells it too', async () => {
  const { app } = await temporaryApp({ limits: few });
  expect((await app.request('/api/nothing')).headers.get('RateLimit')).toMatch(/^"known";r=2/);
});

test('every account has its own measure, and no other address takes it away', async () => {
  const { app, store } = await guardedApp({ limits: { ...few, unknown: 3 } });
  for (const name of ['bao', 'suhe']) await accountOf(store, name, [{ federation: OTOG, role: 'reader' }]);
  const [bao, suhe] = [await signedIn(app, 'bao'), await signedIn(app, 'suhe')];
  expect(await statuses(4, () => app.request(`${HERE}/people`, { headers: bao }))).toEqual([200, 200, 200, 429]);
  expect(await statuses(1, () => app.request(`${HERE}/people`, { headers: suhe }))).toEqual([200]);
});

test('whoever is not known is measured by the address, whatever is made up about it', async () => {
  const { app } = await temporaryApp({ limits: few, identify: async () => undefined });
  let number = 0;
  const ask = (address: string) => () => {
    number += 1;
    return app.request('/api/plan', { headers: { 'X-Forwarded-For': `10.0.0.${number}`, Authorization: `Bearer ${number}` } }, from(address));
  };
  expect(await statuses(3, ask('192.0.2.1'))).toEqual([200, 200, 429]);
  expect(await statuses(1, ask('::ffff:192.0.2.1'))).toEqual([429]);
  expect(await statuses(1, ask('192.0.2.2'))).toEqual([200]);
});

test('behind a proxy the address is the last one, which the proxy has written', async () => {
  const { app } = await temporaryApp({ limits: { ...few, behindProxy: true }, identify: async () => undefined });
  const ask = (chain: string) => () => app.request('/api/plan', { headers: { 'X-Forwarded-For': chain } }, from('127.0.0.1'));
  expect(await statuses(3, ask('1.1.1.1, 192.0.2.1'))).toEqual([200, 200, 429]);
  expect(await statuses(1, ask('2.2.2.2, 192.0.2.1'))).toEqual([429]);
  expect(await statuses(1, ask('192.0.2.1, 192.0.2.2'))).toEqual([200]);
});

test('whoever watches over the service is not turned away', async () => {
  const { app } = await temporaryApp({ limits: few, identify: async () => undefined });
  expect(new Set(await statuses(10, () => app.request('/api/health')))).toEqual(new Set([200]));
});

test('without limits nobody is measured', async () => {
  const { app } = await temporaryApp({ identify: async () => everybody });
  expect((await app.request(`${HERE}/people`)).headers.get('RateLimit')).toBeNull();
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001::1', '2001:db8:1:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['made up', 'made up'],
])('%s counts as %s', (address, block) => {
  expect(blockOf(address)).toBe(block);
});
