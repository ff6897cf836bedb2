import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { open } from './index.ts';
import { ring } from './ring.testing.ts';
import { temporaryStore } from './temporary.testing.ts';

const act = { actor: 'local', action: 'test' };
const OPENER = new URL('opener.testing.ts', import.meta.url).pathname;

describe.each(engines)('$name', (engine) => {
  test('six processes open an empty place at once, and each can work', { timeout: 60_000 }, async () => {
    const { owner } = await engine.place();
    const children = Array.from({ length: 6 }, (_, index) => spawn(process.execPath, [OPENER, owner, String(index)], { stdio: ['ignore', 'ignore', 'inherit'] }));
    expect(await Promise.all(children.map((child) => once(child, 'close')))).toEqual(children.map(() => [0, null]));
    const store = await open(owner, { keys: ring });
    expect((await store.kept('150624'))[0]).toMatchObject({ register: 'people', count: 6 });
    expect(await store.verify('150624')).toEqual({ sound: true, acts: 6 });
    await store.close();
  });

  test('many changes at once, of several federations: each chain has every number once', { timeout: 60_000 }, async () => {
    const store = await temporaryStore(engine);
    const federations = ['150621', '150622', '150623', '150624'];
    await Promise.all(
      Array.from({ length: 80 }, (_, index) =>
        store.write(federations[index % 4] ?? '', { ...act, put: { people: [{ id: `p${index}`, name: '某' }], seats: [{ id: `s${index}`, body: 'congress', person: `p${index}` }] } }),
      ),
    );
    for (const federation of federations) {
      expect(await store.verify(federation)).toEqual({ sound: true, acts: 20 });
      expect((await store.kept(federation)).map(({ register, count }) => [register, count])).toEqual([['people', 20], ['seats', 20]]);
    }
  });

  test('whoever reads while others write sees one state', { timeout: 60_000 }, async () => {
    const store = await temporaryStore(engine);
    const pair = (index: number) => ({ people: [{ id: `p${index}`, name: '某' }], seats: [{ id: `s${index}`, body: 'congress', person: `p${index}` }] as const });
    const writing = new AbortController();
    const writer = (async () => {
      for (let index = 0; index < 40; index += 1) await store.write('150624', { ...act, put: pair(index) });
      writing.abort();
    })();
    while (!writing.signal.aborted) {
      for (const when of [{}, { knownAt: '9999-01-01T00:00:00Z' }]) {
        const { people = [], seats = [] } = await store.facts('150624', when);
        expect(seats.length).toBe(people.length);
      }
      const { items, total } = await store.list('150624', 'people', { limit: 100 });
      expect(items.length).toBe(total);
    }
    await writer;
  });
});
