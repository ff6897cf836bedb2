import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a value lies. A sealed value that is moved elsewhere does not open. */
export type Place = readonly [federation: string, register: string, id: string, field: string];

/** Seals sensitive values with AES-256-GCM under the newest key, and opens those of any key it holds. */
export interface Keyring {
  /** The id of the key that seals now. */
  readonly current: string;
  /**
   * `<key id>.<nonce>.<ciphertext and tag>`. The nonce is made from the value and its place (as in RFC 8452's idea of a synthetic
   * one): the same value in the same place under the same key seals alike, so that storing it again changes nothing, and no two others
   * share a nonce.
   */
  seal(place: Place, value: string): string;
  /** Throws a {@link KeyringError} for a key it does not hold, and for what was changed or moved. */
  open(place: Place, sealed: string): string;
  /** The same for bytes: `<key id>.` and what follows it as bytes. */
  sealBytes(place: Place, value: Uint8Array): Uint8Array;
  openBytes(place: Place, sealed: Uint8Array): Uint8Array;
  /** Which key sealed it. */
  keyOf(sealed: string | Uint8Array): string;
  /** A keyed digest that finds a value of a field without opening any: the same in every record of a federation, in no other federation. */
  blind(federation: string, register: string, field: string, value: string): string;
  /** A keyed digest of a sealed text that stays when keys are exchanged. */
  mark(place: Place, value: string): string;
}

/** Why a sealed value, or a store of them, does not open; never with the value. */
export class KeyringError extends Error {
  override readonly name = 'KeyringError';
  readonly fault: 'unknown-key' | 'damaged' | 'malformed-keys' | 'missing-keys' | 'other-keys';

  constructor(fault: KeyringError['fault']) {
    super(fault);
    this.fault = fault;
  }
}

const NONCE = 12;
const TAG = 16;
const DOT = 0x2e;
const LINE = /^(?<id>[A-Za-z0-9_-]{1,32}):(?<key>[A-Za-z0-9+/]{43}=)$/;

/**
 * Reads a ring from text: a key a line as `id:base64 of 32 bytes`, the one that seals now first, and one named `index` that never
 * changes, from which look-ups and marks are made.
 */
export function readKeyring(text: string): Keyring {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const keys = new Map<string, Buffer>();
  for (const line of lines) {
    const { id = '', key = '' } = LINE.exec(line)?.groups ?? {};
    if (id === '' || keys.has(id)) throw new KeyringError('malformed-keys');
    keys.set(id, Buffer.from(key, 'base64'));
  }
  const index = keys.get('index');
  keys.delete('index');
  const [first] = keys;
  if (index === undefined || first === undefined) throw new KeyringError('malformed-keys');
  return ringOf(first[0], keys, index);
}

/** The text of a new ring with keys drawn by chance. */
export function newKeyring(): string {
  return ['# The newest key first. Without this file no citizen or certificate number can be read again: keep a copy elsewhere.', newKey(), `index:${randomBytes(32).toString('base64')}`, ''].join('\n');
}

/** The text of a ring with a new key before the others. */
export function rotated(text: string): string {
  readKeyring(text);
  const [begin, ...rest] = text.split('\n');
  return begin?.startsWith('#') === true ? [begin, newKey(), ...rest].join('\n') : [newKey(), text].join('\n');
}

/** Reads the ring in a file that only its owner can read; makes one, synced to the disk, where there is no file. */
export function keyringIn(path: string): Keyring {
  if (!existsSync(path)) makeRing(path);
  chmodSync(path, 0o600);
  return readKeyring(readFileSync(path, 'utf8'));
}

/** Puts a new key before the others in the file of a ring; what was sealed before still opens. Processes that run must begin anew. */
export function rotateIn(path: string): Keyring {
  renameSync(draftOf(path, rotated(readFileSync(path, 'utf8'))), path);
  return keyringIn(path);
}

/** Whole or not at all, and once: of several processes that begin together, the first one's ring is everybody's. */
function makeRing(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = draftOf(path, newKeyring());
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
}

/** A file beside it that is on the disk. */
function draftOf(path: string, text: string): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  return draft;
}

function newKey(): string {
  return `k${randomBytes(6).toString('hex')}:${randomBytes(32).toString('base64')}`;
}

function ringOf(current: string, keys: ReadonlyMap<string, Buffer>, index: Buffer): Keyring {
  const [blinding, marking] = ['blind', 'mark'].map((use) => Buffer.from(hkdfSync('sha256', index, '', `federation ${use}`, 32)));
  const nonces = new Map([...keys].map(([id, key]) => [id, Buffer.from(hkdfSync('sha256', key, '', 'federation nonce', 32))]));
  const keyed = (key: Buffer | undefined, parts: readonly string[]) => createHmac('sha256', key ?? '').update(JSON.stringify(parts));
  const keyNamed = (id: string): Buffer => {
    const key = keys.get(id);
    if (key === undefined) throw new KeyringError('unknown-key');
    return key;
  };
  const nonceOf = (id: string, place: Place, value: Uint8Array) => keyed(nonces.get(id), place).update('\0').update(value).digest().subarray(0, NONCE);
  const seal = (place: Place, value: Uint8Array): readonly [nonce: Buffer, text: Buffer] => {
    const nonce = nonceOf(current, place, value);
    const cipher = createCipheriv('aes-256-gcm', keyNamed(current), nonce).setAAD(Buffer.from(JSON.stringify(place)));
    return [nonce, Buffer.concat([cipher.update(value), cipher.final(), cipher.getAuthTag()])];
  };
  const open = (place: Place, id: string, nonce: Buffer, text: Buffer): Buffer => {
    const key = keyNamed(id);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
      decipher.setAAD(Buffer.from(JSON.stringify(place))).setAuthTag(text.subarray(-TAG));
      const value = Buffer.concat([decipher.update(text.subarray(0, -TAG)), decipher.final()]);
      if (timingSafeEqual(nonceOf(id, place, value), nonce)) return value;
    } catch {
      // What was changed by a bit fails in one of several ways, all of which mean the same.
    }
    throw new KeyringError('damaged');
  };
  return {
    current,
    seal: (place, value) => [current, ...seal(place, Buffer.from(value)).map((part) => part.toString('base64url'))].join('.'),
    open: (place, sealed) => {
      const [id = '', nonce = '', text = ''] = sealed.split('.');
      return open(place, id, Buffer.from(nonce, 'base64url'), Buffer.from(text, 'base64url')).toString('utf8');
    },
    sealBytes: (place, value) => new Uint8Array(Buffer.concat([Buffer.from(`${current}.`), ...seal(place, value)])),
    openBytes: (place, sealed) => {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const begin = bytes.indexOf('.') + 1;
      return new Uint8Array(open(place, keyOf(sealed), bytes.subarray(begin, begin + NONCE), bytes.subarray(begin + NONCE)));
    },
    keyOf,
    blind: (federation, register, field, value) => keyed(blinding, [federation, register, field, value]).digest('base64url').slice(0, 22),
    mark: (place, value) => keyed(marking, [...place, value]).digest('base64url'),
  };
}

function keyOf(sealed: string | Uint8Array): string {
  return typeof sealed === 'string' ? sealed.slice(0, sealed.indexOf('.')) : Buffer.from(sealed.subarray(0, sealed.indexOf(DOT))).toString('utf8');
}
