import { createHash } from 'node:crypto';
import { registers, type Entry, type Field, type RegisterName } from '@federation/domain';
import type { LinkRow, RecordRow } from './tables.ts';

/** A record of any register. */
export interface Identified {
  readonly id: string;
}

/** A record as it lies in the table. */
export type Stored = Pick<RecordRow, 'body' | 'sealed' | 'search'>;

/**
 * Lays a record out for the table: sensitive fields apart from the others, so that nothing that lists, searches or logs
 * bodies can meet them. Fields stand in the order of the definition: the same record has the same bytes.
 */
export function pack(register: RegisterName, entry: Identified): Stored {
  const plain: Record<string, unknown> = { id: entry.id };
  const sensitive: Record<string, unknown> = {};
  const texts: string[] = [];
  const values = new Map<string, unknown>(Object.entries(entry));
  for (const [name, field] of fieldsOf(register)) {
    const value = values.get(name);
    if (value === undefined) continue;
    (field.sensitive ? sensitive : plain)[name] = value;
    if (field.kind === 'text' && typeof value === 'string') texts.push(searchable(value));
  }
  const sealed = Object.keys(sensitive).length === 0 ? null : JSON.stringify(sensitive);
  return { body: JSON.stringify(plain), sealed, search: texts.join('\n') };
}

/** A text as it is searched: PostgreSQL keeps no NUL. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll('\0', '');
}

/** The record that {@link pack} laid out. */
export function unpack<Name extends RegisterName>(row: Pick<Stored, 'body' | 'sealed'>): Entry<Name> {
  const sensitive: unknown = row.sealed === null ? {} : JSON.parse(row.sealed);
  return Object.assign(JSON.parse(row.body), sensitive);
}

/** The references of a record, for the table that enforces them. */
export function linksOf(federation: string, register: RegisterName, entry: Identified): LinkRow[] {
  const values = new Map<string, unknown>(Object.entries(entry));
  return fieldsOf(register).flatMap(([field, { register: target }]) => {
    const id = values.get(field);
    if (target === undefined || typeof id !== 'string') return [];
    return [{ federation, register, id: entry.id, field, target_register: target, target: id }];
  });
}

/** SHA-256 of what lies in the table: over the sealed form of sensitive fields, so that no digest gives a number away. */
export function digestOf(row: Pick<Stored, 'body' | 'sealed'>): string {
  return createHash('sha256').update(row.body).update('\0').update(row.sealed ?? '').digest('hex');
}

function fieldsOf(register: RegisterName): [string, Field][] {
  return Object.entries(registers[register].fields);
}
