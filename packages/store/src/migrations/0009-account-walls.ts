import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** The second wall for accounts, their roles and keys of programs, with a door for whoever names one of them. */
export const accountWallsMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const table of ['accounts', 'grants', 'api_keys']) await engine.wall(db, table);
    await engine.wallWithDoors(db);
  },
});
