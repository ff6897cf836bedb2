import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

const tables = ['records', 'records_history', 'record_links', 'registers_kept', 'audit', 'imports', 'import_files', 'assessments'];

/**
 * A second wall between federations, behind the store's own where-clauses. A later migration that reads or changes rows of
 * these tables has to lift it for its transaction (`no force row level security`).
 */
export const wallsMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const table of tables) await engine.wall(db, table);
    await engine.wallWithGate(db);
  },
});
