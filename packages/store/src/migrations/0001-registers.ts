import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Columns } from '../engine.ts';

/** Records of all registers, their history and links, the audit chain, pending imports, stored assessments. */
export const registersMigration = ({ text }: Columns): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('records')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('register', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('sealed', text)
      .addColumn('search', text, (column) => column.notNull())
      .addColumn('changed', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('records_key', ['federation', 'register', 'id'])
      .execute();

    await db.schema
      .createTable('records_history')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('register', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('changed', 'integer', (column) => column.notNull())
      .addColumn('body', text)
      .addColumn('sealed', text)
      .addColumn('digest', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('records_history_key', ['federation', 'register', 'id', 'changed'])
      .execute();
    await db.schema.createIndex('records_history_changed').on('records_history').columns(['federation', 'changed']).execute();

    await db.schema
      .createTable('record_links')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('register', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('field', text, (column) => column.notNull())
      .addColumn('target_register', text, (column) => column.notNull())
      .addColumn('target', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('record_links_key', ['federation', 'register', 'id', 'field'])
      .addForeignKeyConstraint('record_links_from', ['federation', 'register', 'id'], 'records', ['federation', 'register', 'id'], (key) =>
        key.onDelete('cascade').deferrable().initiallyDeferred(),
      )
      .addForeignKeyConstraint('record_links_to', ['federation', 'target_register', 'target'], 'records', ['federation', 'register', 'id'], (key) =>
        key.deferrable().initiallyDeferred(),
      )
      .execute();
    await db.schema.createIndex('record_links_target').on('record_links').columns(['federation', 'target_register', 'target']).execute();

    await db.schema
      .createTable('registers_kept')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('register', text, (column) => column.notNull())
      .addColumn('changed', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('registers_kept_key', ['federation', 'register'])
      .execute();

    await db.schema
      .createTable('audit')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('actor', text, (column) => column.notNull())
      .addColumn('action', text, (column) => column.notNull())
      .addColumn('detail', text, (column) => column.notNull())
      .addColumn('content', text, (column) => column.notNull())
      .addColumn('previous', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_key', ['federation', 'number'])
      .execute();
  },
});
