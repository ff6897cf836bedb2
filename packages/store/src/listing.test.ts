import { CompiledQuery, Kysely, type LogEvent } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { postgres } from './postgres.ts';
import { list } from './read.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { temporaryPlace } from './temporary.testing.ts';

const OTOG = '150624';
const how = {
  SQLite: { engine: sqlite, explain: 'explain query plan ' },
  PostgreSQL: { engine: postgres, explain: 'explain ' },
};

describe.each(engines)('$name', (engine) => {
  test.each([
    ['the first page', undefined, 'p00000'],
    ['a page in the middle', 'p09999', 'p10000'],
    ['the last page', 'p19990', 'p19991'],
  ])('%s of many is a walk along the key, and so is their number', { timeout: 60_000 }, async (_, cursor, first) => {
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
    await read(db, OTOG, async (connection) => {
      expect(await list(connection, OTOG, 'people', { limit: 9, cursor })).toMatchObject({ items: [{ id: first }, ...Array.from({ length: 8 }, () => ({}))], total: 20_000 });
      const [page] = asked;
      expect(asked.length).toBe(1);
      const { rows } = await connection.executeQuery(CompiledQuery.raw(`${explain}${page?.sql}`, [...(page?.parameters ?? [])]));
      expect(JSON.stringify(rows)).toMatch(/using.*(records_key|sqlite_autoindex_records_1)/i);
      expect(JSON.stringify(rows)).not.toMatch(/sort|temp b-tree|bitmap|"scan|(?<!one-time )filter/i);
    });
  });
});
