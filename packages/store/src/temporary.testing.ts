import { onTestFinished } from 'vitest';
import type { Place, TestEngine } from '../testing/index.ts';
import { migrate, open, type Keyring, type Store } from './index.ts';
import { ring } from './ring.testing.ts';

/** A place with its tables, and how a service opens it. */
export interface Prepared extends Place {
  open(now?: () => Date, keys?: Keyring): Promise<Store>;
}

/** A place of its own for a test; on PostgreSQL its tables belong to a role that the service is not. */
export async function temporaryPlace(engine: TestEngine): Promise<Prepared> {
  const place = await engine.place();
  await migrate(place.owner, place.role === undefined ? {} : { role: place.role });
  return { ...place, open: (now, keys = ring) => open(place.service, { migrate: false, keys, ...(now === undefined ? {} : { now }) }) };
}

/** A store on a place of its own; both go when the test is over. */
export async function temporaryStore(engine: TestEngine, now?: () => Date): Promise<Store> {
  const store = await (await temporaryPlace(engine)).open(now);
  onTestFinished(() => store.close());
  return store;
}
