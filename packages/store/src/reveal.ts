import type { RegisterName } from '@federation/domain';
import { record } from './audit.ts';
import { isSensitive } from './body.ts';
import type { Keyring } from './keyring.ts';
import { openAll } from './sealing.ts';
import type { Connection } from './tables.ts';

/** Who wants to see a sensitive value, and what for. */
export interface Showing {
  readonly actor: string;
  /** In words that name nobody: it stays in the chain for good. */
  readonly purpose: string;
}

/** Opens one sensitive value and records that it was shown, never what it is. */
export async function reveal(connection: Connection, ring: Keyring, federation: string, register: RegisterName, id: string, field: string, at: string, { actor, purpose }: Showing): Promise<string | undefined> {
  if (!isSensitive(register, field)) throw new TypeError('The field is not a sensitive one');
  const row = await connection.selectFrom('records').select('sealed').where('federation', '=', federation).where('register', '=', register).where('id', '=', id).executeTakeFirst();
  const value = openAll(ring, [federation, register, id], row?.sealed ?? null)[field];
  if (value === undefined) return undefined;
  if (purpose.trim() === '' || purpose.includes(value)) throw new RangeError('A purpose says what for, without the value');
  await record(connection, federation, at, { actor, action: 'sensitive.show', detail: { register, id, field, purpose } });
  return value;
}
