import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Columns } from '../engine.ts';

/** Federations as a tree; accounts, what they may where, their sessions; keys of programs; failed sign-ins. */
export const accountsMigration = ({ text }: Columns): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('federations')
      .addColumn('code', text, (column) => column.primaryKey())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('parent', text, (column) => column.references('federations.code'))
      .execute();

    await db.schema
      .createTable('accounts')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('federation', text, (column) => column.notNull().references('federations.code'))
      .addColumn('name', text, (column) => column.notNull().unique())
      .addColumn('password', text)
      .addColumn('one_time', 'integer', (column) => column.notNull())
      .addColumn('created', text, (column) => column.notNull())
      .addColumn('closed', text)
      .addColumn('second_factor', text)
      .addColumn('second_factor_used', 'integer', (column) => column.notNull())
      .addColumn('subject', text, (column) => column.unique())
      .execute();

    await db.schema
      .createTable('grants')
      .addColumn('account', text, (column) => column.notNull().references('accounts.id').onDelete('cascade'))
      .addColumn('federation', text, (column) => column.notNull().references('federations.code'))
      .addColumn('role', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('grants_key', ['account', 'federation', 'role'])
      .execute();
    await db.schema.createIndex('grants_federation').on('grants').columns(['federation']).execute();

    await db.schema
      .createTable('sessions')
      .addColumn('token', text, (column) => column.primaryKey())
      .addColumn('account', text, (column) => column.notNull().references('accounts.id').onDelete('cascade'))
      .addColumn('seen', text, (column) => column.notNull())
      .addColumn('expires', text, (column) => column.notNull())
      .execute();
    await db.schema.createIndex('sessions_account').on('sessions').columns(['account']).execute();

    await db.schema
      .createTable('api_keys')
      .addColumn('id', text, (column) => column.primaryKey())
      .addColumn('federation', text, (column) => column.notNull().references('federations.code'))
      .addColumn('label', text, (column) => column.notNull())
      .addColumn('hash', text, (column) => column.notNull().unique())
      .addColumn('permissions', text, (column) => column.notNull())
      .addColumn('federations', text, (column) => column.notNull())
      .addColumn('created', text, (column) => column.notNull())
      .addColumn('expires', text, (column) => column.notNull())
      .addColumn('used', text)
      .execute();
    await db.schema.createIndex('api_keys_federation').on('api_keys').columns(['federation']).execute();

    await db.schema
      .createTable('sign_in_failures')
      .addColumn('name', text, (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('last', text, (column) => column.notNull())
      .addColumn('locked_until', text)
      .execute();
  },
});
