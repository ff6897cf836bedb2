import { isRole, roles, type Permission } from './permissions.ts';

/** What somebody may in one federation, and in all below it. */
export interface Allowance {
  readonly federation: string;
  readonly here: readonly Permission[];
  readonly below: readonly Permission[];
}

/** Who asks: a person with an account, or a program with a key. */
export interface Principal {
  /** `account:<id>` or `key:<id>`, as the audit chain names it. */
  readonly actor: string;
  /** The account's id; absent for a program. */
  readonly account?: string;
  readonly allowances: readonly Allowance[];
  /** The digest of the session's token, of somebody who is signed in. */
  readonly session?: string;
  /** Whether the password is a one-time one: nothing but changing it is allowed then. */
  readonly mustChange?: boolean;
}

/** Turns a request into who asks; undefined where nobody is known. */
export type Identify = (request: Request) => Promise<Principal | undefined>;

/** What a role allows. A role that this version does not know allows nothing. */
export function allowanceOf({ federation, role }: { readonly federation: string; readonly role: string }): Allowance {
  const { here, below } = isRole(role) ? roles[role] : { here: [], below: [] };
  return { federation, here, below };
}

/** What a principal may in a federation, given its code and the codes above it. */
export function permissionsIn({ allowances }: Principal, lineage: readonly string[]): ReadonlySet<Permission> {
  const [own, ...above] = lineage;
  return new Set(allowances.flatMap(({ federation, here, below }) => (federation === own ? here : above.includes(federation) ? below : [])));
}
