import { createHash } from 'node:crypto';
import { Kysely } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines, type TestEngine } from '../testing/index.ts';
import { contentOf, hashOf } from './audit.ts';
import { migrate, open } from './index.ts';
import { migratorOf } from './migrate.ts';
import { postgres } from './postgres.ts';
import { ring } from './ring.testing.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

const OTOG = '150624';
const NUMBER = '11010519491231002X';
const AT = '2026-03-01T08:00:00.000Z';
const sealed = JSON.stringify({ citizenNumber: NUMBER });
const bodies = ['{"id":"p1","name":"张三"}', '{"id":"p1","name":"张三丰"}'] as const;
const digests = bodies.map((body) => createHash('sha256').update(`${body}\0${sealed}`).digest('hex'));

/** A place as the version before left it: numbers unsealed beside the bodies, two acts, an import that waits. */
async function oldPlace(testEngine: TestEngine, forged = '') {
  const place = await testEngine.place();
  const engine = testEngine.name === 'SQLite' ? sqlite(place.owner) : postgres(place.owner);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  const { error } = await migratorOf(db, { engine, ring: () => ring, now: () => new Date() }).migrateTo('0006-accounts');
  expect(error).toBeUndefined();
  await db.destroy();
  let previous = '0'.repeat(64);
  const acts = digests.map((digest, index) => {
    const act = { federation: OTOG, number: index + 1, at: AT, actor: 'local', action: 'test', detail: '{}', content: contentOf([digest]), previous };
    previous = hashOf(act);
    return `('${Object.values({ ...act, hash: previous }).join(`','`)}')`;
  });
  const states = bodies.map((body, index) => `('${OTOG}', 'people', 'p1', ${index + 1}, '${body}', '${sealed}', '${digests[index]}')`);
  await place.run(`
    insert into audit values ${acts.join(', ')};
    insert into records values ('${OTOG}', 'people', 'p1', '${bodies[1]}', '${sealed}', '张三丰', 2);
    insert into records_history values ${states.join(', ')};
    insert into registers_kept values ('${OTOG}', 'people', 2, 1, 1);
    insert into imports values ('${OTOG}', 'i1', 'previewed', '${AT}', '9999-01-01T00:00:00.000Z', 'local', '{"put":"${NUMBER}"}', null);
    insert into import_files values ('${OTOG}', 'i1', 0, '${NUMBER}.csv', '${NUMBER}'); ${forged}`);
  return { ...place, head: previous };
}

describe.each(engines)('$name', (engine) => {
  test('what lay there unsealed is sealed, wherever it lay, and the chain begins anew by an act', async () => {
    const place = await oldPlace(engine);
    expect(await place.everything()).toContain(NUMBER);
    const store = await open(place.owner, { keys: ring, now: () => new Date(AT) });
    onTestFinished(() => store.close());
    expect(await place.everything()).not.toContain(NUMBER);
    for (const digest of digests) expect(await place.everything()).not.toContain(digest);
    expect(await store.facts(OTOG)).toEqual({ people: [{ id: 'p1', name: '张三丰', citizenNumber: NUMBER }] });
    expect(await store.history(OTOG, 'people', 'p1')).toMatchObject([{ entry: { name: '张三', citizenNumber: '110105********002X' } }, { entry: { name: '张三丰' } }]);
    expect(await store.find(OTOG, 'people', 'citizenNumber', NUMBER)).toEqual(['p1']);
    expect((await store.imports.get(OTOG, 'i1'))?.pending).toEqual({ put: NUMBER });
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 3 });
    const { items } = await store.acts.list(OTOG, { limit: 1 });
    expect(items).toMatchObject([{ number: 3, actor: 'migration', action: 'chain.anchor', detail: { acts: 2, sound: true, head: ring.mark([OTOG, 'audit', '', 'hash'], place.head) } }]);
  });

  test.each([
    ['a state was forged', `update records_history set body = '{"id":"p1","name":"X"}' where changed = 1`, 1],
    ['an act was forged', `update audit set actor = 'X' where number = 2`, 2],
  ])('where %s before, the chain does not become sound', async (_, forged, broken) => {
    const place = await oldPlace(engine, `${forged};`);
    const store = await open(place.owner, { keys: ring });
    onTestFinished(() => store.close());
    expect(await store.verify(OTOG)).toEqual({ sound: false, broken });
    expect((await store.acts.list(OTOG, { limit: 1 })).items).toMatchObject([{ action: 'chain.anchor', detail: { sound: false, broken } }]);
  });
});

describe.each(engines.filter(({ name }) => name === 'PostgreSQL'))('on $name alone', (engine) => {
  test('without keys nothing changes', async () => {
    const place = await oldPlace(engine);
    await expect(migrate(place.owner)).rejects.toThrow('FEDERATION_KEYS_FILE');
    await migrate(place.owner, { keys: ring });
  });
});
