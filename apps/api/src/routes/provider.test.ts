import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { expect, onTestFinished, test } from 'vitest';
import { accountOf, HERE, OTOG, PASSWORD, guardedApp, json } from '../app.testing.ts';
import { createApp } from '../app.ts';
import { identifyBy } from '../accounts/identify.ts';
import { subjectOf } from '../accounts/provider.ts';

const ADDRESS = 'http://federation.test';

/** A provider of identities where everybody who comes is `suhe`. */
async function provider() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const bound = server.address();
  const issuer = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const client = { client_id: 'federation', client_secret: 'a secret of the client', redirect_uris: [`${ADDRESS}/api/sign-in/provider/back`] };
  const oidc = new Provider(issuer, {
    clients: [client],
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    loadExistingGrant: async (c) => {
      const grant = new c.oidc.provider.Grant({ clientId: 'federation', accountId: 'suhe' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = oidc.callback();
  server.on('request', (request, response) => {
    if (request.url === '/interaction') void oidc.interactionFinished(request, response, { login: { accountId: 'suhe' } });
    else void answer(request, response);
  });
  return { issuer, client: client.client_id, secret: client.client_secret };
}

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');

/** Follows the provider's ways like a browser, until they lead back. */
async function through(address: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = address;
  while (!at.startsWith(ADDRESS)) {
    const response = await fetch(at, { redirect: 'manual', headers: { Cookie: [...jar.values()].join('; ') } });
    for (const cookie of cookiesOf(response)) jar.set(cookie.split('=')[0] ?? '', cookie);
    at = new URL(response.headers.get('Location') ?? '', at).href;
  }
  return at;
}

async function configured() {
  const at = await provider();
  const { store, now } = await guardedApp();
  const app = createApp({ store, now, identify: identifyBy(store, now), provider: at, address: ADDRESS });
  const id = await accountOf(store, 'suhe', [{ federation: OTOG, role: 'reader' }]);
  const leave = async () => {
    const response = await app.request('/api/sign-in/provider');
    return { cookie: cookiesOf(response)[0] ?? '', to: response.headers.get('Location') ?? '' };
  };
  return { app, store, at, id, leave };
}

test('whoever is linked is signed in by the provider, and by no password any more', async () => {
  const { app, store, at, id, leave } = await configured();
  await store.accounts.link('test', id, subjectOf(at.issuer, 'suhe'));
  const { cookie, to } = await leave();
  const response = await app.request(await through(to), { headers: { Cookie: cookie } });
  expect(response.headers.get('Location')).toBe('/');
  const session = cookiesOf(response).find((one) => one.startsWith('federation-session=')) ?? '';
  expect((await app.request(`${HERE}/people`, { headers: { Cookie: session } })).status).toBe(200);
  expect((await store.acts.list(OTOG, { limit: 1 })).items[0]).toMatchObject({ action: 'session.open', detail: { how: 'provider' } });
  expect((await app.request('/api/session', json('POST', { name: 'suhe', password: PASSWORD }))).status).toBe(401);
});

test('whoever is not linked is not, and neither is an answer that was not asked for by this browser', async () => {
  const { app, store, at, id, leave } = await configured();
  const refused = async (address: string, cookie: string) => {
    const response = await app.request(address, { headers: { Cookie: cookie } });
    expect(cookiesOf(response).filter((one) => one.startsWith('federation-session='))).toEqual([]);
    return response.headers.get('Location');
  };
  const first = await leave();
  expect(await refused(await through(first.to), first.cookie)).toBe('/sign-in?refused=1');
  await store.accounts.link('test', id, subjectOf(at.issuer, 'suhe'));
  const [mine, other] = [await leave(), await leave()];
  expect(await refused(await through(mine.to), other.cookie)).toBe('/sign-in?refused=1');
  expect(await refused(await through(mine.to), '')).toBe('/sign-in?refused=1');
  expect(await refused(`${ADDRESS}/api/sign-in/provider/back?code=x&state=x`, mine.cookie)).toBe('/sign-in?refused=1');
});

test('without a provider there is no such way', async () => {
  const { app } = await guardedApp();
  expect(await (await app.request('/api/sign-in')).json()).toEqual({ provider: false });
  expect((await app.request('/api/sign-in/provider')).status).toBe(404);
});
