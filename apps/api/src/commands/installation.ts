import type { Store } from '@federation/store';
import { InvalidArgumentError } from 'commander';

const OTOG = { code: '150624', name: '鄂托克旗残疾人联合会' };

/** The federation that an installation is for where nothing else is said. */
export const DEFAULT_CODE = OTOG.code;

/** Enters the installation's own federation at the first start. */
export async function enterFederation(store: Store, code: string, name = code === OTOG.code ? OTOG.name : code): Promise<void> {
  if ((await store.federations.lineage(code)).length === 0) await store.federations.add('terminal', { code, name, parent: null });
}

/** The code of a federation, as an option of the command line. */
export function codeFrom(text: string): string {
  if (!/^\d{6}$/.test(text)) throw new InvalidArgumentError('the code of a federation has six digits');
  return text;
}
