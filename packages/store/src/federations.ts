import { record } from './audit.ts';
import type { Doors } from './doors.ts';

/** A federation whose registers are kept here, and the one that it stands under: banner, city, region. */
export interface Federation {
  /** Its division code. */
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** The federations of a store, as a tree. */
export interface Federations {
  /** All, in order of code. */
  list(): Promise<readonly Federation[]>;
  /** A federation and those above it, the nearest first; empty where there is none. */
  lineage(code: string): Promise<readonly Federation[]>;
  /** Adds one below another that is there. False where the code is known already, or the one above is not. */
  add(actor: string, federation: Federation): Promise<boolean>;
}

/** The federations over open doors. */
export function federationsOf({ db, change, now }: Doors): Federations {
  const find = (code: string) => db.selectFrom('federations').selectAll().where('code', '=', code).executeTakeFirst();
  return {
    list: () => db.selectFrom('federations').selectAll().orderBy('code').execute(),
    lineage: async (code) => {
      const found: Federation[] = [];
      // A parent is there before its child and never changes, so that there is no way round in a circle.
      for (let next = await find(code); next !== undefined; next = next.parent === null ? undefined : await find(next.parent)) found.push(next);
      return found;
    },
    add: async (actor, { code, name, parent }) => {
      if (parent !== null && (parent === code || (await find(parent)) === undefined)) return false;
      return change(code, async (connection) => {
        const added = await connection.insertInto('federations').values({ code, name, parent }).onConflict((conflict) => conflict.doNothing()).returning('code').execute();
        if (added.length === 0) return false;
        await record(connection, code, now().toISOString(), { actor, action: 'federation.add', detail: { parent } });
        return true;
      });
    },
  };
}
