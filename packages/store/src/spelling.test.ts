import type { Facts } from '@federation/domain';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryPlace, temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const act = { actor: 'local', action: 'test' };
const put: Facts = {
  units: [{ id: 'u1', code: '150624100', name: '乌兰镇', kind: 'town' }],
  people: [
    { id: 'p1', name: '张三', ethnicity: '蒙古族', citizenNumber: '11010519491231002X' },
    { id: 'p2', name: '单明' },
    { id: 'p3', name: '吕布' },
    { id: 'p4', name: 'Ayşe 100%_\\' },
    { id: 'p5', name: '章珊' },
  ],
  documents: [{ id: 'd1', title: '章程', kind: 'exchange' }],
};

describe.each(engines)('$name', (engine) => {
  test.each([
    ['people', '张', ['p1']],
    ['people', 'zs', ['p1', 'p5']],
    ['people', 'ZhangS', ['p1', 'p5']],
    ['people', 'zhang san', ['p1']],
    ['people', 'zhangshan', ['p5']],
    ['people', 'shan', ['p2', 'p5']],
    ['people', 'danming', []],
    ['people', 'lv', ['p3']],
    ['people', 'mengguzu', []],
    ['people', 'ayş', ['p4']],
    ['people', '%', ['p4']],
    ['people', '_', ['p4']],
    ['people', '\\', ['p4']],
    ['people', 'z%s', []],
    ['people', 'z_s', []],
    ['people', '11010519', []],
    ['units', 'wulan', ['u1']],
    ['units', 'WLZ', ['u1']],
    ['documents', 'zc', ['d1']],
  ] as const)('%s by %s', async (register, q, ids) => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put });
    const page = await store.list(OTOG, register, { limit: 9, q });
    expect(page.items.map(({ id }) => id)).toEqual(ids);
    expect(page.total).toBe(ids.length);
    expect((await store.list(OTOG, register, { limit: 9, q, knownAt: '9999-01-01T00:00:00Z' })).items.map(({ id }) => id)).toEqual(ids);
  });

  test('what an older version wrote is found after the next opening, once', async () => {
    const place = await temporaryPlace(engine);
    const old = await place.open();
    await old.write(OTOG, { ...act, put: { people: Array.from({ length: 1200 }, (_, index) => ({ id: `p${index}`, name: '张三' })) } });
    await old.close();
    await place.run(`update records set search = '张三'; update installation set value = '1' where name = 'search'`);
    for (const total of [1200, 0]) {
      const store = await place.open();
      onTestFinished(() => store.close());
      expect((await store.list(OTOG, 'people', { limit: 1, q: 'zhangsan' })).total).toBe(total);
      await place.run(`update records set search = '张三'`);
    }
  });
});
