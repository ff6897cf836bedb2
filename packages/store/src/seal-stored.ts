import { createHash } from 'node:crypto';
import { contentOf, hashOf, record } from './audit.ts';
import { batches } from './batches.ts';
import { sealFile, sealPending } from './imports.ts';
import type { Keyring } from './keyring.ts';
import { digestOf, sealAll, type Values } from './sealing.ts';
import type { Connection, StateRow } from './tables.ts';

/**
 * Seals what older versions kept open beside the bodies. Their digests gave a number away to whoever tries all of them, so the
 * chain gets new ones, and with them new hashes; an act says so, with the keyed mark of the hash at which the old chain ended,
 * and with what verifying the old chain had said.
 */
export async function sealStored(connection: Connection, ring: () => Keyring, now: () => Date): Promise<void> {
  await sealRecords(connection, ring);
  await sealImports(connection, ring);
  const found = await connection.selectFrom('records_history').select('federation').distinct().where('sealed', 'is not', null).execute();
  for (const { federation } of found) {
    const before = await chainAnew(connection, ring(), federation);
    await record(connection, federation, now().toISOString(), { actor: 'migration', action: 'chain.anchor', detail: before });
  }
}

async function sealRecords(connection: Connection, ring: () => Keyring): Promise<void> {
  const rows = await connection.selectFrom('records').select(['federation', 'register', 'id', 'sealed']).where('sealed', 'is not', null).execute();
  for (const { federation, register, id, sealed } of rows) {
    const values = plainOf(sealed);
    await connection
      .updateTable('records')
      .set({ sealed: sealAll(ring(), [federation, register, id], values) })
      .where('federation', '=', federation)
      .where('register', '=', register)
      .where('id', '=', id)
      .execute();
  }
  const blinds = rows.flatMap(({ federation, register, id, sealed }) =>
    Object.entries(plainOf(sealed)).map(([field, value]) => ({ federation, register, id, field, blind: ring().blind(federation, register, field, value) })),
  );
  for (const batch of batches(blinds)) await connection.insertInto('record_blinds').values(batch).execute();
}

async function sealImports(connection: Connection, ring: () => Keyring): Promise<void> {
  for (const { federation, id, pending } of await connection.selectFrom('imports').select(['federation', 'id', 'pending']).where('pending', 'is not', null).execute()) {
    await connection.updateTable('imports').set({ pending: sealPending(ring(), federation, id, pending ?? '') }).where('federation', '=', federation).where('id', '=', id).execute();
  }
  for (const file of await connection.selectFrom('import_files').selectAll().execute()) {
    const { name, data } = sealFile(ring(), file);
    await connection.updateTable('import_files').set({ name, data }).where('federation', '=', file.federation).where('import', '=', file.import).where('position', '=', file.position).execute();
  }
}

/** Works out all contents and hashes of a chain from new digests; gives what the old chain was. */
async function chainAnew(connection: Connection, ring: Keyring, federation: string) {
  const acts = await connection.selectFrom('audit').selectAll().where('federation', '=', federation).orderBy('number').execute();
  const states = await connection.selectFrom('records_history').selectAll().where('federation', '=', federation).orderBy('changed').orderBy('register').orderBy('id').execute();
  const byAct = Map.groupBy(states, (state) => state.changed);
  let broken: number | undefined;
  let previous = '0'.repeat(64);
  let head = previous;
  for (const act of acts) {
    const written = byAct.get(act.number) ?? [];
    const sound = act.previous === head && act.hash === hashOf(act) && act.content === contentOf(written.map((state) => state.digest)) && written.every((state) => state.body === null || state.digest === oldDigest(state));
    if (!sound) broken ??= act.number;
    head = act.hash;
    const digests: string[] = [];
    for (const state of written) digests.push(await sealState(connection, ring, state));
    // What did not fit before does not fit afterwards.
    const next = { ...act, previous, content: sound ? contentOf(digests) : 'broken before values were sealed' };
    previous = hashOf(next);
    await connection.updateTable('audit').set({ content: next.content, previous: next.previous, hash: previous }).where('federation', '=', federation).where('number', '=', act.number).execute();
  }
  return { acts: acts.length, head: ring.mark([federation, 'audit', '', 'hash'], head), ...(broken === undefined ? { sound: true } : { sound: false, broken }) };
}

async function sealState(connection: Connection, ring: Keyring, { federation, register, id, changed, body, sealed, digest }: StateRow): Promise<string> {
  if (body === null || sealed === null) return digest;
  const whose = [federation, register, id] as const;
  const values = plainOf(sealed);
  const next = { sealed: sealAll(ring, whose, values), digest: digestOf(ring, whose, body, values) };
  await connection.updateTable('records_history').set(next).where('federation', '=', federation).where('register', '=', register).where('id', '=', id).where('changed', '=', changed).execute();
  return next.digest;
}

function oldDigest({ body, sealed }: Pick<StateRow, 'body' | 'sealed'>): string {
  return createHash('sha256').update(body ?? '').update('\0').update(sealed ?? '').digest('hex');
}

function plainOf(sealed: string | null): Values {
  return sealed === null ? {} : JSON.parse(sealed);
}
