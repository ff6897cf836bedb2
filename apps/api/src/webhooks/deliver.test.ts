import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Store } from '@federation/store';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test } from 'vitest';
import { bodyOf, HERE, json, OTOG, temporaryApp } from '../app.testing.ts';
import { deliverDue, PAUSES } from './deliver.ts';

const NAME = '乌兰图雅';
const change = (store: Store, id: string) => store.write(OTOG, { actor: 'test', action: 'test', put: { people: [{ id, name: NAME }] } });

/** A listener on a real port that answers with these, one after the other. */
async function listener(...statuses: readonly number[]) {
  const heard: { headers: Record<string, string>; body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      heard.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(parts).toString() });
      response.writeHead(statuses[heard.length - 1] ?? 204, statuses[heard.length - 1] === 302 ? { Location: 'http://127.0.0.1:9/' } : {}).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** The service with a listener, and a clock to turn. */
async function listened(...statuses: readonly number[]) {
  const clock = { now: Date.now() };
  const now = () => new Date(clock.now);
  const { app, store } = await temporaryApp({ now });
  const { heard, url } = await listener(...statuses);
  const { id, secret } = await bodyOf(app.request(`${HERE}/webhooks`, json('POST', { url })));
  const log = async () => (await bodyOf(app.request(`${HERE}/webhooks/${id}/deliveries`))).items;
  return { app, store, clock, heard, secret, id, log, round: () => deliverDue({ store, now }) };
}

test('a change is told once, signed, and without anybody’s name', async () => {
  const { store, heard, secret, round, log } = await listened();
  await change(store, 'p1');
  await round();
  await round();
  expect(heard).toHaveLength(1);
  const [{ headers, body } = { headers: {}, body: '' }] = heard;
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ data: { federation: OTOG } });
  expect(body).not.toContain(NAME);
  expect(await log()).toMatchObject([{ state: 'delivered', attempt: 1, status: 204 }]);
});

test.each([500, 302, 404])('after an answer of %i it is told again, later and later', async (status) => {
  const { store, clock, heard, round, log } = await listened(status, status);
  await change(store, 'p1');
  await round();
  expect(await log()).toMatchObject([{ state: 'waiting', attempt: 1, status }]);
  for (const [index, pause] of PAUSES.slice(0, 2).entries()) {
    clock.now += pause - 1;
    await round();
    expect(heard).toHaveLength(index + 1);
    clock.now += 1;
    await round();
    expect(heard).toHaveLength(index + 2);
  }
  expect(await log()).toMatchObject([{ state: 'delivered', attempt: 3 }]);
});

test('it is given up after the last attempt, or when the listener wants no more, and can be told once more', async () => {
  const { app, store, clock, heard, id, round, log } = await listened(...Array.from({ length: PAUSES.length + 1 }, () => 503), 410);
  await change(store, 'p1');
  for (const pause of [0, ...PAUSES]) {
    clock.now += pause;
    await round();
  }
  expect(heard).toHaveLength(PAUSES.length + 1);
  const [{ event, state }] = await log();
  expect(state).toBe('failed');
  expect((await app.request(`${HERE}/webhooks/${id}/deliveries/${event}/replay`, { method: 'POST' })).status).toBe(202);
  await round();
  expect(await log()).toMatchObject([{ state: 'failed', attempt: 1, status: 410 }]);
  expect((await app.request(`${HERE}/webhooks/${id}/deliveries/999/replay`, { method: 'POST' })).status).toBe(404);
});

test('nobody listening is no answer, and hurts nothing', async () => {
  const { app, store } = await temporaryApp();
  const { id } = await bodyOf(app.request(`${HERE}/webhooks`, json('POST', { url: 'http://127.0.0.1:9/' })));
  await change(store, 'p1');
  await deliverDue({ store, now: () => new Date() });
  expect((await bodyOf(app.request(`${HERE}/webhooks/${id}/deliveries`))).items).toMatchObject([{ state: 'waiting', status: null }]);
});

test('of several who deliver at once, one tells each event', async () => {
  const { store, heard, round } = await listened();
  for (const id of ['p1', 'p2', 'p3', 'p4']) await change(store, id);
  await Promise.all([round(), round(), round()]);
  expect(heard).toHaveLength(4);
  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(4);
});

test('only what was asked for is told; what is taken out is told nothing; the events can be asked for', async () => {
  const { app, store, heard, id, round } = await listened();
  const { url } = (await bodyOf(app.request(`${HERE}/webhooks`))).items[0];
  await app.request(`${HERE}/webhooks`, json('POST', { url: `${url}?other`, types: ['nothing.of-the-kind'] }));
  await change(store, 'p1');
  await round();
  expect(heard).toHaveLength(1);
  expect((await app.request(`${HERE}/webhooks/${id}`, { method: 'DELETE' })).status).toBe(204);
  await change(store, 'p2');
  await round();
  expect(heard).toHaveLength(1);
  const { items } = await bodyOf(app.request(`${HERE}/events`));
  expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  expect((await bodyOf(app.request(`${HERE}/events?after=1`))).items).toHaveLength(1);
});

test.each(['ftp://example.com', 'nothing', 'http://user:word@example.com', 'javascript:alert(1)'])('%s is no address to tell events to', async (url) => {
  const { app } = await temporaryApp();
  expect((await app.request(`${HERE}/webhooks`, json('POST', { url }))).status).toBe(422);
});
