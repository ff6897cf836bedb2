import { randomBytes } from 'node:crypto';
import pg from 'pg';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test server, as superuser. */
    readonly postgres: string;
  }
}

/** A database that nobody has touched. */
export interface Database {
  readonly superuser: string;
  /** Owns the database and is no superuser. */
  readonly owner: string;
  /** Owns nothing: what a service should run as. */
  readonly service: string;
}

/** The name of the role in {@link Database.service}. */
export const SERVICE = 'federation_test_service';
const OWNER = 'federation_test_owner';
const PASSWORD = 'federation-test';

/** The roles that tests connect as. They belong to the whole server, so another run may have made them. */
export async function makeRoles(server: string): Promise<void> {
  for (const role of [OWNER, SERVICE]) {
    await run(server, `do $$ begin create role ${role} login password '${PASSWORD}'; exception when duplicate_object or unique_violation then null; end $$`);
  }
}

/** Makes an empty database on a server. */
export async function makeDatabase(server: string): Promise<Database> {
  const name = `federation_test_${randomBytes(8).toString('hex')}`;
  await run(server, `create database ${name} owner ${OWNER}`);
  return { superuser: addressOf(server, name), owner: addressOf(server, name, OWNER), service: addressOf(server, name, SERVICE) };
}

/** Deletes a database with whoever is still in it. */
export async function dropDatabase(server: string, { superuser }: Database): Promise<void> {
  await run(server, `drop database ${new URL(superuser).pathname.slice(1)} with (force)`);
}

/** Runs statements over a connection of their own; gives the rows of the last. */
export async function run(address: string, statements: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(address);
  client.on('error', () => {});
  await client.connect();
  try {
    const results: pg.QueryResult<Record<string, unknown>> | pg.QueryResult<Record<string, unknown>>[] = await client.query(statements);
    return [results].flat().at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string, role?: string): string {
  const address = new URL(server);
  address.pathname = database;
  if (role === undefined) return address.href;
  address.username = role;
  address.password = PASSWORD;
  return address.href;
}
