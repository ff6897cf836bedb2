import { Kysely } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { open } from './index.ts';
import { migratorOf } from './migrate.ts';
import { postgres } from './postgres.ts';
import { ring } from './ring.testing.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

const OTOG = '150624';

describe.each(engines)('$name', (testEngine) => {
  test('what was written before counts were kept is counted, and its past can be asked', async () => {
    const place = await testEngine.place();
    const engine = testEngine.name === 'SQLite' ? sqlite(place.owner) : postgres(place.owner);
    const db = new Kysely<Tables>({ dialect: engine.dialect });
    expect((await migratorOf(db, { engine, ring: () => ring, now: () => new Date() }).migrateTo('0003-assessments')).error).toBeUndefined();
    await db.destroy();
    await place.run(`
      insert into audit values ('${OTOG}', 1, '2026-03-01T08:00:00.000Z', 'local', 'test', '{}', '', '', ''), ('${OTOG}', 2, '2026-03-02T08:00:00.000Z', 'local', 'test', '{}', '', '', '');
      insert into records values ('${OTOG}', 'people', 'p1', '{"id":"p1","name":"张三"}', null, '张三', 1);
      insert into records_history values ('${OTOG}', 'people', 'p1', 1, '{"id":"p1","name":"张三"}', null, ''), ('${OTOG}', 'people', 'p2', 1, '{"id":"p2","name":"李四"}', null, ''), ('${OTOG}', 'people', 'p2', 2, null, null, '');
      insert into registers_kept values ('${OTOG}', 'people', 2), ('${OTOG}', 'seats', 2)`);
    const store = await open(place.owner, { keys: ring });
    onTestFinished(() => store.close());
    expect(await store.kept(OTOG)).toEqual([
      { register: 'people', count: 1, changed: 2 },
      { register: 'seats', count: 0, changed: 2 },
    ]);
    expect(await store.facts(OTOG, { knownAt: '2026-03-01T20:00:00Z' })).toEqual({ people: [{ id: 'p1', name: '张三' }, { id: 'p2', name: '李四' }] });
    expect(await store.facts(OTOG, { knownAt: '2026-03-03T20:00:00Z' })).toEqual(await store.facts(OTOG));
  });
});
