import { open, type Store } from '@federation/store';

/** Opens a store for one piece of work, and closes it whatever becomes of that. */
export async function opened<Result>(place: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await open(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
