import { describe, expect, onTestFinished, test } from 'vitest';
import { engines, type TestEngine } from '../testing/index.ts';
import { temporaryPlace } from './temporary.testing.ts';

const OTOG = '150624';
const NUMBER = '11010519491231002X';
const act = { actor: 'local', action: 'test' };
const why = { actor: 'clerk', reason: '本人申请' };
const day = (number: number) => `2026-03-0${number}T08:00:00.000Z`;

/** p1 has had three states, p2 two and was removed, p3 has one; one act a day. */
async function fourDays(engine: TestEngine) {
  let today = 1;
  const place = await temporaryPlace(engine);
  const store = await place.open(() => new Date(day(today)));
  onTestFinished(() => store.close());
  const person = (id: string, name: string) => ({ id, name, citizenNumber: NUMBER });
  await store.write(OTOG, { ...act, put: { people: [person('p1', 'First-of-p1'), person('p2', 'First-of-p2')] } });
  today = 2;
  await store.write(OTOG, { ...act, put: { people: [person('p1', 'Second-of-p1'), person('p2', 'Second-of-p2')] } });
  today = 3;
  await store.write(OTOG, { ...act, put: { people: [person('p1', 'Third-of-p1'), person('p3', 'First-of-p3')] }, remove: { people: ['p2'] } });
  today = 4;
  return { place, store };
}

describe.each(engines)('$name', (engine) => {
  test.each([
    ['one that is there', ['p1'], { records: 1, states: 3 }],
    ['one that was removed before', ['p2'], { records: 0, states: 2 }],
    ['both, and one that never was', ['p2', 'p9', 'p1', 'p1'], { records: 1, states: 5 }],
    ['one that never was', ['p9'], { records: 0, states: 0 }],
  ])('erasing %s: nothing of it is left anywhere, all else is, and the chain is sound', async (_, ids, erased) => {
    const { place, store } = await fourDays(engine);
    expect(await store.erase(OTOG, 'people', ids, why)).toEqual(erased);
    const everything = await place.everything();
    for (const id of ['p1', 'p2', 'p3']) {
      expect(new RegExp(`-of-${id}`, 'i').test(everything)).toBe(!ids.includes(id));
      const states = await store.history(OTOG, 'people', id);
      expect(states.some((state) => state.entry !== null)).toBe(!ids.includes(id));
    }
    const acts = erased.states > 0 ? 4 : 3;
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts });
    expect(await store.find(OTOG, 'people', 'citizenNumber', NUMBER)).toEqual(['p1', 'p3'].filter((id) => !ids.includes(id)));
    expect((await store.facts(OTOG, { knownAt: day(1) })).people?.map(({ id }) => id)).toEqual(['p1', 'p2'].filter((id) => !ids.includes(id)));
    expect((await store.kept(OTOG))[0]?.count).toBe(2 - erased.records);
    if (erased.states === 0) return;
    const { items } = await store.acts.list(OTOG, { limit: 1 });
    expect(items).toMatchObject([{ actor: 'clerk', action: 'records.erase', detail: { register: 'people', states: erased.states, reason: '本人申请' } }]);
  });

  test('somebody who is named elsewhere is not erased before that is', async () => {
    const { store } = await fourDays(engine);
    await store.write(OTOG, { ...act, put: { seats: [{ id: 's1', body: 'congress', person: 'p1' }] } });
    await expect(store.erase(OTOG, 'people', ['p1'], why)).rejects.toMatchObject({ fault: 'dangling-reference' });
    expect(await store.history(OTOG, 'people', 'p1')).toMatchObject([{ entry: {} }, { entry: {} }, { entry: {} }]);
    await store.erase(OTOG, 'seats', ['s1'], why);
    expect(await store.erase(OTOG, 'people', ['p1'], why)).toEqual({ records: 1, states: 3 });
  });

  test('an erased record can be put again, and begins anew', async () => {
    const { store } = await fourDays(engine);
    await store.erase(OTOG, 'people', ['p1'], why);
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张三' }] } });
    expect((await store.history(OTOG, 'people', 'p1')).at(-1)).toMatchObject({ entry: { id: 'p1', name: '张三' } });
    expect((await store.history(OTOG, 'people', 'p1'))[0]).toMatchObject({ number: 1, entry: null, erased: 4 });
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 5 });
  });

  test.each([
    ['a state more is wiped', `update records_history set body = null, sealed = null, erased = 4 where id = 'p3'`, 4],
    ['a state is wiped under an act that erased nothing', `update records_history set body = null, sealed = null, erased = 1 where id = 'p3'`, 1],
    ['a state is wiped under no act', `update records_history set body = null, sealed = null where id = 'p3'`, 3],
    ['a wiped state is filled again', `update records_history set body = '{}' where id = 'p1' and changed = 1`, 1],
    ['a wiped state is taken out', `delete from records_history where id = 'p1' and changed = 1`, 1],
    ['the digest of a wiped state is rewritten', `update records_history set digest = '' where id = 'p1' and changed = 1`, 1],
  ])('%s: that is forged, not erased', async (_, forgery, broken) => {
    const { place, store } = await fourDays(engine);
    await store.erase(OTOG, 'people', ['p1'], why);
    await place.run(forgery);
    expect(await store.verify(OTOG)).toEqual({ sound: false, broken });
  });

  test.each([
    ['of a time before anything', 4, 0, ['first-of-p1', 'second-of-p1', 'third-of-p1', 'first-of-p2', 'second-of-p2', 'first-of-p3']],
    ['before the second day', 2, 2, ['second-of-p1', 'third-of-p1', 'second-of-p2', 'first-of-p3']],
    ['that no longer holds', 0, 4, ['third-of-p1', 'first-of-p3']],
  ])('wiping the past %s', async (_, historyDays, wiped, left) => {
    const { place, store } = await fourDays(engine);
    const before = await store.facts(OTOG);
    expect(await store.retain(OTOG, { historyDays, actor: 'clerk' })).toBe(wiped);
    const everything = await place.everything();
    expect([...new Set(everything.toLowerCase().match(/(?:first|second|third)-of-p\d/g))].toSorted()).toEqual(left.toSorted());
    expect(await store.facts(OTOG)).toEqual(before);
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: wiped > 0 ? 4 : 3 });
    expect(await store.retain(OTOG, { historyDays, actor: 'clerk' })).toBe(0);
    if (wiped > 0) await expect(store.facts(OTOG, { knownAt: day(1) })).rejects.toThrow(RangeError);
    expect((await store.facts(OTOG, { knownAt: day(4) })).people).toHaveLength(2);
  });
});
