import { isRegisterName } from '@federation/domain';
import { pack } from './body.ts';
import type { Doors } from './doors.ts';
import type { Connection, RecordRow } from './tables.ts';

/** Changes whenever other texts than before are to be searched or sorted by. */
const VERSION = '3';
const BATCH = 500;
type Key = Pick<RecordRow, 'register' | 'id'>;

/** Works out anew what is searched, where another version of this program wrote it; a batch in a transaction. */
export async function reindex({ db, change }: Pick<Doors, 'db' | 'change'>, federations: () => Promise<readonly string[]>): Promise<void> {
  const stands = await db.selectFrom('installation').select('value').where('name', '=', 'search').executeTakeFirst();
  if (stands?.value === VERSION) return;
  for (const federation of await federations()) {
    let after: Key | undefined = { register: '', id: '' };
    while (after !== undefined) {
      const from: Key = after;
      after = await change(federation, (connection) => reindexFrom(connection, federation, from));
    }
  }
  await db.insertInto('installation').values({ name: 'search', value: VERSION }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value: VERSION })).execute();
}

async function reindexFrom(connection: Connection, federation: string, after: Key): Promise<Key | undefined> {
  const rows = await connection
    .selectFrom('records')
    .selectAll()
    .where('federation', '=', federation)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('register', 'id'), '>', tuple(after.register, after.id)))
    .orderBy('register')
    .orderBy('id')
    .limit(BATCH)
    .execute();
  const other = rows.flatMap((row) => {
    if (!isRegisterName(row.register)) return [];
    const { search, spelt } = pack(row.register, JSON.parse(row.body));
    return search === row.search && spelt === row.spelt ? [] : [{ ...row, search, spelt }];
  });
  if (other.length > 0) {
    await connection
      .insertInto('records')
      .values(other)
      .onConflict((conflict) => conflict.columns(['federation', 'register', 'id']).doUpdateSet((is) => ({ search: is.ref('excluded.search'), spelt: is.ref('excluded.spelt') })))
      .execute();
  }
  return rows.length < BATCH ? undefined : rows.at(-1);
}
