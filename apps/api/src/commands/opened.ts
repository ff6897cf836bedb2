import type { Store } from '@federation/store';
import { openStore } from './keys.ts';

/** Opens a store for one piece of work, and closes it whatever becomes of that. */
export async function opened<Result>(place: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
