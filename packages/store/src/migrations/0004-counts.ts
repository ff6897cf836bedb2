import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** How many records a register has, and since which act it is kept; where to find imports that have expired. */
export const countsMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('registers_kept').addColumn('count', 'integer', (column) => column.notNull().defaultTo(0)).execute();
    await db.schema.alterTable('registers_kept').addColumn('since', 'integer', (column) => column.notNull().defaultTo(0)).execute();
    await sql`
      update registers_kept set
        count = (select count(*) from records as r where r.federation = registers_kept.federation and r.register = registers_kept.register),
        since = coalesce((select min(h.changed) from records_history as h where h.federation = registers_kept.federation and h.register = registers_kept.register), changed)
    `.execute(db);
    await db.schema.createIndex('imports_expires').on('imports').columns(['state', 'expires']).execute();
    await engine.counter(db, ['records', 'records_history', 'record_links']);
  },
});
