import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';
import type { Keyring } from '../keyring.ts';
import { sealStored } from '../seal-stored.ts';
import type { Connection } from '../tables.ts';

const WALLED = ['records', 'records_history', 'audit', 'imports', 'import_files'];

/** Sensitive values sealed, found by keyed digests; past states that can be erased. */
export const sealedMigration = (engine: Engine, ring: () => Keyring, now: () => Date): Migration => ({
  async up(db: Connection) {
    const { text } = engine.columns;
    await db.schema
      .createTable('installation')
      .addColumn('name', text, (column) => column.primaryKey())
      .addColumn('value', text, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('record_blinds')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('register', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('field', text, (column) => column.notNull())
      .addColumn('blind', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('record_blinds_key', ['federation', 'register', 'id', 'field'])
      .addForeignKeyConstraint('record_blinds_of', ['federation', 'register', 'id'], 'records', ['federation', 'register', 'id'], (key) => key.onDelete('cascade'))
      .execute();
    await db.schema.createIndex('record_blinds_blind').on('record_blinds').columns(['federation', 'register', 'field', 'blind', 'id']).execute();
    await db.schema.alterTable('records_history').addColumn('erased', 'integer').execute();
    await sql`create index records_history_erased on records_history (federation, erased) where erased is not null`.execute(db);
    await engine.unwalled(db, WALLED, () => sealStored(db, ring, now));
    await engine.wall(db, 'record_blinds');
    await engine.counter(db, ['records', 'records_history', 'record_links', 'record_blinds']);
    await engine.wallWithWindow(db);
    await engine.guardPast(db);
  },
});
