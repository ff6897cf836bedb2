import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject, onTestFinished } from 'vitest';
import { dropDatabase, makeDatabase, run, SERVICE } from './databases.ts';

/** Where a test can open a store; it goes when the test is over. */
export interface Place {
  /** For whoever may make tables. */
  readonly owner: string;
  /** For a service that may not, where the engine can tell; else the same. */
  readonly service: string;
  /** The role behind `service`. */
  readonly role?: string;
  /** Runs SQL past the store, and past every rule. */
  run(statements: string): Promise<void>;
  /** Everything that lies there, as text: the files, or the rows of all tables. */
  everything(): Promise<string>;
}

/** An engine to run a test on: `describe.each(engines)`. */
export interface TestEngine {
  readonly name: string;
  place(): Promise<Place>;
}

export const sqliteEngine: TestEngine = {
  name: 'SQLite',
  place: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'federation-store-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'federation.sqlite');
    return {
      owner: path,
      service: path,
      run: async (statements) => {
        const raw = new DatabaseSync(path);
        raw.exec(statements);
        raw.close();
      },
      everything: async () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('\n'),
    };
  },
};

export const postgresEngine: TestEngine = {
  name: 'PostgreSQL',
  place: async () => {
    const server = inject('postgres');
    const database = await makeDatabase(server);
    onTestFinished(() => dropDatabase(server, database));
    const { owner, service, superuser } = database;
    return { owner, service, role: SERVICE, run: async (statements) => void (await run(superuser, statements)), everything: () => allRows(superuser) };
  },
};

/** All engines that the store runs on. */
export const engines: readonly TestEngine[] = [sqliteEngine, postgresEngine];

async function allRows(superuser: string): Promise<string> {
  const tables = await run(superuser, `select tablename as name from pg_tables where schemaname = 'public'`);
  // Bytes as text by the escape format, in which what can be read stays as it is.
  const all = await Promise.all(tables.map(({ name }) => run(superuser, `set bytea_output = escape; select t::text as row from ${String(name)} as t`)));
  return all.flat().map(({ row }) => String(row)).join('\n');
}
