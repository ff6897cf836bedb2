import { PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { keptSomewhere, type Engine, type Known } from './engine.ts';
import { BackupError, type StoreFault } from './fault.ts';
import type { Connection } from './tables.ts';

const LOCK = 150_624;
const { BYTEA, INT8 } = pg.types.builtins;
/** What only ever grows; the rest may also be changed and deleted. */
const APPEND_ONLY = ['records_history', 'audit'];
const OTHERS = ['installation', 'records', 'record_blinds', 'record_links', 'registers_kept', 'imports', 'import_files', 'assessments', 'federations', 'accounts', 'grants', 'sessions', 'api_keys', 'sign_in_failures', 'events', 'endpoints', 'deliveries', 'answers'];

/** Connects to a database of PostgreSQL 15 or newer. */
export function postgres(url: string): Engine {
  return {
    dialect: new PostgresDialect({ pool: async () => poolOf(url) }),
    skipsLocked: true,
    columns: { text: sql`text collate "C"`, bytes: 'bytea' },
    // The lock comes before the first look at the tables, and each statement sees what was committed before it.
    change: (db, federation, work) =>
      db.transaction().setIsolationLevel('read committed').execute(async (connection) => {
        await sql`select set_config('federation.id', ${federation}, true), pg_advisory_xact_lock(${LOCK}, hashtext(${federation}))`.execute(connection);
        return work(connection);
      }),
    read: (db, federation, work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (connection) => {
        await sql`select set_config('federation.id', ${federation}, true)`.execute(connection);
        return work(connection);
      }),
    expire: (db, time, work) =>
      db.transaction().setIsolationLevel('read committed').execute(async (connection) => {
        await sql`select set_config('federation.expired', ${time}, true)`.execute(connection);
        return work(connection);
      }),
    // Deleted rows lie in the table until the server vacuums it, which is not a client's to decide.
    forget: async () => {},
    count: async (db) => void (await sql`select count_records()`.execute(db)),
    // Only the owner of a table may have it counted (MAINTAIN came with 17). The server would do so by itself a minute later.
    counter: async (db, tables) => {
      await sql`create or replace function count_records() returns void language sql security definer set search_path from current
        as ${sql.lit(`analyze ${tables.join(', ')}`)}`.execute(db);
      await sql`revoke execute on function count_records() from public`.execute(db);
    },
    wall: async (db, table) => {
      const own = sql`federation = current_setting('federation.id', true)`;
      await sql`create policy own_federation on ${sql.table(table)} using (${own}) with check (${own})`.execute(db);
      // FORCE: the owner of the tables is held to it too.
      await sql`alter table ${sql.table(table)} enable row level security, force row level security`.execute(db);
    },
    wallWithGate: async (db) => {
      const expired = sql`state = 'previewed' and expires <= current_setting('federation.expired', true)`;
      await sql`create policy expired_seen on imports for select using (${expired})`.execute(db);
      await sql`create policy expired_deleted on imports for delete using (${expired})`.execute(db);
    },
    federations: (db) =>
      db.transaction().setAccessMode('read only').execute(async (connection) => {
        await sql`select set_config('federation.all', 'on', true)`.execute(connection);
        return keptSomewhere(connection);
      }),
    snapshot: (db, work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute((connection) => work(connection, entering(connection))),
    fill: (db, work) => db.transaction().execute((connection) => work(connection, entering(connection))),
    copy: () => Promise.reject(new BackupError('no-data-file')),
    // A body that holds a NUL, which PostgreSQL cannot read out of JSON, sorts as if it had no value.
    valueOf: (field, isNumber) => {
      const value = sql`case when strpos(body, '\\u0000') = 0 then body::json ->> ${sql.lit(field)} end`;
      return isNumber ? sql`(${value})::numeric` : sql`(${value}) collate "C"`;
    },
    know,
    knowing: (db, what, value, work) =>
      db.transaction().setIsolationLevel('read committed').execute(async (connection) => {
        await know(connection, what, value);
        return work(connection);
      }),
    wallWithDoors: async (db) => {
      const account = sql`current_setting('federation.account', true)`;
      const known = sql`${account} in (id, name, subject)`;
      const key = sql`hash = current_setting('federation.key', true)`;
      await sql`create policy known_seen on accounts for select using (${known})`.execute(db);
      await sql`create policy known_changed on accounts for update using (${known})`.execute(db);
      await sql`create policy all_counted on accounts for select using (current_setting('federation.all', true) = 'on')`.execute(db);
      await sql`create policy with_a_role_seen on accounts for select using (exists (select 1 from grants where grants.account = accounts.id and grants.federation = current_setting('federation.id', true)))`.execute(db);
      await sql`create policy known_seen on grants for select using (account = ${account})`.execute(db);
      await sql`create policy known_deleted on grants for delete using (account = ${account})`.execute(db);
      await sql`create policy known_seen on api_keys for select using (${key})`.execute(db);
      await sql`create policy known_changed on api_keys for update using (${key})`.execute(db);
    },
    wallWithWindow: async (db) => {
      await sql`create policy any_seen on audit for select using (number = 1 and current_setting('federation.all', true) = 'on')`.execute(db);
    },
    unwalled: async (db, tables, work) => {
      for (const table of tables) await sql`alter table ${sql.table(table)} no force row level security`.execute(db);
      await work();
      for (const table of tables) await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    },
    guardPast: async (db) => {
      await sql`create function guard_past() returns trigger language plpgsql set search_path from current as $$
        begin
          if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member') then return new; end if;
          if (new.federation, new.register, new.id, new.changed, new.digest) = (old.federation, old.register, old.id, old.changed, old.digest) and (
            (old.erased is null and new.erased is not null and new.body is null and new.sealed is null)
            or (new.erased is not distinct from old.erased and new.body is not distinct from old.body and (new.sealed is null) = (old.sealed is null))
          ) then return new; end if;
          raise exception 'the past is not rewritten' using errcode = '42501';
        end $$`.execute(db);
      await sql`create trigger guard_past before update on records_history for each row execute function guard_past()`.execute(db);
    },
    grant: async (db, role) => {
      const to = sql.id(role);
      await sql`grant select on kysely_migration to ${to}`.execute(db);
      await sql`grant execute on function count_records() to ${to}`.execute(db);
      for (const table of APPEND_ONLY) await sql`grant select, insert on ${sql.table(table)} to ${to}`.execute(db);
      await sql`grant update (body, sealed, erased) on records_history to ${to}`.execute(db);
      for (const table of OTHERS) await sql`grant select, insert, update, delete on ${sql.table(table)} to ${to}`.execute(db);
    },
    faultOf: (error) => (error instanceof pg.DatabaseError ? FAULTS[withoutData(error).code ?? ''] : undefined),
  };
}

const know = async (connection: Connection, what: Known, value: string) => {
  await sql`select set_config(${`federation.${what}`}, ${value}, true)`.execute(connection);
};

const entering = (connection: Connection) => async (federation: string) => {
  await sql`select set_config('federation.id', ${federation}, true), set_config('federation.all', ${federation === '' ? 'on' : 'off'}, true)`.execute(connection);
};

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  '23503': 'dangling-reference', // foreign_key_violation
  '40001': 'changed-meanwhile', // serialization_failure
  '40P01': 'changed-meanwhile', // deadlock_detected
};

/** PostgreSQL repeats rows in the details of its errors. */
function withoutData(error: pg.DatabaseError): pg.DatabaseError {
  return Object.assign(error, { detail: undefined, where: undefined });
}

function poolOf(url: string): pg.Pool {
  const types = new pg.TypeOverrides();
  // Counts. No other type that JavaScript could round or shift is stored: days, times and JSON are text.
  types.setTypeParser(INT8, Number);
  const buffer: (text: string) => Uint8Array = pg.types.getTypeParser(BYTEA);
  types.setTypeParser(BYTEA, (text) => new Uint8Array(buffer(text)));
  const pool = new pg.Pool({ connectionString: url, application_name: 'federation', types });
  // A connection that breaks fails the call that uses it, and the pool replaces it. Without a listener it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}
