import { registerNames, registers } from '@federation/domain';
import type { Field, RegisterName } from '@federation/domain';

/** The register with that name; the pages' routes have checked it. */
export function registerNamed(name: string): RegisterName {
  const found = registerNames.find((one) => one === name);
  if (found === undefined) throw new RangeError('no such register');
  return found;
}

/** The fields of a register by name, with their titles, kinds and choices. */
export const fieldsOf = (name: RegisterName): Readonly<Record<string, Field>> => registers[name].fields;

/** Whether a text is the name of a register. */
export const isRegister = (name: string): name is RegisterName => Object.hasOwn(registers, name);
