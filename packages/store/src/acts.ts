import { record, type Act } from './audit.ts';
import type { Doors } from './doors.ts';
import type { Page } from './read.ts';

/** An act of the audit chain. */
export interface RecordedAct extends Act {
  readonly number: number;
  readonly at: string;
  /** SHA-256 over the act, what it wrote, and the hash of the act before. */
  readonly hash: string;
}

/** The acts of a federation: who did what, when. */
export interface Acts {
  /** A page, newest first. */
  list(federation: string, query: { cursor?: string | undefined; limit: number }): Promise<Page<RecordedAct>>;
  /** Records an act that writes nothing else. */
  record(federation: string, act: Act): Promise<void>;
}

/** The acts over open doors. */
export function actsOf({ change, read, now }: Doors): Acts {
  return {
    list: (federation, { cursor, limit }) =>
      read(federation, async (connection) => {
        const all = connection.selectFrom('audit').where('federation', '=', federation);
        const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
        const from = cursor === undefined ? all : all.where('number', '<', Number(cursor));
        const rows = await from.select(['number', 'at', 'actor', 'action', 'detail', 'hash']).orderBy('number', 'desc').limit(limit + 1).execute();
        const shown = rows.slice(0, limit);
        return {
          items: shown.map((row) => ({ ...row, detail: JSON.parse(row.detail) })),
          next: rows.length > limit ? String(shown.at(-1)?.number) : null,
          total: Number(total),
        };
      }),
    record: (federation, act) => change(federation, async (connection) => void (await record(connection, federation, now().toISOString(), act))),
  };
}
