import type { RegisterName } from '@federation/domain';
import { isSensitive } from './body.ts';
import type { Keyring } from './keyring.ts';
import type { Connection } from './tables.ts';

/** The ids of the records in which a sensitive field has that value, in order; opens none. */
export async function find(connection: Connection, ring: Keyring, federation: string, register: RegisterName, field: string, value: string): Promise<readonly string[]> {
  if (!isSensitive(register, field)) throw new TypeError('Only sensitive fields are found by their digests');
  const rows = await connection
    .selectFrom('record_blinds')
    .select('id')
    .where('federation', '=', federation)
    .where('register', '=', register)
    .where('field', '=', field)
    .where('blind', '=', ring.blind(federation, register, field, value))
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
