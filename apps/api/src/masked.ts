import { registers, type Field, type RegisterName } from '@federation/domain';
import { maskNumber } from '@federation/domain/citizen-number';

/** A record as it may be shown: sensitive fields masked. */
export function masked(name: RegisterName, record: object): Record<string, unknown> {
  const fields: Readonly<Record<string, Field>> = registers[name].fields;
  const shown = Object.entries(record).map(([key, value]): [string, unknown] => [key, fields[key]?.sensitive === true ? maskNumber(String(value)) : value]);
  return Object.fromEntries(shown);
}
