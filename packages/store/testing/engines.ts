import { mkdtempSync, rmSync } from 'node:fs';
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
    return { owner, service, role: SERVICE, run: async (statements) => void (await run(superuser, statements)) };
  },
};

/** All engines that the store runs on. */
export const engines: readonly TestEngine[] = [sqliteEngine, postgresEngine];
