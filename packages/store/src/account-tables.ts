import type { Selectable } from 'kysely';

/** The tables of federations and of who may do what in them. They say nothing of people but the names of accounts. */
export interface AccountTables {
  federations: FederationsTable;
  accounts: AccountsTable;
  grants: GrantsTable;
  sessions: SessionsTable;
  api_keys: KeysTable;
  sign_in_failures: FailuresTable;
}

interface FederationsTable {
  code: string;
  name: string;
  /** The code of the one above; null at the top. */
  parent: string | null;
}

interface AccountsTable {
  id: string;
  /** Where it was made: its acts lie in that federation's chain. */
  federation: string;
  /** Lower case; one of a kind in the whole store. */
  name: string;
  /** Argon2id; null for one that signs in elsewhere only. */
  password: string | null;
  /** 1 while the password is one that somebody else has seen and that must be changed. */
  one_time: number;
  created: string;
  closed: string | null;
  /** The secret of the second factor, base 32. */
  second_factor: string | null;
  /** The last step of time whose code was taken: no code is taken twice. */
  second_factor_used: number;
  /** Who it is at the provider of identities. */
  subject: string | null;
}

interface GrantsTable {
  account: string;
  federation: string;
  role: string;
}

interface SessionsTable {
  /** SHA-256 of what the browser holds. */
  token: string;
  account: string;
  seen: string;
  expires: string;
}

interface KeysTable {
  id: string;
  federation: string;
  label: string;
  /** SHA-256 of the key, which is 256 random bits. */
  hash: string;
  /** JSON. */
  permissions: string;
  /** JSON. */
  federations: string;
  created: string;
  expires: string;
  /** The day of the last use, UTC. */
  used: string | null;
}

interface FailuresTable {
  /** SHA-256 of the name that was given: it may be a password in the wrong field. */
  name: string;
  count: number;
  last: string;
  locked_until: string | null;
}

export type AccountRow = Selectable<AccountsTable>;
export type KeyRow = Selectable<KeysTable>;
