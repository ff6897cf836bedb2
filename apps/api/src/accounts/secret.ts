import { createHash, randomBytes } from 'node:crypto';

/** A token of 256 random bits, for a session or a key. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: its SHA-256. Nothing slower is needed against guessing 256 random bits. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
