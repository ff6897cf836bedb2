import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { open, type Store } from './index.ts';

/** The path of a data file in a folder of its own, deleted when the test is over. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'federation-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'federation.sqlite');
}

/** A store on a file of its own; both go when the test is over. */
export async function temporaryStore(now?: () => Date): Promise<Store> {
  const store = await open(temporaryFile(), now === undefined ? {} : { now });
  onTestFinished(() => store.close());
  return store;
}
