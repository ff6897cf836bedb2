import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
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
  const { id } = await store.imports.create(OTOG, 'local', files, {});
  const raw = new DatabaseSync(path);
  const sealed = Buffer.from(String(raw.prepare('select hex(data) as data from import_files').get()?.['data']), 'hex');
  raw.close();
  const onDisk = () => [path, `${path}-wal`].some((file) => readFileSync(file).includes(sealed));
  expect(onDisk()).toBe(true);
  if (state === 'expired') now = new Date('2026-03-02T08:00:00Z');
  await end(store, id);
  expect(onDisk()).toBe(false);
  await store.close();
});
