import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Columns } from '../engine.ts';

/** Imports that wait for a decision, with their files. */
export const importsMigration = ({ text, bytes }: Columns): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('imports')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('state', text, (column) => column.notNull())
      .addColumn('created', text, (column) => column.notNull())
      .addColumn('expires', text, (column) => column.notNull())
      .addColumn('actor', text, (column) => column.notNull())
      .addColumn('pending', text)
      .addColumn('written', text)
      .addPrimaryKeyConstraint('imports_key', ['federation', 'id'])
      .execute();

    await db.schema
      .createTable('import_files')
      .addColumn('federation', text, (column) => column.notNull())
      .addColumn('import', text, (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('data', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('import_files_key', ['federation', 'import', 'position'])
      .addForeignKeyConstraint('import_files_of', ['federation', 'import'], 'imports', ['federation', 'id'], (key) => key.onDelete('cascade'))
      .execute();
  },
});
