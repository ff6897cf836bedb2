import { randomUUID } from 'node:crypto';
import type { AccountRow } from './account-tables.ts';
import { record } from './audit.ts';
import type { Doors } from './doors.ts';
import type { Connection } from './tables.ts';

/** Somebody who signs in. */
export interface Account {
  readonly id: string;
  readonly federation: string;
  readonly name: string;
  readonly password: string | null;
  readonly oneTime: boolean;
  readonly created: string;
  readonly closed: boolean;
  readonly secondFactor: string | null;
  readonly subject: string | null;
}

/** What an account may be, and where. */
export interface Grant {
  readonly federation: string;
  readonly role: string;
}

/** Accounts and their roles. Every change is an act in a federation's chain: of the account, or of the role that is given. */
export interface Accounts {
  /** How many there are, closed ones too. */
  count(): Promise<number>;
  get(id: string): Promise<Account | undefined>;
  byName(name: string): Promise<Account | undefined>;
  bySubject(subject: string): Promise<Account | undefined>;
  /** Those that were made in a federation or hold a role there, in order of name. */
  list(federation: string): Promise<readonly (Account & { readonly grants: readonly Grant[] })[]>;
  /** Adds one. Undefined where the name is taken. */
  add(actor: string, account: { readonly federation: string; readonly name: string; readonly password: string | null }): Promise<Account | undefined>;
  /** Sets another password and ends all sessions. */
  setPassword(actor: string, id: string, password: string, oneTime: boolean): Promise<void>;
  /** Closes it for good, with its sessions and roles. */
  close(actor: string, id: string): Promise<void>;
  setSecondFactor(actor: string, id: string, secret: string | null): Promise<void>;
  /** Takes the code of a step of time. False where one of that step or of a later one was taken before. */
  takeStep(id: string, step: number): Promise<boolean>;
  /** Says who it is at a provider of identities, where alone it signs in from then on. False where another account is that. */
  link(actor: string, id: string, subject: string): Promise<boolean>;
  grants(id: string): Promise<readonly Grant[]>;
  grant(actor: string, id: string, grant: Grant): Promise<void>;
  /** False where it does not hold the role. */
  revoke(actor: string, id: string, grant: Grant): Promise<boolean>;
}

/** The accounts over open doors. */
export function accountsOf({ db, engine, change, read, now }: Doors): Accounts {
  const find = async (column: 'id' | 'name' | 'subject', value: string) => {
    const row = await engine.knowing(db, 'account', value, (connection) => connection.selectFrom('accounts').selectAll().where(column, '=', value).executeTakeFirst());
    return row && accountOf(row);
  };
  /** Changes a row and records the act in the chain of the account's own federation. */
  const act = async (actor: string, id: string, action: string, work: (connection: Connection) => Promise<unknown>) => {
    const account = await find('id', id);
    if (account === undefined) return;
    await change(account.federation, async (connection) => {
      await work(connection);
      await record(connection, account.federation, now().toISOString(), { actor, action, detail: { account: id } });
    });
  };
  const grantAct = (actor: string, action: string, id: string, { federation, role }: Grant) => ({ actor, action, detail: { account: id, role, federation } });
  return {
    count: () =>
      engine.snapshot(db, async (connection, enter) => {
        await enter('');
        return Number((await connection.selectFrom('accounts').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count);
      }),
    get: (id) => find('id', id),
    byName: (name) => find('name', name),
    bySubject: (subject) => find('subject', subject),
    list: (federation) =>
      read(federation, async (connection) => {
        const held = await connection.selectFrom('grants').selectAll().where('federation', '=', federation).execute();
        const rows = await connection
          .selectFrom('accounts')
          .selectAll()
          .where((where) => where.or([where('federation', '=', federation), where('id', 'in', where.selectFrom('grants').select('account').where('federation', '=', federation))]))
          .orderBy('name')
          .execute();
        return rows.map((row) => ({ ...accountOf(row), grants: held.filter((grant) => grant.account === row.id).map(({ role }) => ({ federation, role })) }));
      }),
    add: (actor, { federation, name, password }) =>
      change(federation, async (connection) => {
        const at = now().toISOString();
        const row = { id: randomUUID(), federation, name, password, one_time: 1, created: at, closed: null, second_factor: null, second_factor_used: 0, subject: null };
        const added = await connection.insertInto('accounts').values(row).onConflict((conflict) => conflict.column('name').doNothing()).returning('id').execute();
        if (added.length === 0) return undefined;
        await record(connection, federation, at, { actor, action: 'account.add', detail: { account: row.id } });
        return accountOf(row);
      }),
    setPassword: (actor, id, password, oneTime) =>
      act(actor, id, oneTime ? 'account.reset' : 'account.password', async (connection) => {
        await connection.updateTable('accounts').set({ password, one_time: oneTime ? 1 : 0 }).where('id', '=', id).execute();
        await connection.deleteFrom('sessions').where('account', '=', id).execute();
      }),
    close: (actor, id) =>
      act(actor, id, 'account.close', async (connection) => {
        await connection.updateTable('accounts').set({ closed: now().toISOString(), password: null, second_factor: null, subject: null }).where('id', '=', id).execute();
        await connection.deleteFrom('sessions').where('account', '=', id).execute();
        await engine.know(connection, 'account', id);
        await connection.deleteFrom('grants').where('account', '=', id).execute();
      }),
    setSecondFactor: (actor, id, secret) =>
      act(actor, id, secret === null ? 'account.second-factor.remove' : 'account.second-factor.set', (connection) =>
        connection.updateTable('accounts').set({ second_factor: secret }).where('id', '=', id).execute(),
      ),
    takeStep: async (id, step) => {
      const { numUpdatedRows } = await engine.knowing(db, 'account', id, (connection) =>
        connection.updateTable('accounts').set({ second_factor_used: step }).where('id', '=', id).where('second_factor_used', '<', step).executeTakeFirst(),
      );
      return numUpdatedRows > 0n;
    },
    link: async (actor, id, subject) => {
      const other = await find('subject', subject);
      if (other !== undefined) return other.id === id;
      await act(actor, id, 'account.link', (connection) => connection.updateTable('accounts').set({ subject, password: null, one_time: 0 }).where('id', '=', id).execute());
      return true;
    },
    grants: (id) =>
      engine.knowing(db, 'account', id, (connection) => connection.selectFrom('grants').select(['federation', 'role']).where('account', '=', id).orderBy('federation').orderBy('role').execute()),
    grant: (actor, id, { federation, role }) =>
      change(federation, async (connection) => {
        const added = await connection.insertInto('grants').values({ account: id, federation, role }).onConflict((conflict) => conflict.doNothing()).returning('role').execute();
        if (added.length > 0) await record(connection, federation, now().toISOString(), grantAct(actor, 'account.grant', id, { federation, role }));
      }),
    revoke: (actor, id, { federation, role }) =>
      change(federation, async (connection) => {
        const gone = await connection.deleteFrom('grants').where('account', '=', id).where('federation', '=', federation).where('role', '=', role).returning('role').execute();
        if (gone.length > 0) await record(connection, federation, now().toISOString(), grantAct(actor, 'account.revoke', id, { federation, role }));
        return gone.length > 0;
      }),
  };
}

function accountOf({ id, federation, name, password, one_time, created, closed, second_factor, subject }: AccountRow): Account {
  return { id, federation, name, password, oneTime: one_time === 1, created, closed: closed !== null, secondFactor: second_factor, subject };
}
