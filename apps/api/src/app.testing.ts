import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '@federation/domain';
import { open, type Grant, type Store } from '@federation/store';
import { onTestFinished } from 'vitest';
import { allowanceOf, type Principal } from './access/principal.ts';
import { identifyBy } from './accounts/identify.ts';
import { hashOf } from './accounts/password.ts';
import { createApp, type Api, type Surroundings } from './app.ts';

export const OTOG = '150624';
export const CITY = '150600';
export const NEIGHBOUR = '150625';
export const PASSWORD = '一个足够长的密码 2026';
export const NUMBER = '11010519491231002X';
/** Where everything of the federation lies. */
export const HERE = `/api/federations/${OTOG}`;

/** Somebody who may do everything in the federation. */
export const everybody: Principal = { actor: 'test', allowances: [allowanceOf({ federation: OTOG, role: 'administrator' })] };

/** A small federation: twenty delegates, twelve of them disabled, one of whom nothing is known. */
export const facts: Facts = {
  units: [
    { id: 'u1', code: '150624', name: '鄂托克旗', kind: 'banner' },
    { id: 'u2', code: '150624100', name: '乌兰镇', kind: 'town', parent: 'u1' },
  ],
  people: Array.from({ length: 20 }, (_, index) => ({
    id: `p${String(index).padStart(2, '0')}`,
    name: `代表${index}`,
    ...(index === 0 ? { citizenNumber: NUMBER } : {}),
    ...(index < 12 ? { disabled: true } : {}),
    ...(index > 12 ? { disabled: false, relative: false } : {}),
  })),
  seats: Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, body: 'congress', person: `p${String(index).padStart(2, '0')}` })),
};

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'federation-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The application over a real data file of its own, which goes when the test is over. */
export async function temporaryApp(more: Partial<Surroundings> = {}): Promise<{ readonly app: Api; readonly store: Store }> {
  const store = await open(join(temporaryFolder(), 'federation.sqlite'), more.now === undefined ? {} : { now: more.now });
  onTestFinished(() => store.close());
  await store.federations.add('test', { code: OTOG, name: '鄂托克旗残疾人联合会', parent: null });
  return { store, app: createApp({ store, identify: async () => everybody, now: () => new Date('2026-06-30T08:00:00Z'), ...more }) };
}

/** The same with the small federation in it. */
export async function filledApp(more: Partial<Surroundings> = {}) {
  const made = await temporaryApp(more);
  await made.store.write(OTOG, { actor: 'test', action: 'test', put: facts });
  return made;
}

/** The small federation, with its clock, and known by sessions and keys as in service. */
export async function guardedApp(more: Partial<Surroundings> = {}) {
  const clock = { now: Date.parse('2026-06-30T08:00:00Z') };
  const now = () => new Date(clock.now);
  const folder = temporaryFolder();
  const store = await open(join(folder, 'federation.sqlite'), { now });
  onTestFinished(() => store.close());
  await store.federations.add('test', { code: CITY, name: '鄂尔多斯市残疾人联合会', parent: null });
  await store.federations.add('test', { code: OTOG, name: '鄂托克旗残疾人联合会', parent: CITY });
  await store.federations.add('test', { code: NEIGHBOUR, name: '杭锦旗残疾人联合会', parent: CITY });
  await store.write(OTOG, { actor: 'test', action: 'test', put: facts });
  const app = createApp({ store, identify: identifyBy(store, now), now, ...more });
  return { app, store, clock, now };
}

/** An account that holds roles and has a password of its own. */
export async function accountOf(store: Store, name: string, roles: readonly Grant[], password = PASSWORD): Promise<string> {
  const account = await store.accounts.add('test', { federation: roles[0]?.federation ?? OTOG, name, password: null });
  const id = account?.id ?? '';
  await store.accounts.setPassword('test', id, await hashOf(password), false);
  for (const grant of roles) await store.accounts.grant('test', id, grant);
  return id;
}

/** Signs in, and gives what the browser would send from then on. */
export async function signedIn(app: Api, name: string, password = PASSWORD): Promise<{ Cookie: string }> {
  const response = await app.request('/api/session', json('POST', { name, password }));
  return { Cookie: (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' };
}

/** A request that sends JSON. */
export function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } };
}

/** The body of an answer, parsed. */
export async function bodyOf(response: Response | Promise<Response>) {
  return JSON.parse(await (await response).text());
}
