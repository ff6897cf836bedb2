import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/** What happened, for those who want to be told; where to tell it, and how far that has got. */
export const eventsMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const { text } = engine.columns;
    await db.schema
      .createTable('events')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('type', text, (column) => column.notNull())
      .addColumn('data', text, (column) => column.notNull())
      .addColumn('created', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['federation', 'number'])
      .execute();
    await db.schema
      .createTable('endpoints')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('url', text, (column) => column.notNull())
      .addColumn('types', text, (column) => column.notNull())
      .addColumn('secret', text, (column) => column.notNull())
      .addColumn('created', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('endpoints_key', ['federation', 'id'])
      .execute();
    await db.schema
      .createTable('deliveries')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('endpoint', text, (column) => column.notNull())
      .addColumn('event', 'integer', (column) => column.notNull())
      .addColumn('state', text, (column) => column.notNull())
      .addColumn('attempt', 'integer', (column) => column.notNull())
      .addColumn('next_attempt', text, (column) => column.notNull())
      .addColumn('status', 'integer')
      .addPrimaryKeyConstraint('deliveries_key', ['federation', 'endpoint', 'event'])
      .addForeignKeyConstraint('deliveries_to', ['federation', 'endpoint'], 'endpoints', ['federation', 'id'], (key) => key.onDelete('cascade'))
      .execute();
    await db.schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'next_attempt']).execute();
    for (const table of ['events', 'endpoints']) await engine.wall(db, table);
  },
});
