import { randomUUID } from 'node:crypto';
import type { Store } from '@federation/store';
import { describe, expect, test } from 'vitest';
import { accountOf, CITY, guardedApp, json, NEIGHBOUR, OTOG } from '../app.testing.ts';
import type { Api } from '../app.ts';
import { digestOf } from '../accounts/secret.ts';
import { document } from '../document.ts';
import { asks, bodies, mayBelow, mayHere, parameters } from './every-route.testing.ts';
import { permissions, roleNames } from './permissions.ts';

/** Operations that end the session in which they are called. */
const ENDS = new Set(['signOut', 'signOutEverywhere']);

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly access: unknown;
}

/** Who asks: the headers of a session, a new one each time, or of a key; and what that may. */
interface Asker {
  readonly headers: () => Promise<Record<string, string>>;
  readonly may: (access: string) => 'let in' | 'signed out' | 'not allowed' | 'hidden' | 'password to change';
}

function operationsOf(app: Api): Operation[] {
  return Object.entries(app.getOpenAPI31Document(document).paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item ?? {}).map(([method, operation]) => ({ id: operation.operationId, method: method.toUpperCase(), path, access: operation['x-access'] })),
  );
}

const filled = (path: string, federation: string, values: Readonly<Record<string, string>> = parameters) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'federation' ? federation : (values[name] ?? '')));

async function outcomeOf(response: Response): Promise<string> {
  if (!response.headers.get('Content-Type')?.startsWith('application/problem+json')) return 'let in';
  const { type, detail } = JSON.parse(await response.text());
  const kind = String(type).replace('urn:federation:problem:', '');
  if (kind === 'not-found' && detail === '没有这个联合会。') return 'hidden';
  return { 'signed-out': 'signed out', 'not-allowed': 'not allowed', 'password-to-change': 'password to change' }[kind] ?? 'let in';
}

const known = (permitted: readonly string[]) => (access: string) =>
  access === 'anyone' || access === 'account' || access === 'signed-in' || permitted.includes(access) ? 'let in' : permitted.length === 0 ? 'hidden' : 'not allowed';

async function person(store: Store, federation: string, role: string): Promise<Asker['headers']> {
  const account = await accountOf(store, randomUUID(), [{ federation, role }]);
  return async () => session(store, account);
}

async function session(store: Store, account: string) {
  const token = randomUUID();
  await store.sessions.open({ token: digestOf(token), account, federation: OTOG, expires: '2027-01-01T00:00:00.000Z', how: 'test' });
  return { Cookie: `federation-session=${token}` };
}

async function program(store: Store, federation: string, permission: string): Promise<Asker['headers']> {
  const secret = randomUUID();
  await store.keys.add('test', { federation, label: 'test', permissions: [permission], federations: [federation], hash: digestOf(secret), expires: '2027-01-01T00:00:00.000Z' });
  return async () => ({ Authorization: `Bearer ${secret}` });
}

const key = (permitted: readonly string[]) => (access: string) => (access === 'account' ? 'not allowed' : known(permitted)(access));

const askers: readonly (readonly [string, (store: Store) => Promise<Asker>])[] = [
  ['nobody', async () => ({ headers: async () => ({}), may: (access) => (access === 'anyone' ? 'let in' : 'signed out') })],
  ['a session that is none', async () => ({ headers: async () => ({ Cookie: 'federation-session=x' }), may: (access) => (access === 'anyone' ? 'let in' : 'signed out') })],
  ['a key that is none', async () => ({ headers: async () => ({ Authorization: 'Bearer x' }), may: (access) => (access === 'anyone' ? 'let in' : 'signed out') })],
  [
    'somebody with a one-time password',
    async (store) => {
      const id = await accountOf(store, randomUUID(), [{ federation: OTOG, role: 'administrator' }]);
      await store.accounts.setPassword('test', id, 'x', true);
      return { headers: async () => session(store, id), may: (access) => (access === 'anyone' || access === 'account' ? 'let in' : 'password to change') };
    },
  ],
  ...roleNames.map((role) => [`${role} here`, async (store: Store) => ({ headers: await person(store, OTOG, role), may: known(mayHere[role] ?? []) })] as const),
  ...roleNames.map((role) => [`${role} next door`, async (store: Store) => ({ headers: await person(store, NEIGHBOUR, role), may: known([]) })] as const),
  ...roleNames.map((role) => [`${role} of the city`, async (store: Store) => ({ headers: await person(store, CITY, role), may: known(mayBelow[role] ?? []) })] as const),
  ...permissions.map((permission) => [`a key for ${permission}`, async (store: Store) => ({ headers: await program(store, OTOG, permission), may: key([permission]) })] as const),
  ...permissions.map((permission) => [`a key for ${permission} next door`, async (store: Store) => ({ headers: await program(store, NEIGHBOUR, permission), may: key([]) })] as const),
];

test('every operation declares what it asks, and asks what the table says', async () => {
  const { app } = await guardedApp();
  expect(Object.fromEntries(operationsOf(app).map(({ id, access }) => [id, access]))).toStrictEqual(asks);
});

test('nothing is reached below /api that the OpenAPI document does not name', async () => {
  const { app } = await guardedApp();
  const named = new Set(operationsOf(app).map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`));
  const reached = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api')).map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(reached)].filter((one) => !named.has(one))).toEqual(['GET /api/openapi.json', 'GET /api/reference', 'GET /api/reference/:file']);
});

describe.each(askers)('%s', (_, made) => {
  test('is let in where the table says so, and nowhere else', { timeout: 60_000 }, async () => {
    const { app, store } = await guardedApp();
    const { headers, may } = await made(store);
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    let sent = await headers();
    for (const { id, method, path } of operationsOf(app)) {
      found[id] = await outcomeOf(await app.request(filled(path, OTOG), { method, headers: sent }));
      if (ENDS.has(id)) sent = await headers();
      expected[id] = may(asks[id] ?? 'undeclared');
      // A federation that there is not: the same for everybody who is known.
      if (path.includes('{federation}')) found[`${id}, nowhere`] = await outcomeOf(await app.request(filled(path, '999999'), { method, headers: sent }));
      if (path.includes('{federation}')) expected[`${id}, nowhere`] = ['signed out', 'password to change'].includes(expected[id]) ? expected[id] : 'hidden';
    }
    expect(found).toEqual(expected);
  });
});

test('what lies next door is not found under one’s own address, whatever is done with it', async () => {
  const { app, store } = await guardedApp();
  const headers = await person(store, OTOG, 'administrator');
  const account = await accountOf(store, 'neighbour', [{ federation: NEIGHBOUR, role: 'reader' }]);
  const { id: apiKey } = await store.keys.add('test', { federation: NEIGHBOUR, label: 'x', permissions: [], federations: [NEIGHBOUR], hash: 'h', expires: '2027-01-01T00:00:00.000Z' });
  const { id: assessment } = await store.assessments.save(NEIGHBOUR, 'test', { plan: { id: 'otog-2020', version: '1' }, asOf: '2026-01-01', digest: 'd' });
  const { id: pending } = await store.imports.create(NEIGHBOUR, 'test', [], {});
  await store.write(NEIGHBOUR, { actor: 'test', action: 'test', put: { people: [{ id: account, name: '邻旗人' }] } });
  const ids = { accounts: account, keys: apiKey, assessments: assessment, imports: pending };
  const statuses: Record<string, number> = {};
  for (const { id, method, path } of operationsOf(app).filter((one) => one.path.startsWith('/api/federations/{federation}/') && one.path.includes('{id}'))) {
    const [, group = ''] = /\{federation\}\/([^/]+)/.exec(path) ?? [];
    const at = filled(path, OTOG, { ...parameters, id: Object.entries(ids).find(([name]) => name === group)?.[1] ?? account });
    const body = bodies[id];
    const sent = { ...(await headers()), 'If-Match': '"1"' };
    statuses[id] = (await app.request(at, body === undefined ? { method, headers: sent } : json(method, body, sent))).status;
  }
  // A role may be given to somebody from elsewhere: that is how a city reads more of one of its banners.
  const { grantRole, revokeRole, ...others } = statuses;
  expect([grantRole, revokeRole]).toEqual([204, 204]);
  expect(new Set(Object.values(others))).toEqual(new Set([404]));
});
