import type { Facts } from '@federation/domain';
import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryPlace, temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const DALAD = '150621';
const facts: Facts = {
  units: [
    { id: 'u1', code: '150624', name: '鄂托克旗', kind: 'banner' },
    { id: 'u2', code: '150624100', name: '乌兰镇', kind: 'town', parent: 'u1' },
  ],
  people: [
    { id: 'p1', name: '张三', disabled: true, citizenNumber: '11010519491231002X' },
    { id: 'p2', name: '李四', components: ['visual', 'hearing'] },
  ],
  seats: [{ id: 's1', body: 'congress', person: 'p1' }],
  fieldwork: [],
};
const act = { actor: 'local', action: 'test' };

describe.each(engines)('$name', (engine) => {
  test('facts come back as they went in, after the file was closed and opened again', async () => {
    const place = await temporaryPlace(engine);
    const first = await place.open();
    expect(await first.facts(OTOG)).toEqual({});
    await first.write(OTOG, { ...act, put: facts });
    await first.close();
    const second = await place.open();
    expect(await second.facts(OTOG)).toEqual(facts);
    await second.close();
  });

  test('a register that was never filled is absent, one that was filled with nothing is kept', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: facts });
    expect(Object.keys(await store.facts(OTOG))).toEqual(['fieldwork', 'people', 'seats', 'units']);
    expect((await store.kept(OTOG)).map(({ register, count }) => [register, count])).toEqual([['units', 2], ['people', 2], ['seats', 1], ['fieldwork', 0]]);
  });

  test('federations do not see one another', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: facts });
    expect(await store.facts(DALAD)).toEqual({});
    expect(await store.get(DALAD, 'people', 'p1')).toBeUndefined();
    await expect(store.write(DALAD, { ...act, put: { seats: [{ id: 's1', body: 'congress', person: 'p1' }] } })).rejects.toMatchObject({ fault: 'dangling-reference' });
  });

  test('what is written is told: added, changed, removed; the same again is nothing', async () => {
    const store = await temporaryStore(engine);
    expect(await store.write(OTOG, { ...act, put: facts })).toMatchObject({ people: { added: 2, changed: 0, removed: 0 } });
    expect(await store.write(OTOG, { ...act, put: facts })).toEqual({});
    const put: Facts = { people: [{ name: '张三', id: 'p1', disabled: false, citizenNumber: '11010519491231002X' }] };
    expect(await store.write(OTOG, { ...act, put, remove: { people: ['p2'] } })).toEqual({ people: { added: 0, changed: 1, removed: 1 } });
    expect(await store.get(OTOG, 'people', 'p1')).toMatchObject({ entry: { disabled: false }, version: 3 });
  });

  test.each([
    ['a record that names nobody', { put: { seats: [{ id: 's2', body: 'congress', person: 'nobody' }] } }],
    ['removing somebody who is named', { remove: { people: ['p1'] } }],
  ] as const)('%s is refused, and nothing of that change stays', async (_, change) => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: facts });
    await expect(store.write(OTOG, { ...act, ...change })).rejects.toMatchObject({ fault: 'dangling-reference' });
    expect(await store.facts(OTOG)).toEqual(facts);
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 1 });
  });

  test('a change worked out on registers that have moved on is refused', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: facts });
    const basis = await store.basis(OTOG);
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p3', name: '王五' }] } });
    await expect(store.write(OTOG, { ...act, basis, remove: { people: ['p2'] } })).rejects.toMatchObject({ fault: 'changed-meanwhile' });
    await expect(store.write(OTOG, { ...act, basis: { contacts: 0, units: basis.units ?? 0 }, put: { contacts: [] } })).resolves.toEqual({});
  });

  test('pages cover the register once each, in order, and count what a search finds', async () => {
    const store = await temporaryStore(engine);
    const people = Array.from({ length: 25 }, (_, index) => ({ id: `p${String(index).padStart(2, '0')}`, name: `${index % 2 === 0 ? '巴特尔' : '100%_\\'}${index}` }));
    await store.write(OTOG, { ...act, put: { people } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.list(OTOG, 'people', { limit: 10, cursor });
      expect(page.total).toBe(25);
      seen.push(...page.items.map((person) => person.id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(people.map((person) => person.id));
    expect((await store.list(OTOG, 'people', { limit: 5, q: '巴特' })).total).toBe(13);
    expect((await store.list(OTOG, 'people', { limit: 5, q: '%_\\' })).total).toBe(12);
  });

  test('a search never meets a citizen number', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: facts });
    expect((await store.list(OTOG, 'people', { limit: 5, q: '11010519' })).total).toBe(0);
  });
});
