import type { Doors } from './doors.ts';
import type { Keyring, Place } from './keyring.ts';
import type { Connection } from './tables.ts';

/** Whether a request came for the first time; if not, what became of it. */
export type Begun =
  | { readonly state: 'first' }
  /** It was another request that had this id. */
  | { readonly state: 'other' }
  /** Nothing was answered yet; for good, where the service broke off over it. */
  | { readonly state: 'open' }
  | { readonly state: 'answered'; readonly answer: string };

/** What was answered to requests that may be sent again, for a day. */
export interface Answers {
  /** Notes that a request has come, by its id and a digest of its body. Of those that come at the same time one is the first. */
  begin(federation: string, id: string, body: string): Promise<Begun>;
  keep(federation: string, id: string, answer: string): Promise<void>;
  /** As if it had not come. */
  forget(federation: string, id: string): Promise<void>;
  /** Deletes what is older than a day; {@link Answers.begin} does so too, in its federation. */
  sweep(): Promise<void>;
}

const LIFETIME = 24 * 60 * 60 * 1000;
const placeOf = (federation: string, id: string): Place => [federation, 'answers', id, 'answer'];

/** The answers over open doors. They say what records say, and secrets that are told once: they lie here sealed. */
export function answersOf({ change, now }: Doors, ring: Keyring, federations: () => Promise<readonly string[]>): Answers {
  const expire = (connection: Connection, federation: string) =>
    connection.deleteFrom('answers').where('federation', '=', federation).where('expires', '<=', now().toISOString()).execute();
  return {
    begin: (federation, id, body) =>
      change(federation, async (connection): Promise<Begun> => {
        await expire(connection, federation);
        const found = await connection.selectFrom('answers').select(['body', 'sealed']).where('federation', '=', federation).where('id', '=', id).executeTakeFirst();
        if (found === undefined) {
          const expires = new Date(now().getTime() + LIFETIME).toISOString();
          await connection.insertInto('answers').values({ federation, id, body, expires, sealed: null }).execute();
          return { state: 'first' };
        }
        if (found.body !== body) return { state: 'other' };
        return found.sealed === null ? { state: 'open' } : { state: 'answered', answer: ring.open(placeOf(federation, id), found.sealed) };
      }),
    keep: (federation, id, answer) =>
      change(federation, async (connection) => {
        await connection.updateTable('answers').set({ sealed: ring.seal(placeOf(federation, id), answer) }).where('federation', '=', federation).where('id', '=', id).execute();
      }),
    forget: (federation, id) =>
      change(federation, async (connection) => {
        await connection.deleteFrom('answers').where('federation', '=', federation).where('id', '=', id).execute();
      }),
    sweep: async () => {
      for (const federation of await federations()) await change(federation, (connection) => expire(connection, federation));
    },
  };
}

/** Seals the answers of a federation under the newest key; gives how many were not. */
export async function resealAnswers(connection: Connection, ring: Keyring, federation: string): Promise<number> {
  let resealed = 0;
  for (const { id, sealed } of await connection.selectFrom('answers').select(['id', 'sealed']).where('federation', '=', federation).execute()) {
    if (sealed === null || ring.keyOf(sealed) === ring.current) continue;
    const place = placeOf(federation, id);
    await connection.updateTable('answers').set({ sealed: ring.seal(place, ring.open(place, sealed)) }).where('federation', '=', federation).where('id', '=', id).execute();
    resealed += 1;
  }
  return resealed;
}
