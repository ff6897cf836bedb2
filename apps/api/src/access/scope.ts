import type { Store } from '@federation/store';
import { Problem } from '../problem.ts';
import type { Permission } from './permissions.ts';
import { permissionsIn, type Principal } from './principal.ts';

/** What somebody may in a federation; nothing where there is none. */
export async function heldIn(store: Store, principal: Principal, federation: string): Promise<ReadonlySet<Permission>> {
  return permissionsIn(principal, (await store.federations.lineage(federation)).map(({ code }) => code));
}

/** Refuses where somebody would hand on more than they hold, in any of the federations. */
export async function mustHold(store: Store, principal: Principal, federations: readonly string[], wanted: readonly Permission[]): Promise<void> {
  for (const federation of federations) {
    const held = await heldIn(store, principal, federation);
    if (held.size === 0) throw new Problem('not-found', { zh: '没有这个联合会。', en: 'There is no such federation.' });
    if (wanted.some((permission) => !held.has(permission))) throw new Problem('not-allowed', { zh: '不能给出自己没有的权限。', en: 'What you may not do yourself you cannot hand on.' });
  }
}
