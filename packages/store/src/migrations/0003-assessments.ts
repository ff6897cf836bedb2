import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Columns } from '../engine.ts';

/** Assessments that were saved, as the bytes that were answered. */
export const assessmentsMigration = ({ text }: Columns): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('assessments')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('created', text, (column) => column.notNull())
      .addColumn('actor', text, (column) => column.notNull())
      .addColumn('as_of', text, (column) => column.notNull())
      .addColumn('plan', text, (column) => column.notNull())
      .addColumn('digest', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('assessments_key', ['federation', 'number'])
      .addUniqueConstraint('assessments_id', ['federation', 'id'])
      .execute();
  },
});
