import { CompiledQuery, Kysely, type LogEvent } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { postgres } from './postgres.ts';
import { list } from './read.ts';
import { ring } from './ring.testing.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { temporaryPlace } from './temporary.testing.ts';

const OTOG = '150624';
const how = {
  SQLite: { engine: sqlite, explain: 'explain query plan ' },
  PostgreSQL: { engine: postgres, explain: 'explain ' },
};

describe.each(engines)('$name', (engine) => {
  test('the first page of many, one in the middle and the last are a walk along the key, and their number is no count', { timeout: 60_000 }, async () => {
    const place = await temporaryPlace(engine);
    const store = await place.open();
    const people = Array.from({ length: 20_000 }, (_, index) => ({ id: `p${String(index).padStart(5, '0')}`, name: '某' }));
    await store.write(OTOG, { actor: 'local', action: 'test', put: { people } });
    await store.close();

    const { engine: open, explain } = engine.name === 'SQLite' ? how.SQLite : how.PostgreSQL;
    const asked: CompiledQuery[] = [];
    const { dialect, read } = open(place.service);
    const db = new Kysely<Tables>({ dialect, log: ({ query }: LogEvent) => void (query.sql.includes('"records"') && asked.push(query)) });
    onTestFinished(() => db.destroy());
    for (const [cursor, first] of [[undefined, 'p00000'], ['p09999', 'p10000'], ['p19990', 'p19991']] as const) {
      await read(db, OTOG, async (connection) => {
        expect(await list(connection, { ring, federation: OTOG, sight: 'masked' }, 'people', { limit: 9, cursor })).toMatchObject({ items: [{ id: first }, ...Array.from({ length: 8 }, () => ({}))], total: 20_000 });
        const [page, ...more] = asked.splice(0);
        expect(more).toEqual([]);
        const { rows } = await connection.executeQuery(CompiledQuery.raw(`${explain}${page?.sql}`, [...(page?.parameters ?? [])]));
        asked.splice(0);
        expect(JSON.stringify(rows)).toMatch(/using.*(records_key|sqlite_autoindex_records_1)/i);
        expect(JSON.stringify(rows)).not.toMatch(/sort|temp b-tree|bitmap|"scan|(?<!one-time )filter/i);
      });
    }
  });
});
