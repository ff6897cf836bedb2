import { Migrator, type Migration } from 'kysely/migration';
import { registersMigration } from './migrations/0001-registers.ts';
import { importsMigration } from './migrations/0002-imports.ts';
import { assessmentsMigration } from './migrations/0003-assessments.ts';
import type { Connection } from './tables.ts';

/** In order of name. A released migration is never edited: a change is a new one. */
const migrations: Record<string, Migration> = {
  '0001-registers': registersMigration,
  '0002-imports': importsMigration,
  '0003-assessments': assessmentsMigration,
};

/** Brings the tables to the newest version; each step is done once, and wholly or not at all. */
export async function migrate(connection: Connection): Promise<void> {
  const { error } = await new Migrator({ db: connection, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error !== undefined) throw error;
}
