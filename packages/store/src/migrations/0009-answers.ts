import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** What was answered to a request that may be sent again. */
export const answersMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const { text } = engine.columns;
    await db.schema
      .createTable('answers')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('expires', text, (column) => column.notNull())
      .addColumn('sealed', text)
      .addPrimaryKeyConstraint('answers_key', ['federation', 'id'])
      .execute();
    await db.schema.createIndex('answers_expires').on('answers').columns(['federation', 'expires']).execute();
    await engine.wall(db, 'answers');
  },
});
