import { readKeyring } from './keyring.ts';

const KEYS = `first:${Buffer.alloc(32, 1).toString('base64')}\nindex:${Buffer.alloc(32, 2).toString('base64')}\n`;

/** A ring that is the same in every process of a test. */
export const ring = readKeyring(KEYS);

/** The same after its key was exchanged, while the first one is still held. */
export const nextRing = readKeyring(`second:${Buffer.alloc(32, 3).toString('base64')}\n${KEYS}`);

/** The same after the first one was thrown away. */
export const lastRing = readKeyring(KEYS.replace(/^first:.*/, `second:${Buffer.alloc(32, 3).toString('base64')}`));
