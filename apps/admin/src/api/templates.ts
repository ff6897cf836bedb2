import type { RegisterName } from '@federation/domain';

/** Where the template of a register is downloaded from, or of all registers. */
export const templateAddress = (register?: RegisterName): string => (register === undefined ? '/api/templates' : `/api/templates/${register}`);
