import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines, type TestEngine } from '../testing/index.ts';
import type { Delivery, Store } from './index.ts';
import { lastRing, nextRing } from './ring.testing.ts';
import { temporaryPlace, temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const DALAD = '150621';
const act = { actor: 'local', action: 'test' };
const NUMBER = '11010519491231002X';
const person = (id: string) => ({ people: [{ id, name: '张三', citizenNumber: NUMBER }] });
const hook = { url: 'https://example.org/hook', types: [], secret: 'hook-secret' };
const CLAIMER = new URL('claimer.testing.ts', import.meta.url).pathname;
const START = Date.parse('2026-03-01T08:00:00Z');

async function withClock(engine: TestEngine) {
  const clock = { time: START };
  const place = await temporaryPlace(engine);
  const store = await place.open(() => new Date(clock.time));
  onTestFinished(() => store.close());
  return { place, store, clock };
}

const names = (deliveries: readonly Delivery[]) => deliveries.map(({ federation, event, attempt }) => [federation, event.number, attempt]);

describe.each(engines)('$name', (engine) => {
  test('every change is an event, of ids and counts alone, in the transaction of the change', async () => {
    const store = await temporaryStore(engine, () => new Date(START));
    await store.write(OTOG, { ...act, put: { ...person('p1'), seats: [{ id: 's1', body: 'congress', person: 'p1' }] } });
    await store.write(OTOG, { ...act, put: person('p1') });
    await expect(store.write(OTOG, { ...act, remove: { people: ['p1'] } })).rejects.toThrow('dangling-reference');
    await store.assessments.save(OTOG, 'local', { plan: { id: 'otog-2020', version: '1' }, asOf: '2026-01-01', digest: 'd' });
    await store.erase(OTOG, 'seats', ['s1'], { actor: 'a', reason: '误录' });
    const events = await store.events(OTOG, { limit: 9 });
    expect(events).toMatchObject([
      { number: 1, type: 'records.changed', data: { register: 'people', added: 1, changed: 0, removed: 0, ids: ['p1'] }, created: '2026-03-01T08:00:00.000Z' },
      { number: 2, type: 'records.changed', data: { register: 'seats', added: 1, ids: ['s1'] } },
      { number: 3, type: 'assessment.saved', data: { asOf: '2026-01-01' } },
      { number: 4, type: 'records.erased', data: { register: 'seats', ids: ['s1'], removed: 1 } },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/张三|11010519/);
    expect((await store.events(OTOG, { after: 1, limit: 1 })).map(({ number }) => number)).toEqual([2]);
    expect(await store.events(DALAD, { limit: 9 })).toEqual([]);
  });

  test('of a change of very many records the counts are told, not the ids', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: { people: Array.from({ length: 1001 }, (_, index) => ({ id: `p${index}`, name: '某' })) } });
    expect((await store.events(OTOG, { limit: 1 }))[0]?.data).toEqual({ register: 'people', added: 1001, changed: 0, removed: 0 });
  });

  test('an endpoint is told what it wants from then on, each event with the secret to sign it', async () => {
    const { store, place } = await withClock(engine);
    await store.write(OTOG, { ...act, put: person('p0') });
    const all = await store.deliveries.addEndpoint(OTOG, 'clerk', hook);
    const some = await store.deliveries.addEndpoint(OTOG, 'clerk', { ...hook, types: ['assessment.saved'] });
    await store.write(OTOG, { ...act, put: person('p1') });
    await store.assessments.save(OTOG, 'local', { plan: { id: 'otog-2020', version: '1' }, asOf: '2026-01-01', digest: 'd' });
    await store.write(DALAD, { ...act, put: person('p1') });
    const claimed = await store.deliveries.claimDeliveries(9, 1000);
    expect(claimed).toHaveLength(3);
    expect(new Set(claimed.map(({ endpoint, event }) => `${endpoint.id} ${event.type}`))).toEqual(new Set([`${all.id} assessment.saved`, `${all.id} records.changed`, `${some.id} assessment.saved`]));
    expect(claimed[0]?.endpoint).toMatchObject({ url: hook.url, secret: 'hook-secret' });
    expect(await place.everything()).not.toContain('hook-secret');
    expect(await store.deliveries.removeEndpoint(DALAD, 'clerk', all.id)).toBe(false);
    expect(await store.deliveries.removeEndpoint(OTOG, 'clerk', all.id)).toBe(true);
    expect(await store.deliveries.endpoints(OTOG)).toEqual([some]);
    expect(await store.deliveries.list(OTOG, all.id, 9)).toEqual([]);
    expect(await store.verify(OTOG)).toMatchObject({ sound: true });
  });

  test.each<[string, (store: Store, clock: { time: number }, delivery: Delivery) => Promise<unknown>, number, readonly unknown[]]>([
    ['while the lease runs', async () => {}, 999, []],
    ['after the lease has ended', async () => {}, 1000, [[OTOG, 1, 2]]],
    ['after it was told', (store, _, delivery) => store.deliveries.settleDelivery(delivery, { state: 'delivered', status: 204 }), 1e9, []],
    ['after it was given up', (store, _, delivery) => store.deliveries.settleDelivery(delivery, { state: 'failed', status: 410 }), 1e9, []],
    ['before the next attempt is due', (store, _, delivery) => store.deliveries.settleDelivery(delivery, { state: 'waiting', status: 503, nextAttempt: new Date(START + 5000).toISOString() }), 4999, []],
    ['when the next attempt is due', (store, _, delivery) => store.deliveries.settleDelivery(delivery, { state: 'waiting', status: null, nextAttempt: new Date(START + 5000).toISOString() }), 5000, [[OTOG, 1, 2]]],
  ])('what is claimed %s', async (_, settle, later, expected) => {
    const { store, clock } = await withClock(engine);
    await store.deliveries.addEndpoint(OTOG, 'clerk', hook);
    await store.write(OTOG, { ...act, put: person('p1') });
    const [delivery] = await store.deliveries.claimDeliveries(9, 1000);
    expect(delivery).toBeDefined();
    if (delivery !== undefined) await settle(store, clock, delivery);
    clock.time = START + later;
    expect(names(await store.deliveries.claimDeliveries(9, 1000))).toEqual(expected);
  });

  test('who comes back after the lease has ended does not overrule who took over', async () => {
    const { store, clock } = await withClock(engine);
    const { id } = await store.deliveries.addEndpoint(OTOG, 'clerk', hook);
    await store.write(OTOG, { ...act, put: person('p1') });
    const [slow] = await store.deliveries.claimDeliveries(1, 1000);
    clock.time += 1000;
    const [quick] = await store.deliveries.claimDeliveries(1, 1000);
    if (slow === undefined || quick === undefined) throw new Error('nothing was claimed');
    expect(await store.deliveries.settleDelivery(slow, { state: 'failed', status: 500 })).toBe(false);
    expect(await store.deliveries.settleDelivery(quick, { state: 'delivered', status: 200 })).toBe(true);
    expect(await store.deliveries.list(OTOG, id, 9)).toMatchObject([{ event: 1, state: 'delivered', attempt: 2, status: 200 }]);
  });

  test('three processes that claim at once never get the same', { timeout: 60_000 }, async () => {
    const { place, store } = await withClock(engine);
    for (const federation of [OTOG, DALAD]) await store.deliveries.addEndpoint(federation, 'clerk', hook);
    for (let index = 0; index < 60; index += 1) await store.write(index % 2 === 0 ? OTOG : DALAD, { ...act, put: person(`p${index}`) });
    const children = Array.from({ length: 3 }, () => spawn(process.execPath, [CLAIMER, place.service], { stdio: ['ignore', 'pipe', 'inherit'] }));
    const said = await Promise.all(children.map((child) => text(child.stdout)));
    const told = said.flatMap((lines) => lines.split('\n').filter((line) => line !== ''));
    expect(new Set(told).size).toBe(60);
    expect(told).toHaveLength(60);
  });

  test('secrets are sealed anew when keys are exchanged', async () => {
    const { place, store } = await withClock(engine);
    await store.federations.add('test', { code: OTOG, name: '旗', parent: null });
    await store.deliveries.addEndpoint(OTOG, 'clerk', hook);
    const next = await place.open(undefined, nextRing);
    expect(await next.rekey()).toBe(1);
    await next.close();
    const last = await place.open(() => new Date(START), lastRing);
    onTestFinished(() => last.close());
    await last.write(OTOG, { ...act, put: person('p1') });
    expect((await last.deliveries.claimDeliveries(1, 1000))[0]?.endpoint.secret).toBe('hook-secret');
  });
});
