import { constants, existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, open as openHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Verdict } from './audit.ts';
import { bringUp, bringUpTo } from './migrate.ts';
import { BackupError } from './fault.ts';
import { KeyringError, type Keyring } from './keyring.ts';
import { fillFrom, isDataFile, migrationsOf, mustBeEmpty } from './restore.ts';
import { isDatabase, ringSource } from './ring.ts';
import { connect, open } from './store.ts';

/** How to restore. */
export interface Restoring {
  /** The ring that the backup was sealed with: it is not in it. As for `open`. */
  readonly keys?: Keyring | undefined;
  /** The role of the database that the service runs as. */
  readonly role?: string | undefined;
}

/**
 * Fills an empty place from a backup, and gives what verifying each federation's chain says of it. Throws a {@link BackupError} where
 * something lies in the place already, and where the file is no whole backup; then nothing is left behind.
 */
export async function restore(file: string, place: string, { keys, role }: Restoring = {}): Promise<ReadonlyMap<string, Verdict>> {
  const source = ringSource(place, keys);
  if (isDatabase(place)) source.ring();
  else if (existsSync(place)) throw new BackupError('not-empty');
  if (source.gone()) throw new KeyringError('missing-keys');
  const asItIs = await isDataFile(file);
  if (asItIs && isDatabase(place)) throw new BackupError('not-a-backup');
  try {
    if (asItIs) await copyWhole(file, place);
    else await fill(file, place, source.ring, role);
    const store = await open(place, { keys: source.ring() });
    try {
      return await store.verifyAll();
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!isDatabase(place)) for (const part of ['', '-wal', '-shm']) rmSync(place + part, { force: true });
    throw error;
  }
}

async function fill(file: string, place: string, ring: () => Keyring, role: string | undefined): Promise<void> {
  const steps = await migrationsOf(file);
  const { engine, db } = await connect(place, (connection, means) => bringUpTo(connection, means, steps), { ring, gone: () => false }, () => new Date());
  try {
    await mustBeEmpty(db, engine);
    await fillFrom(db, engine, file);
    await bringUp(db, { engine, ring, now: () => new Date() });
    if (role !== undefined) await engine.grant(db, role);
  } finally {
    await db.destroy();
  }
}

/** A copy that is on the disk before anybody relies on it. */
async function copyWhole(file: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await copyFile(file, place, constants.COPYFILE_EXCL);
  const handle = await openHandle(place, 'r+');
  await handle.sync();
  await handle.close();
}
