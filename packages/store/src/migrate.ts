import { Migrator, type Migration } from 'kysely/migration';
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { BackupError } from './fault.ts';
import type { Keyring } from './keyring.ts';
import { registersMigration } from './migrations/0001-registers.ts';
import { importsMigration } from './migrations/0002-imports.ts';
import { assessmentsMigration } from './migrations/0003-assessments.ts';
import { countsMigration } from './migrations/0004-counts.ts';
import { wallsMigration } from './migrations/0005-walls.ts';
import { accountsMigration } from './migrations/0006-accounts.ts';
import { sealedMigration } from './migrations/0007-sealed.ts';
import { eventsMigration } from './migrations/0008-events.ts';
import { answersMigration } from './migrations/0009-answers.ts';
import { accountWallsMigration } from './migrations/0009-account-walls.ts';
import { speltMigration } from './migrations/0010-spelt.ts';
import { byCodePoint } from './order.ts';
import type { Connection } from './tables.ts';

/** What the migrations work with. The ring is asked for only where there is something to seal. */
export interface Means {
  readonly engine: Engine;
  readonly ring: () => Keyring;
  readonly now: () => Date;
}

/** In order of name. A released migration is never edited: a change is a new one. */
const migrationsOn = ({ engine, ring, now }: Means): Record<string, Migration> => ({
  '0001-registers': registersMigration(engine.columns),
  '0002-imports': importsMigration(engine.columns),
  '0003-assessments': assessmentsMigration(engine.columns),
  '0004-counts': countsMigration(engine),
  '0005-walls': wallsMigration(engine),
  '0006-accounts': accountsMigration(engine.columns),
  '0007-sealed': sealedMigration(engine, ring, now),
  '0008-events': eventsMigration(engine),
  '0009-account-walls': accountWallsMigration(engine),
  '0009-answers': answersMigration(engine),
  '0010-spelt': speltMigration(engine.columns),
});

/**
 * Brings the tables to the newest version: all steps that are missing in one transaction, once, however many processes
 * begin at the same time. Where nothing is missing it changes nothing, and needs no right to.
 */
export async function bringUp(db: Connection, means: Means): Promise<void> {
  if ((await missing(db, means)).length === 0) return;
  const { error } = await migratorOf(db, means).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Makes tables as they were after some steps: those of a backup that an older version of this program wrote. */
export async function bringUpTo(db: Connection, means: Means, steps: readonly string[]): Promise<void> {
  const known = Object.keys(migrationsOn(means)).toSorted(byCodePoint);
  const last = steps.at(-1);
  if (last === undefined || steps.some((step, index) => known[index] !== step)) throw new BackupError('other-version');
  if ((await missing(db, means)).length < known.length) return;
  const { error } = await migratorOf(db, means).migrateTo(last);
  if (error !== undefined) throw error;
}

/** The steps that the tables have behind them. */
export async function stepsBehind(db: Connection): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).toSorted(byCodePoint);
}

/** Throws unless the tables are of this version. */
export async function mustBeUpToDate(db: Connection, means: Means): Promise<void> {
  const steps = await missing(db, means);
  if (steps.length > 0) throw new Error(`The database lacks the migrations ${steps.join(', ')}: run them as the owner of its tables first`);
}

async function missing(db: Connection, means: Means): Promise<readonly string[]> {
  const steps = await migratorOf(db, means).getMigrations();
  const open = steps.filter((step) => step.executedAt === undefined);
  if (open.length < steps.length) {
    const { rows } = await sql<{ done: number }>`select count(*) as done from kysely_migration`.execute(db);
    if (Number(rows[0]?.done) > steps.length - open.length) throw new Error('The database was written by a newer version of this program');
  }
  return open.map((step) => step.name);
}

/** Kysely's migrator over the steps above. */
export function migratorOf(db: Connection, means: Means): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrationsOn(means) } });
}
