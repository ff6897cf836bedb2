import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKeyring, open, readKeyring } from '../src/index.ts';
import { makeDatabase, makeRoles, startServer } from '../testing/index.ts';

// How long writing and searching a register takes: node bench/search.ts [how many people]
const SIZE = Number(process.argv[2] ?? 100_000);
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉建国'];
const pick = (from: readonly string[], seed: number) => from[seed % from.length] ?? '';
const people = Array.from({ length: SIZE }, (_, index) => ({
  id: `p${String(index).padStart(7, '0')}`,
  name: pick(SURNAMES, index * 7) + pick(GIVEN, index * 11) + pick(GIVEN, Math.floor(index / 13)),
  ethnicity: '蒙古族',
  citizenNumber: `1506241970${String(index).padStart(8, '0')}`,
}));

async function measure(name: string, place: string): Promise<void> {
  const store = await open(place, { keys: readKeyring(newKeyring()) });
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < (what === 'write' ? 1 : 7); round += 1) {
      const begin = performance.now();
      await work();
      times.push(performance.now() - begin);
    }
    times.sort((a, b) => a - b);
    process.stdout.write(`${name}, ${SIZE} people, ${what}: ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms\n`);
  };
  await timed('write', () => store.write('150624', { actor: 'bench', action: 'bench', put: { people } }));
  for (const q of ['张伟', 'zhangwei', 'zw', 'nobody', '蒙古族']) await timed(`search ${q}`, () => store.list('150624', 'people', { limit: 50, q }));
  await timed('look-up by number', () => store.find('150624', 'people', 'citizenNumber', people[17]?.citizenNumber ?? ''));
  await timed('facts, plain', () => store.facts('150624'));
  await timed('facts, absent', () => store.facts('150624', { sensitive: 'absent' }));
  await timed('page', () => store.list('150624', 'people', { limit: 50 }));
  await timed('verify', () => store.verify('150624'));
  await store.close();
}

const folder = mkdtempSync(join(tmpdir(), 'federation-bench-'));
await measure('SQLite', join(folder, 'federation.sqlite'));
rmSync(folder, { recursive: true });
const server = await startServer();
await makeRoles(server.url);
await measure('PostgreSQL', (await makeDatabase(server.url)).owner);
await server.stop();
