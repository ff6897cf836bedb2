import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryPlace } from './temporary.testing.ts';

/** Lets a child write until it has acknowledged so many, kills it in full flight, and gives the last it acknowledged. */
async function killedAfter(place: string, start: number, acknowledged: number): Promise<number> {
  const child = spawn(process.execPath, [new URL('writer.testing.ts', import.meta.url).pathname, place, String(start)], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

describe.each(engines)('$name', (engine) => {
  test('a writer that is killed loses nothing it has acknowledged, and leaves nothing by halves', { timeout: 60_000 }, async () => {
    const place = await temporaryPlace(engine);
    let start = 0;
    for (const acknowledged of [1, 7, 40, 150]) {
      const last = await killedAfter(place.service, start, acknowledged);
      const store = await place.open();
      const { people = [], seats = [] } = await store.facts('150624');
      expect(people.length).toBeGreaterThanOrEqual(last + 1);
      expect(seats.length).toBe(people.length);
      expect(await store.verify('150624')).toEqual({ sound: true, acts: people.length });
      await store.close();
      start = people.length;
    }
  });

  test('two processes write to one place, and neither loses anything', { timeout: 60_000 }, async () => {
    const place = await temporaryPlace(engine);
    const [first, second] = await Promise.all([killedAfter(place.service, 0, 60), killedAfter(place.service, 1_000_000, 60)]);
    const store = await place.open();
    const { people = [] } = await store.facts('150624');
    const ids = new Set(people.map((person) => person.id));
    for (let number = 0; number <= first; number += 1) expect(ids).toContain(`p${number}`);
    for (let number = 1_000_000; number <= second; number += 1) expect(ids).toContain(`p${number}`);
    expect(await store.verify('150624')).toEqual({ sound: true, acts: people.length });
    await store.close();
  });
});
