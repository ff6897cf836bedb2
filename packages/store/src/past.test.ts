import type { Facts } from '@federation/domain';
import { assert, asyncProperty, constantFrom, integer, record, uniqueArray } from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines, type TestEngine } from '../testing/index.ts';
import type { Store, Write } from './index.ts';
import { temporaryPlace } from './temporary.testing.ts';

const OTOG = '150624';
const act = { actor: 'local', action: 'test' };
const day = (number: number) => `2026-03-0${number}T08:00:00.000Z`;

/** A store where each change is made a day after the one before, from 1 March on, at eight. */
async function storeWithDays(engine: TestEngine): Promise<{ readonly store: Store; write(change: Partial<Write>): Promise<void> }> {
  let today = 1;
  const store = await (await temporaryPlace(engine)).open(() => new Date(day(today)));
  onTestFinished(() => store.close());
  return {
    store,
    write: async (change) => {
      await store.write(OTOG, { ...act, ...change });
      today += 1;
    },
  };
}

async function threeDays(engine: TestEngine): Promise<Store> {
  const { store, write } = await storeWithDays(engine);
  await write({ put: { people: [{ id: 'p1', name: '张三', citizenNumber: '11010519491231002X' }, { id: 'p2', name: '李四' }] } });
  await write({ actor: 'clerk', put: { people: [{ id: 'p1', name: '张三丰', disabled: true }], seats: [] }, remove: { people: ['p2'] } });
  await write({ put: { people: [{ id: 'p2', name: '李四' }, { id: 'p3', name: '王五' }] } });
  return store;
}

describe.each(engines)('$name', (engine) => {
  test.each([
    ['before anything was known', '2026-03-01T07:59:59.999Z', {}],
    ['at the very moment of an act', day(1), { people: ['张三', '李四'] }],
    ['between two acts', '2026-03-02T07:00:00Z', { people: ['张三', '李四'] }],
    ['in another offset', '2026-03-02T16:00:00+08:00', { people: ['张三丰'], seats: [] }],
    ['after one was removed', day(2), { people: ['张三丰'], seats: [] }],
    ['long after', '2030-01-01T00:00:00Z', { people: ['张三丰', '李四', '王五'], seats: [] }],
  ])('%s: facts, lists and records as they were known', async (_, knownAt, expected) => {
    const store = await threeDays(engine);
    const facts = await store.facts(OTOG, { knownAt });
    expect(Object.fromEntries(Object.entries(facts).map(([name, entries]) => [name, entries.map((entry) => ('name' in entry ? entry.name : ''))]))).toEqual(expected);
    const { people = [] } = facts;
    const shown = people.map((person) => (person.citizenNumber === undefined ? person : { ...person, citizenNumber: '110105********002X' }));
    expect(await store.list(OTOG, 'people', { limit: 50, knownAt })).toEqual({ items: shown, next: null, total: people.length });
    expect((await store.get(OTOG, 'people', 'p2', { knownAt }))?.entry).toEqual(people.find((person) => person.id === 'p2'));
  });

  test('the past has pages and can be searched', async () => {
    const store = await threeDays(engine);
    const first = await store.list(OTOG, 'people', { limit: 1, knownAt: day(3) });
    expect(first).toMatchObject({ items: [{ id: 'p1' }], next: 'p1', total: 3 });
    expect(await store.list(OTOG, 'people', { limit: 9, cursor: 'p1', knownAt: day(3) })).toMatchObject({ items: [{ id: 'p2' }, { id: 'p3' }], next: null, total: 3 });
    expect(await store.list(OTOG, 'people', { limit: 9, q: '三', knownAt: day(1) })).toMatchObject({ items: [{ name: '张三' }], total: 1 });
    expect(await store.list(OTOG, 'people', { limit: 9, q: '三丰', knownAt: day(1) })).toMatchObject({ items: [], total: 0 });
    expect(await store.list(OTOG, 'people', { limit: 9, q: '11010519', knownAt: day(1) })).toMatchObject({ total: 0 });
  });

  test.each(['2026-03-01', '2026-03-01T08:00:00', 'yesterday'])('%s is no time that means the same everywhere', async (knownAt) => {
    const { store } = await storeWithDays(engine);
    await expect(store.facts(OTOG, { knownAt })).rejects.toThrow(RangeError);
  });

  test('a record tells all that it ever was, and who made it so', async () => {
    const store = await threeDays(engine);
    expect(await store.history(OTOG, 'people', 'p2')).toEqual([
      { number: 1, at: day(1), ...act, entry: { id: 'p2', name: '李四' } },
      { number: 2, at: day(2), actor: 'clerk', action: 'test', entry: null },
      { number: 3, at: day(3), ...act, entry: { id: 'p2', name: '李四' } },
    ]);
    expect(await store.history(OTOG, 'people', 'p1')).toMatchObject([{ entry: { citizenNumber: '110105********002X' } }, { entry: { name: '张三丰' } }]);
    expect(await store.history(OTOG, 'people', 'p9')).toEqual([]);
    expect(await store.history('150621', 'people', 'p2')).toEqual([]);
  });

  test('whatever was done, every past comes back as it was', { timeout: 60_000 }, async () => {
    const id = constantFrom('p1', 'p2', 'p3', 'é', '张', '𠮷');
    const change = record({ put: uniqueArray(record({ id, name: constantFrom('a', 'b') }), { selector: (person) => person.id }), remove: uniqueArray(id), pause: integer({ min: 0, max: 2 }) });
    let time = Date.parse(day(1));
    const store = await (await temporaryPlace(engine)).open(() => new Date(time));
    onTestFinished(() => store.close());
    let runs = 0;
    await assert(
      asyncProperty(uniqueArray(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const federation = String((runs += 1));
        const known = new Map<string, Facts>();
        for (const { put, remove, pause } of changes) {
          time += pause;
          const gone = remove.filter((id) => put.every((person) => person.id !== id));
          await store.write(federation, { ...act, put: { people: put }, remove: { people: gone } });
          known.set(new Date(time).toISOString(), await store.facts(federation));
        }
        for (const [knownAt, facts] of known) expect(await store.facts(federation, { knownAt })).toEqual(facts);
        expect((await store.kept(federation))[0]?.count).toBe((await store.facts(federation)).people?.length);
        expect(await store.verify(federation)).toEqual({ sound: true, acts: changes.length });
      }),
      { numRuns: 30 },
    );
  });
});
