import { randomUUID } from 'node:crypto';
import { record } from './audit.ts';
import { tell } from './events.ts';
import type { Page } from './read.ts';
import type { Connection } from './tables.ts';

/** A saved assessment without its findings. */
export interface SavedAssessment {
  readonly id: string;
  readonly created: string;
  readonly asOf: string;
  /** `<plan>@<version>` */
  readonly plan: string;
  readonly digest: string;
}

/** What an assessment must say of itself to be saved. */
export interface Saveable {
  readonly plan: { readonly id: string; readonly version: string };
  readonly asOf: string;
  readonly digest: string;
}

/** Saves an assessment as the bytes that it has now. */
export async function save(connection: Connection, federation: string, at: string, actor: string, assessment: Saveable): Promise<SavedAssessment> {
  const { asOf, digest } = assessment;
  const saved = { id: randomUUID(), created: at, asOf, plan: `${assessment.plan.id}@${assessment.plan.version}`, digest };
  const number = await record(connection, federation, at, { actor, action: 'assessment.save', detail: { assessment: saved.id, asOf, digest } });
  await connection
    .insertInto('assessments')
    .values({ federation, number, id: saved.id, created: at, actor, as_of: asOf, plan: saved.plan, digest, body: JSON.stringify(assessment) })
    .execute();
  await tell(connection, federation, at, [{ type: 'assessment.saved', data: { assessment: saved.id, asOf } }]);
  return saved;
}

/** A page of saved assessments, newest first. */
export async function listSaved(connection: Connection, federation: string, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<SavedAssessment>> {
  const all = connection.selectFrom('assessments').where('federation', '=', federation);
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const from = cursor === undefined ? all : all.where('number', '<', Number(cursor));
  const rows = await from.select(['number', 'id', 'created', 'as_of as asOf', 'plan', 'digest']).orderBy('number', 'desc').limit(limit + 1).execute();
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ id, created, asOf, plan, digest }) => ({ id, created, asOf, plan, digest })),
    next: rows.length > limit ? String(shown.at(-1)?.number) : null,
    total,
  };
}

/** A saved assessment with all that it says. */
export interface Kept {
  /** When it was saved; what was known then is what it judged. */
  readonly created: string;
  /** JSON text, byte for byte as it was saved. */
  readonly body: string;
}

/** The saved assessment with that id. */
export async function getSaved(connection: Connection, federation: string, id: string): Promise<Kept | undefined> {
  return connection.selectFrom('assessments').select(['created', 'body']).where('federation', '=', federation).where('id', '=', id).executeTakeFirst();
}
