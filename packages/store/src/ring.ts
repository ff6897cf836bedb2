import { existsSync } from 'node:fs';
import { KeyringError, keyringIn, newKeyring, readKeyring, type Keyring } from './keyring.ts';
import type { Connection } from './tables.ts';

/** Where a store's ring comes from. */
export interface RingSource {
  /** Read, or made, when it is first asked for. */
  readonly ring: () => Keyring;
  /** Whether the ring must have been made before, and is gone. */
  readonly gone: () => boolean;
}

/** Whether a place is the address of a database of PostgreSQL. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/** The ring that is given, or else the one beside a data file. */
export function ringSource(place: string, keys: Keyring | undefined): RingSource {
  let made = keys;
  if (made !== undefined || place === ':memory:') return { ring: () => (made ??= readKeyring(newKeyring())), gone: () => false };
  if (isDatabase(place)) return { ring: refuse, gone: () => false };
  const path = `${place}.keys`;
  return { ring: () => (made ??= keyringIn(path)), gone: () => made === undefined && !existsSync(path) };
}

/** The ring that a store was sealed with: another is refused before anything is sealed with it. */
export async function ringOf(db: Connection, { ring, gone }: RingSource): Promise<Keyring> {
  const known = async () => (await db.selectFrom('installation').select('value').where('name', '=', 'ring').executeTakeFirst())?.value;
  const before = await known();
  if (before !== undefined && gone()) throw new KeyringError('missing-keys');
  const mark = ring().mark(['', 'installation', '', 'ring'], 'ring');
  if (before === undefined) await db.insertInto('installation').values({ name: 'ring', value: mark }).onConflict((conflict) => conflict.doNothing()).execute();
  if ((before ?? (await known())) !== mark) throw new KeyringError('other-keys');
  return ring();
}

function refuse(): never {
  throw new TypeError('A database of PostgreSQL needs { keys }, as readKeyring() reads them from the file that FEDERATION_KEYS_FILE names');
}
