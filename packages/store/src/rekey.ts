import { resealAnswers } from './answers.ts';
import { secretPlace } from './deliveries.ts';
import type { Doors } from './doors.ts';
import { openFile, pendingPlace, sealFile, sealPending } from './imports.ts';
import type { Keyring } from './keyring.ts';
import { openAll, sealAll } from './sealing.ts';
import type { Connection, StateRow } from './tables.ts';

const BATCH = 500;
type Key = Pick<StateRow, 'register' | 'id' | 'changed'>;

/**
 * Seals the records, past states, imports and endpoints of federations under the newest key, a batch in a transaction. What is sealed under
 * it already is passed over, so that it can be broken off and begun again.
 */
export async function rekey({ change }: Pick<Doors, 'change'>, ring: Keyring, federations: readonly string[]): Promise<number> {
  let count = 0;
  for (const federation of federations) {
    let after: Key | undefined = { register: '', id: '', changed: 0 };
    while (after !== undefined) {
      const from: Key = after;
      const { last, resealed } = await change(federation, (connection) => resealStates(connection, ring, federation, from));
      count += resealed;
      after = last;
    }
    count += await change(federation, async (connection) => (await resealImports(connection, ring, federation)) + (await resealSecrets(connection, ring, federation)) + (await resealAnswers(connection, ring, federation)));
  }
  return count;
}

async function resealStates(connection: Connection, ring: Keyring, federation: string, after: Key) {
  const rows = await connection
    .selectFrom('records_history')
    .select(['register', 'id', 'changed', 'sealed'])
    .where('federation', '=', federation)
    .where('sealed', 'is not', null)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('register', 'id', 'changed'), '>', tuple(after.register, after.id, after.changed)))
    .orderBy('register')
    .orderBy('id')
    .orderBy('changed')
    .limit(BATCH)
    .execute();
  let resealed = 0;
  for (const { register, id, changed, sealed } of rows) {
    if (isCurrent(ring, sealed)) continue;
    const whose = [federation, register, id] as const;
    const next = sealAll(ring, whose, openAll(ring, whose, sealed));
    for (const table of ['records_history', 'records'] as const) {
      await connection.updateTable(table).set({ sealed: next }).where('federation', '=', federation).where('register', '=', register).where('id', '=', id).where('changed', '=', changed).execute();
    }
    resealed += 1;
  }
  return { last: rows.length < BATCH ? undefined : rows.at(-1), resealed };
}

async function resealImports(connection: Connection, ring: Keyring, federation: string): Promise<number> {
  let resealed = 0;
  for (const { id, pending } of await connection.selectFrom('imports').select(['id', 'pending']).where('federation', '=', federation).where('pending', 'is not', null).execute()) {
    if (pending === null || ring.keyOf(pending) === ring.current) continue;
    const next = sealPending(ring, federation, id, ring.open(pendingPlace(federation, id), pending));
    await connection.updateTable('imports').set({ pending: next }).where('federation', '=', federation).where('id', '=', id).execute();
    const files = await connection.selectFrom('import_files').selectAll().where('federation', '=', federation).where('import', '=', id).execute();
    for (const file of files) {
      const { name, data } = sealFile(ring, { ...file, ...openFile(ring, file) });
      await connection.updateTable('import_files').set({ name, data }).where('federation', '=', federation).where('import', '=', id).where('position', '=', file.position).execute();
    }
    resealed += 1;
  }
  return resealed;
}

async function resealSecrets(connection: Connection, ring: Keyring, federation: string): Promise<number> {
  const rows = await connection.selectFrom('endpoints').select(['id', 'secret']).where('federation', '=', federation).execute();
  const old = rows.filter(({ secret }) => ring.keyOf(secret) !== ring.current);
  for (const { id, secret } of old) {
    const place = secretPlace(federation, id);
    await connection.updateTable('endpoints').set({ secret: ring.seal(place, ring.open(place, secret)) }).where('federation', '=', federation).where('id', '=', id).execute();
  }
  return old.length;
}

function isCurrent(ring: Keyring, sealed: string | null): boolean {
  return sealed === null || Object.values(JSON.parse(sealed)).every((text) => ring.keyOf(String(text)) === ring.current);
}
