import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { dropDatabase, makeDatabase, makeRoles, SERVICE, startServer } from '../testing/index.ts';
import { migrate, open } from './index.ts';
import { ring } from './ring.testing.ts';

const OTOG = '150624';

test('a server that is killed under load loses nothing that was acknowledged, and the store goes on when it is back', { timeout: 120_000 }, async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  await makeRoles(server.url);
  const database = await makeDatabase(server.url);
  await migrate(database.owner, { role: SERVICE });
  const store = await open(database.service, { migrate: false, keys: ring });

  const acknowledged = new Set<string>();
  let refused = 0;
  const enough = new AbortController();
  const writers = ['甲', '乙', '丙', '丁'].map(async (name) => {
    for (let number = 0; !enough.signal.aborted; number += 1) {
      const id = `${name}${number}`;
      const put = { people: [{ id, name: `某${number}` }], seats: [{ id, body: 'congress', person: id }] as const };
      try {
        await store.write(OTOG, { actor: 'local', action: 'test', put });
        acknowledged.add(id);
      } catch {
        refused += 1;
        await setTimeout(20);
      }
    }
  });
  for (const round of [1, 2]) {
    while (acknowledged.size < 100 * round) await setTimeout(10);
    const before = refused;
    await server.crash();
    expect(refused).toBeGreaterThan(before);
  }
  const until = acknowledged.size + 100;
  while (acknowledged.size < until) await setTimeout(10);
  enough.abort();
  await Promise.all(writers);

  const { people = [], seats = [] } = await store.facts(OTOG);
  const ids = new Set(people.map((person) => person.id));
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  expect(seats.length).toBe(people.length);
  expect(await store.verify(OTOG)).toEqual({ sound: true, acts: people.length });
  await store.close();
  await dropDatabase(server.url, database);
});
