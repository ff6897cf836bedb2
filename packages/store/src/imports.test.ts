import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const secret = '11010519491231002X';
const files = [{ name: '代表名册.csv', data: new TextEncoder().encode(`姓名,身份证号\n张三,${secret}\n`) }];
const accept = (id: string) => ({ actor: 'local', action: 'import.accept', import: id, put: { people: [{ id: 'p1', name: '张三' }] } });

describe.each(engines)('$name', (engine) => {
  test('an import waits with its files, is mended, and is accepted once', async () => {
    const store = await temporaryStore(engine);
    const { id } = await store.imports.create(OTOG, 'local', files, { step: 1 });
    expect(await store.imports.files(OTOG, id)).toEqual(files);
    await store.imports.update(OTOG, id, { step: 2 });
    expect(await store.imports.get(OTOG, id)).toMatchObject({ state: 'previewed', pending: { step: 2 } });
    await store.write(OTOG, accept(id));
    expect(await store.imports.get(OTOG, id)).toMatchObject({ state: 'accepted', pending: null, written: { people: { added: 1 } } });
    expect(await store.imports.files(OTOG, id)).toEqual([]);
    await expect(store.write(OTOG, accept(id))).rejects.toMatchObject({ fault: 'not-pending' });
    await expect(store.imports.update(OTOG, id, {})).rejects.toMatchObject({ fault: 'not-pending' });
  });

  test('another federation cannot see, change, accept or delete it', async () => {
    const store = await temporaryStore(engine);
    const { id } = await store.imports.create(OTOG, 'local', files, {});
    expect(await store.imports.get('150621', id)).toBeUndefined();
    expect(await store.imports.files('150621', id)).toEqual([]);
    expect(await store.imports.delete('150621', id)).toBe(false);
    await expect(store.write('150621', accept(id))).rejects.toMatchObject({ fault: 'not-pending' });
    expect(await store.facts('150621')).toEqual({});
  });

  test('after a day it is gone, files and all', async () => {
    let now = new Date('2026-03-01T08:00:00Z');
    const store = await temporaryStore(engine, () => now);
    const { id } = await store.imports.create(OTOG, 'local', files, {});
    now = new Date('2026-03-02T07:59:59Z');
    expect(await store.imports.get(OTOG, id)).toBeDefined();
    now = new Date('2026-03-02T08:00:00Z');
    expect(await store.imports.get(OTOG, id)).toBeUndefined();
    await expect(store.write(OTOG, accept(id))).rejects.toMatchObject({ fault: 'not-pending' });
    expect(await store.facts(OTOG)).toEqual({});
  });
});
