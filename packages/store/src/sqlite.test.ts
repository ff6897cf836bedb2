import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sqliteEngine } from '../testing/index.ts';
import { open, type Store } from './index.ts';

const OTOG = '150624';
const secret = '11010519491231002X';
const files = [{ name: '代表名册.csv', data: new TextEncoder().encode(`姓名,身份证号\n张三,${secret}\n`) }];
const accept = (id: string) => ({ actor: 'local', action: 'import.accept', import: id, put: { people: [{ id: 'p1', name: '张三' }] } });

test.each([
  ['deleted', (store: Store, id: string) => store.imports.delete(OTOG, id)],
  ['accepted', (store: Store, id: string) => store.write(OTOG, accept(id))],
  ['expired', (store: Store) => store.imports.sweep()],
])('what is %s is overwritten on the disk at once', async (state, end) => {
  const { owner: path } = await sqliteEngine.place();
  let now = new Date('2026-03-01T08:00:00Z');
  const store = await open(path, { now: () => now });
  const onDisk = () => [path, `${path}-wal`].some((file) => readFileSync(file).includes(secret));
  const { id } = await store.imports.create(OTOG, 'local', files, {});
  expect(onDisk()).toBe(true);
  if (state === 'expired') now = new Date('2026-03-02T08:00:00Z');
  await end(store, id);
  expect(onDisk()).toBe(false);
  await store.close();
});

test('a file from before counts were kept is brought up to date with what is in it', async () => {
  const { owner: path, run } = await sqliteEngine.place();
  const before = await open(path);
  await before.write(OTOG, { actor: 'local', action: 'test', put: { people: [{ id: 'p1', name: '张三' }, { id: 'p2', name: '李四' }], fieldwork: [] } });
  await before.write(OTOG, { actor: 'local', action: 'test', put: { seats: [] }, remove: { people: ['p2'] } });
  const [facts, kept, knownAt] = [await before.facts(OTOG), await before.kept(OTOG), '9999-01-01T00:00:00Z'];
  await before.close();
  await run(`
    alter table registers_kept drop column count; alter table registers_kept drop column since; drop index imports_expires;
    delete from kysely_migration where name >= '0004'`);
  const after = await open(path);
  expect(await after.kept(OTOG)).toEqual(kept);
  expect(await after.facts(OTOG, { knownAt })).toEqual(facts);
  await after.close();
});
