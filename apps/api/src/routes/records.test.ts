import { registerNames } from '@federation/domain';
import { expect, test } from 'vitest';
import { bodyOf, facts, filledApp, HERE, json, NUMBER, OTOG, temporaryApp } from '../app.testing.ts';

const P1 = `${HERE}/people/p01`;
const tagOf = async (response: Response | Promise<Response>) => (await response).headers.get('ETag') ?? '';

test.each(registerNames)('%s is a resource, made from its definition', async (name) => {
  const { app } = await temporaryApp();
  expect(await bodyOf(app.request(`${HERE}/${name}`))).toEqual({ items: [], next: null, total: 0 });
  expect((await app.request(`${HERE}/${name}/nobody`)).status).toBe(404);
});

test('pages follow one another to the end', async () => {
  const { app } = await filledApp();
  const seen: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: { items: { id: string }[]; next: string | null; total: number } = await bodyOf(app.request(`${HERE}/people?limit=7${next === '' ? '' : `&cursor=${next}`}`));
    expect(page.total).toBe(20);
    seen.push(...page.items.map((person) => person.id));
    next = page.next;
  }
  expect(seen).toEqual(facts.people?.map((person) => person.id));
});

test('numbers are masked in lists, in records and in their history', async () => {
  const { app } = await filledApp();
  for (const path of [`${HERE}/people?limit=1`, `${HERE}/people/p00`, `${HERE}/people/p00/history`]) {
    const text = await (await app.request(path)).text();
    expect(text).toContain('110105********002X');
    expect(text).not.toContain(NUMBER);
  }
});

test('a record is read, changed under its version, and read again', async () => {
  const { app } = await filledApp();
  const before = await app.request(P1);
  const ETag = await tagOf(before);
  expect(ETag).toMatch(/^"\d+"$/);
  expect((await app.request(P1, { headers: { 'If-None-Match': ETag } })).status).toBe(304);
  const changed = await app.request(P1, json('PUT', { name: '代表一', disabled: false }, { 'If-Match': ETag }));
  expect(changed.status).toBe(200);
  expect(await bodyOf(changed.clone())).toEqual({ id: 'p01', name: '代表一', disabled: false });
  expect(await tagOf(changed)).not.toBe(ETag);
  expect(await tagOf(app.request(P1))).toBe(await tagOf(changed));
});

test('of two who change the same version, the second is refused and changes nothing', async () => {
  const { app } = await filledApp();
  const ETag = await tagOf(app.request(P1));
  const answers = await Promise.all([1, 2, 3].map(async (n) => app.request(P1, json('PATCH', { name: `第${n}次` }, { 'If-Match': ETag }))));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
  const { items } = await bodyOf(app.request(`${P1}/history`));
  expect(items).toHaveLength(2);
});

test.each([
  ['a change that names no version', 'PUT', P1, {}, 428],
  ['a removal that names no version', 'DELETE', P1, {}, 428],
  ['a change of another version', 'PUT', P1, { 'If-Match': '"999"' }, 412],
  ['a tag that is none of ours', 'PUT', P1, { 'If-Match': 'W/"x"' }, 412],
  ['a new record where there is one', 'PUT', P1, { 'If-None-Match': '*' }, 412],
  ['a new record', 'PUT', `${HERE}/people/p99`, { 'If-None-Match': '*' }, 201],
  ['a change of nobody', 'PATCH', `${HERE}/people/p99`, { 'If-Match': '"1"' }, 404],
  ['a removal of nobody', 'DELETE', `${HERE}/people/p99`, { 'If-Match': '"1"' }, 404],
  ['a change of nobody, whole', 'PUT', `${HERE}/people/p99`, { 'If-Match': '"1"' }, 404],
] satisfies [string, string, string, Record<string, string>, number][])('%s', async (_, method, path, headers, status) => {
  const { app, store } = await filledApp();
  const response = await app.request(path, method === 'DELETE' ? { method, headers } : json(method, { name: '新代表' }, headers));
  expect(response.status).toBe(status);
  expect((await store.facts(OTOG)).people).toHaveLength(status === 201 ? 21 : 20);
});

test('a record is added under an id of the service’s, at the address that it says', async () => {
  const { app } = await filledApp();
  const response = await app.request(`${HERE}/people`, json('POST', { name: '新代表', disabled: true }));
  expect(response.status).toBe(201);
  const location = response.headers.get('Location') ?? '';
  expect(location).toMatch(new RegExp(`^${HERE}/people/[0-9a-f-]{36}$`));
  expect(await bodyOf(app.request(location))).toEqual(await bodyOf(response));
});

test('a patch changes what it names, takes away what is null, and keeps a masked number as it is', async () => {
  const { app, store } = await filledApp();
  const path = `${HERE}/people/p00`;
  const shown = await app.request(path);
  const patched = await app.request(path, json('PATCH', { ...(await bodyOf(shown.clone())), disabled: null, grassroots: true }, { 'If-Match': await tagOf(shown) }));
  expect(await bodyOf(patched)).toEqual({ id: 'p00', name: '代表0', citizenNumber: '110105********002X', grassroots: true });
  const stored = await store.get(OTOG, 'people', 'p00');
  expect(stored?.entry).toEqual({ id: 'p00', name: '代表0', citizenNumber: NUMBER, grassroots: true });
});

test('faults are told with their places in the record and never with what was sent', async () => {
  const { app } = await filledApp();
  const response = await app.request(`${HERE}/people`, json('POST', { nmae: '张三', citizenNumber: '110105194912310021' }));
  expect(response.status).toBe(422);
  const text = await response.text();
  expect(JSON.parse(text).errors.map((error: { pointer: string }) => error.pointer).toSorted()).toEqual(['/citizenNumber', '/name', '/nmae']);
  expect(text).not.toMatch(/张三|110105194912310021/);
  expect((await app.request(P1, json('PUT', { id: 'p02', name: '甲' }, { 'If-None-Match': '*' }))).status).toBe(422);
});

test('what others refer to is not removed, and nothing refers to nobody', async () => {
  const { app } = await filledApp();
  expect((await app.request(P1, { method: 'DELETE', headers: { 'If-Match': await tagOf(app.request(P1)) } })).status).toBe(409);
  expect((await app.request(`${HERE}/seats`, json('POST', { body: 'congress', person: 'nobody' }))).status).toBe(409);
  const seat = `${HERE}/seats/s1`;
  expect((await app.request(seat, { method: 'DELETE', headers: { 'If-Match': await tagOf(app.request(seat)) } })).status).toBe(204);
  expect((await app.request(P1, { method: 'DELETE', headers: { 'If-Match': await tagOf(app.request(P1)) } })).status).toBe(204);
});

test('the history keeps who changed what, and that it was removed', async () => {
  const { app, store } = await filledApp();
  const seat = `${HERE}/seats/s3`;
  await app.request(seat, json('PATCH', { role: 'chair' }, { 'If-Match': await tagOf(app.request(seat)) }));
  await app.request(seat, { method: 'DELETE', headers: { 'If-Match': await tagOf(app.request(seat)) } });
  expect((await app.request(seat)).status).toBe(404);
  const { items } = await bodyOf(app.request(`${seat}/history`));
  expect(items.map(({ action, record }: { action: string; record: { role?: string } | null }) => [action, record?.role ?? null])).toEqual([
    ['test', null],
    ['record.change', 'chair'],
    ['record.remove', null],
  ]);
  expect(items[2].record).toBeNull();
  expect((await app.request(`${HERE}/seats/never/history`)).status).toBe(404);
  expect(await store.verify(OTOG)).toMatchObject({ sound: true });
});
