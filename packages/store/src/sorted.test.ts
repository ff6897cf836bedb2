import type { Facts, RegisterName } from '@federation/domain';
import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import type { Sorting, Store } from './index.ts';
import { temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const act = { actor: 'local', action: 'test' };
const put: Facts = {
  people: [
    { id: 'p1', name: '张三', birthDate: '1980-05-01', disabled: true, citizenNumber: '11010519491231002X' },
    { id: 'p2', name: '李四', birthDate: '1979' },
    { id: 'p3', name: '阿古拉', disabled: false },
    { id: 'p4', name: '李四', birthDate: '1980-05' },
    { id: 'p5', name: '单明', disabled: true },
    { id: 'p6', name: '赵\u0000六' },
  ],
  purchases: [
    { id: 'o1', title: '服务', date: '2026-01-01', amount: 10 },
    { id: 'o2', title: '服务', date: '2026-01-01', amount: 9 },
    { id: 'o3', title: '服务', date: '2026-01-01' },
    { id: 'o4', title: '服务', date: '2026-01-01', amount: 100 },
  ],
};

/** All pages, one after the other. */
async function paged(store: Store, register: RegisterName, sort: Sorting, limit: number): Promise<string> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list(OTOG, register, { limit, cursor, sort });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return ids.join(' ');
}

describe.each(engines)('$name', (engine) => {
  test.each<[RegisterName, string, boolean, string]>([
    ['people', 'name', false, 'p3 p2 p4 p5 p1 p6'],
    ['people', 'name', true, 'p6 p1 p5 p2 p4 p3'],
    ['people', 'birthDate', false, 'p2 p4 p1 p3 p5 p6'],
    ['people', 'birthDate', true, 'p1 p4 p2 p3 p5 p6'],
    ['people', 'disabled', false, 'p3 p1 p5 p2 p4 p6'],
    ['people', 'ethnicity', false, 'p1 p2 p3 p4 p5 p6'],
    ['purchases', 'amount', false, 'o2 o1 o4 o3'],
    ['purchases', 'amount', true, 'o4 o1 o2 o3'],
  ])('%s by %s, descending %s: whatever the pages, each record once', async (register, field, descending, order) => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put });
    for (const limit of [1, 2, 3, 50]) expect(await paged(store, register, { field, descending }, limit)).toBe(order);
  });

  test('a search is sorted, counted and masked like a list', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put });
    const page = await store.list(OTOG, 'people', { limit: 1, q: 'zhang', sort: { field: 'birthDate' } });
    expect(page).toMatchObject({ items: [{ id: 'p1', citizenNumber: '110105********002X' }], total: 1, next: null });
  });

  test.each([
    ['a sensitive field', { sort: { field: 'citizenNumber' } }],
    ['a field with many values', { sort: { field: 'components' } }],
    ['no field', { sort: { field: "x' or 1=1" } }],
    ['what every object has', { sort: { field: 'constructor' } }],
    ['a cursor of something else', { sort: { field: 'name' }, cursor: 'p1' }],
    ['the past', { sort: { field: 'name' }, knownAt: '9999-01-01T00:00:00Z' }],
  ])('%s is refused', async (_, query) => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put });
    await expect(store.list(OTOG, 'people', { limit: 9, ...query })).rejects.toThrow(RangeError);
  });
});
