import { StoreError, type Store, type Written } from '@federation/store';
import { Problem } from '../problem.ts';
import { prepare, sameOutcome, type Pending } from './pending.ts';

/** An import as the store keeps it. */
export type Kept =
  | { readonly state: 'previewed'; readonly expires: string; readonly pending: Pending; readonly written: null }
  | { readonly state: 'accepted'; readonly expires: string; readonly pending: null; readonly written: Written };

/** The import with that id. */
export async function importOf(store: Store, federation: string, id: string): Promise<Kept> {
  const found = await store.imports.get(federation, id);
  if (found === undefined) throw new Problem('not-found', { zh: '没有这次导入，或已过期。', en: 'There is no such import, or it has expired.' });
  return found as Kept; // The store gives back the JSON that `prepare` made.
}

/** The import with that id, while it waits. */
export async function pendingOf(store: Store, federation: string, id: string): Promise<Extract<Kept, { state: 'previewed' }>> {
  const kept = await importOf(store, federation, id);
  if (kept.state === 'accepted') throw new StoreError('not-pending');
  return kept;
}

/**
 * Writes what was previewed, as one transaction. Where the registers have moved on since, the files are read again: the
 * same outcome is written; another one is kept as the new preview and refused.
 */
export async function accept(store: Store, federation: string, actor: string, id: string): Promise<Written> {
  const { pending } = await pendingOf(store, federation, id);
  const write = ({ put, basis }: Pending) => store.write(federation, { actor, action: 'import.accept', import: id, put, basis });
  try {
    return await write(pending);
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'changed-meanwhile') throw error;
  }
  const anew = await prepare(store, federation, await store.imports.files(federation, id), pending.corrections);
  if (sameOutcome(pending, anew)) return write(anew);
  await store.imports.update(federation, id, anew);
  throw new Problem('changed-meanwhile', {
    zh: '预览之后登记册有变动，导入结果会不同。请查看新的预览，再确认接受。',
    en: 'The registers have changed since the preview, and the outcome would be another. Look at the new preview, then accept it.',
  });
}
