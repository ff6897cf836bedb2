import { createHash } from 'node:crypto';
import type { Entry, RegisterName } from '@federation/domain';
import { maskNumber } from '@federation/domain/citizen-number';
import type { Keyring } from './keyring.ts';
import type { RecordRow } from './tables.ts';

/** How sensitive fields are seen: as they are, masked, or not at all, which opens none. */
export type Sight = 'plain' | 'masked' | 'absent';

/** What is needed to see a federation's records. */
export interface Lens {
  readonly ring: Keyring;
  readonly federation: string;
  readonly sight: Sight;
}

/** Which record. */
export type Whose = readonly [federation: string, register: string, id: string];

/** The sensitive fields of a record that have a value, in the order of the definition. */
export type Values = Readonly<Record<string, string>>;

/** The sensitive values as they lie in the table: JSON of each field's sealed text; null where there are none. */
export function sealAll(ring: Keyring, whose: Whose, values: Values): string | null {
  return jsonOf(values, (field, value) => ring.seal([...whose, field], value));
}

/** What {@link sealAll} sealed. */
export function openAll(ring: Keyring, whose: Whose, sealed: string | null): Values {
  if (sealed === null) return {};
  return Object.fromEntries(Object.entries(JSON.parse(sealed)).map(([field, text]) => [field, ring.open([...whose, field], String(text))]));
}

/**
 * SHA-256 over the body and the keyed marks of the sensitive values: it gives no number away to somebody who tries all of
 * them, and stays when keys are exchanged and when the values are erased.
 */
export function digestOf(ring: Keyring, whose: Whose, body: string, values: Values): string {
  const marks = jsonOf(values, (field, value) => ring.mark([...whose, field], value));
  return createHash('sha256').update(body).update('\0').update(marks ?? '').digest('hex');
}

/** A record as it is seen. */
export function unpack<Name extends RegisterName>({ ring, federation, sight }: Lens, register: string, row: Pick<RecordRow, 'body' | 'sealed'>): Entry<Name> {
  const entry = JSON.parse(row.body);
  if (row.sealed === null || sight === 'absent') return entry;
  const values = openAll(ring, [federation, register, entry.id], row.sealed);
  return Object.assign(entry, sight === 'plain' ? values : Object.fromEntries(Object.entries(values).map(([field, value]) => [field, maskNumber(value)])));
}

function jsonOf(values: Values, made: (field: string, value: string) => string): string | null {
  const entries = Object.entries(values);
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries.map(([field, value]) => [field, made(field, value)])));
}
