import { randomUUID } from 'node:crypto';
import { StoreError } from './fault.ts';
import type { Keyring, Place } from './keyring.ts';
import type { Connection, Tables } from './tables.ts';

/** A file as it was handed in. */
export interface ImportFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** An import with a decision to come, or what became of it. */
export interface Import {
  readonly id: string;
  readonly state: 'previewed' | 'accepted';
  readonly created: string;
  readonly expires: string;
  /** What the caller keeps while it is pending: JSON. Null once it is closed. */
  readonly pending: unknown;
  readonly written: unknown;
}

const LIFETIME = 24 * 60 * 60 * 1000;

/** Keeps files and what was read from them until they are accepted or deleted, for a day at most. */
export async function create(connection: Connection, ring: Keyring, federation: string, now: Date, actor: string, files: readonly ImportFile[], pending: unknown): Promise<Import> {
  const row = {
    federation,
    id: randomUUID(),
    state: 'previewed',
    created: now.toISOString(),
    expires: new Date(now.getTime() + LIFETIME).toISOString(),
    actor,
    written: null,
  };
  await connection.insertInto('imports').values({ ...row, pending: sealPending(ring, federation, row.id, JSON.stringify(pending)) }).execute();
  for (const [position, { name, data }] of files.entries()) {
    await connection.insertInto('import_files').values(sealFile(ring, { federation, import: row.id, position, name, data })).execute();
  }
  return { id: row.id, state: 'previewed', created: row.created, expires: row.expires, pending, written: null };
}

/** The import with that id, unless it is deleted or has expired. */
export async function find(connection: Connection, ring: Keyring, federation: string, id: string): Promise<Import | undefined> {
  const row = await connection.selectFrom('imports').selectAll().where('federation', '=', federation).where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id,
      state: row.state === 'accepted' ? 'accepted' : 'previewed',
      created: row.created,
      expires: row.expires,
      pending: row.pending === null ? null : JSON.parse(ring.open(pendingPlace(federation, id), row.pending)),
      written: row.written === null ? null : JSON.parse(row.written),
    }
  );
}

/** The files of a pending import, in the order in which they were handed in. */
export async function filesOf(connection: Connection, ring: Keyring, federation: string, id: string): Promise<ImportFile[]> {
  const rows = await connection.selectFrom('import_files').selectAll().where('federation', '=', federation).where('import', '=', id).orderBy('position').execute();
  return rows.map((row) => openFile(ring, row));
}

/** Replaces what is kept with a pending import. */
export async function update(connection: Connection, ring: Keyring, federation: string, id: string, pending: unknown): Promise<void> {
  const { numUpdatedRows } = await connection
    .updateTable('imports')
    .set({ pending: sealPending(ring, federation, id, JSON.stringify(pending)) })
    .where('federation', '=', federation)
    .where('id', '=', id)
    .where('state', '=', 'previewed')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new StoreError('not-pending');
}

/** Marks an import as accepted and deletes its files and all that was read from them. */
export async function close(connection: Connection, federation: string, id: string, written: unknown): Promise<void> {
  const { numUpdatedRows } = await connection
    .updateTable('imports')
    .set({ state: 'accepted', pending: null, written: JSON.stringify(written) })
    .where('federation', '=', federation)
    .where('id', '=', id)
    .where('state', '=', 'previewed')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new StoreError('not-pending');
  await connection.deleteFrom('import_files').where('federation', '=', federation).where('import', '=', id).execute();
}

/** Deletes an import with its files. False where there was none. */
export async function discard(connection: Connection, federation: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await connection.deleteFrom('imports').where('federation', '=', federation).where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Deletes what has waited for more than a day, files and all. False where there was nothing. */
export async function sweep(connection: Connection, time: string): Promise<boolean> {
  const { numDeletedRows } = await connection.deleteFrom('imports').where('state', '=', 'previewed').where('expires', '<=', time).executeTakeFirst();
  return numDeletedRows > 0n;
}

type FileRow = Tables['import_files'];

/** Where the reading of an import is sealed. */
export const pendingPlace = (federation: string, id: string): Place => [federation, 'imports', id, 'pending'];
const filePlace = ({ federation, import: id, position }: Omit<FileRow, 'name' | 'data'>, field: string): Place => [federation, 'import_files', `${id}/${position}`, field];

/** What is read from files is as personal as they are: it lies here sealed as a whole. */
export function sealPending(ring: Keyring, federation: string, id: string, pending: string): string {
  return ring.seal(pendingPlace(federation, id), pending);
}

/** A file with its name and its bytes sealed. */
export function sealFile(ring: Keyring, file: FileRow): FileRow {
  return { ...file, name: ring.seal(filePlace(file, 'name'), file.name), data: ring.sealBytes(filePlace(file, 'data'), file.data) };
}

/** What {@link sealFile} sealed. */
export function openFile(ring: Keyring, file: FileRow): ImportFile {
  return { name: ring.open(filePlace(file, 'name'), file.name), data: ring.openBytes(filePlace(file, 'data'), file.data) };
}
