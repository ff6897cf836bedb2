import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html: Argon2id, 19 MiB, 2 passes, 1 lane.
// The library's own algorithm is Argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const SHORTEST = 12;
const LONGEST = 128;

// Without those that are taken for one another: 0 o, 1 l i, u v.
const SIGNS = '23456789abcdefghjkmnpqrstwxyz';
const GROUPS = 4;

/** The Argon2id hash of a password, with its salt and cost. */
export async function hashOf(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Whether it is the password. Takes as long where there is none to compare with. */
export async function isPassword(known: string | null, password: string): Promise<boolean> {
  const right = await verify(known ?? (await (nobodys ??= hashOf('nobody'))), password.normalize('NFKC'));
  return right && known !== null;
}

let nobodys: Promise<string> | undefined;

/** A password to be used once: some 77 random bits, in groups that can be read out. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Whether somebody may choose it: long enough, and not the name. No rule about signs: length is what counts. */
export function isAcceptable(password: string, name: string): boolean {
  const given = password.normalize('NFKC');
  return [...given].length >= SHORTEST && given.length <= LONGEST && given.toLowerCase() !== name && new Set(given).size > 3;
}
