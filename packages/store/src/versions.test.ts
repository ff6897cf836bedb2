import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const act = { actor: 'local', action: 'test' };
const person = (id: string, name: string) => ({ people: [{ id, name }] });

describe.each(engines)('$name', (engine) => {
  test('a version is the number of the act that made the record what it is', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张三' }, { id: 'p2', name: '李四' }] } });
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张三丰' }, { id: 'p2', name: '李四' }] } });
    expect(await store.get(OTOG, 'people', 'p1')).toEqual({ entry: { id: 'p1', name: '张三丰' }, version: 2 });
    expect(await store.get(OTOG, 'people', 'p2')).toEqual({ entry: { id: 'p2', name: '李四' }, version: 1 });
  });

  test.each([
    ['as it stands', { p1: 2 }, true],
    ['both as they stand', { p1: 2, p3: 3 }, true],
    ['one that is not there', { p9: null }, true],
    ['one that was removed', { p2: null }, true],
    ['an older state', { p1: 1 }, false],
    ['a newer state than there is', { p1: 3 }, false],
    ['one right, one wrong', { p1: 2, p3: 2 }, false],
    ['one that is there, though it must not be', { p1: null }, false],
    ['one that is gone', { p2: 1 }, false],
    ['one that never was', { p9: 1 }, false],
  ])('a change on %s', async (_, people, written) => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张三' }, { id: 'p2', name: '李四' }] } });
    await store.write(OTOG, { ...act, put: person('p1', '张三丰'), remove: { people: ['p2'] } });
    await store.write(OTOG, { ...act, put: person('p3', '王五') });
    const outcome = await store.write(OTOG, { ...act, ifMatch: { people }, put: person('p4', '赵六') }).catch((error: unknown) => error);
    expect(outcome).toMatchObject(written ? { people: { added: 1 } } : { fault: 'changed-meanwhile' });
    expect((await store.list(OTOG, 'people', { limit: 1 })).total).toBe(written ? 3 : 2);
  });

  test('of two who change the same state, one is told that it has moved on', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: person('p1', '张三') });
    const changes = ['甲', '乙', '丙'].map((name) => store.write(OTOG, { ...act, ifMatch: { people: { p1: 1 } }, put: person('p1', name) }));
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await store.get(OTOG, 'people', 'p1')).toMatchObject({ version: 2 });
  });
});
