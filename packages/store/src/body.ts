import { registers, type Field, type RegisterName } from '@federation/domain';
import type { Values } from './sealing.ts';
import { spellings } from './spelling.ts';
import type { LinkRow } from './tables.ts';

/** The fields by which a record is called, the first one that it has. */
const NAMING = ['name', 'title'];

/** A record of any register. */
export interface Identified {
  readonly id: string;
}

/** A record laid out for the table. */
export interface Packed {
  readonly body: string;
  readonly values: Values;
  readonly search: string;
  readonly spelt: string | null;
}

/**
 * Lays a record out for the table: sensitive fields apart from the others, so that nothing that lists, searches or logs
 * bodies can meet them. Fields stand in the order of the definition: the same record has the same bytes.
 */
export function pack(register: RegisterName, entry: Identified): Packed {
  const plain: Record<string, unknown> = { id: entry.id };
  const values: Record<string, string> = {};
  const texts: string[] = [];
  const given = new Map<string, unknown>(Object.entries(entry));
  for (const [name, field] of fieldsOf(register)) {
    const value = given.get(name);
    if (value === undefined) continue;
    if (field.sensitive) values[name] = textOf(value);
    else plain[name] = value;
    if (field.kind === 'text' && typeof value === 'string') texts.push(searchable(value));
  }
  const named = NAMING.map((field) => plain[field]).find((value) => typeof value === 'string');
  const spelt = named === undefined ? [] : spellings(register, named).map(searchable);
  texts.push(...spelt);
  return { body: JSON.stringify(plain), values, search: texts.join('\n'), spelt: named === undefined ? null : `${spelt[0]}\t${searchable(named)}` };
}

/** A text as it is searched: PostgreSQL keeps no NUL. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll('\0', '');
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

/** Whether it is by that field that the records of a register are called. */
export function isNaming(register: RegisterName, field: string): boolean {
  return field === NAMING.find((name) => fieldsOf(register).some(([own]) => own === name));
}

/** Whether a register has that field, and it is sensitive. */
export function isSensitive(register: RegisterName, field: string): boolean {
  return fieldsOf(register).some(([name, { sensitive }]) => name === field && sensitive);
}

function fieldsOf(register: RegisterName): [string, Field][] {
  return Object.entries(registers[register].fields);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('A sensitive value is a text');
}
