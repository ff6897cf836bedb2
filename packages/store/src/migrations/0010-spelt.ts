import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Columns } from '../engine.ts';

/** By what a record is sorted that is sorted by its name. Filled when what is searched is worked out anew. */
export const speltMigration = ({ text }: Columns): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('records').addColumn('spelt', text).execute();
  },
});
