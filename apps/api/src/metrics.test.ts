import { expect, test } from 'vitest';
import { accountOf, guardedApp, HERE, NUMBER, OTOG, signedIn } from './app.testing.ts';
import { digestOf } from './accounts/secret.ts';

async function watched(permission: string) {
  const made = await guardedApp();
  await made.store.keys.add('test', { federation: OTOG, label: 'test', permissions: [permission], federations: [OTOG], hash: digestOf('secret'), expires: '2027-01-01T00:00:00.000Z' });
  return made;
}
const headers = { Authorization: 'Bearer secret' };

test('requests are counted by the pattern of their route, without what was asked', async () => {
  const { app, store } = await watched('metrics');
  await accountOf(store, 'bao', [{ federation: OTOG, role: 'reader' }]);
  const bao = await signedIn(app, 'bao');
  await app.request(`${HERE}/people?q=${encodeURIComponent('代表1')}`, { headers: bao });
  await app.request(`${HERE}/people/${NUMBER}`, { headers: bao });
  await app.request(`${HERE}/people/p01`);
  const response = await app.request('/metrics', { headers });
  const text = await response.text();
  expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
  const route = '/api/federations/:federation/people';
  expect(text).toContain(`federation_http_request_duration_seconds_count{method="GET",route="${route}",status="200"} 1`);
  expect(text).toContain(`federation_http_request_duration_seconds_count{method="GET",route="${route}/:id",status="404"} 1`);
  expect(text).toContain(`federation_http_request_duration_seconds_count{method="GET",route="${route}/:id",status="401"} 1`);
  expect(text).toContain('federation_database_up 1');
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  for (const said of [NUMBER, 'p01', '代表', 'bao', OTOG]) expect(text).not.toContain(said);
});

test.each([
  ['nobody', {}, 401],
  ['a key for something else', headers, 403],
])('%s is not told', async (_, shown, status) => {
  const { app } = await watched('records.read');
  expect((await app.request('/metrics', { headers: shown })).status).toBe(status);
});
