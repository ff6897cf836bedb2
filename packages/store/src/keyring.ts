import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

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
  /** Which key sealed it. */
  keyOf(sealed: string): string;
  /** A keyed digest that finds a value of a field without opening any: the same in every record of a federation, in no other federation. */
  blind(federation: string, register: string, field: string, value: string): string;
  /** A keyed digest of a sealed text that stays when keys are exchanged. */
  mark(place: Place, value: string): string;
}

/** Why a sealed value does not open; never with the value. */
export class KeyringError extends Error {
  override readonly name = 'KeyringError';
  readonly fault: 'unknown-key' | 'damaged' | 'malformed-keys';

  constructor(fault: KeyringError['fault']) {
    super(fault);
    this.fault = fault;
  }
}

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
  if (!existsSync(path)) {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, newKeyring());
    fsyncSync(file);
    closeSync(file);
  }
  chmodSync(path, 0o600);
  return readKeyring(readFileSync(path, 'utf8'));
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
  const nonceOf = (id: string, place: Place, value: string) => keyed(nonces.get(id), [...place, value]).digest().subarray(0, 12);
  return {
    current,
    seal: (place, value) => {
      const nonce = nonceOf(current, place, value);
      const cipher = createCipheriv('aes-256-gcm', keyNamed(current), nonce).setAAD(Buffer.from(JSON.stringify(place)));
      const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${current}.${nonce.toString('base64url')}.${text.toString('base64url')}`;
    },
    open: (place, sealed) => {
      const [id = '', nonce = '', text = ''] = sealed.split('.');
      const bytes = Buffer.from(text, 'base64url');
      const key = keyNamed(id);
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 });
        decipher.setAAD(Buffer.from(JSON.stringify(place))).setAuthTag(bytes.subarray(-16));
        const value = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
        if (timingSafeEqual(nonceOf(id, place, value), Buffer.from(nonce, 'base64url'))) return value;
      } catch {
        // What was changed by a bit fails in one of several ways, all of which mean the same.
      }
      throw new KeyringError('damaged');
    },
    keyOf: (sealed) => sealed.slice(0, sealed.indexOf('.')),
    blind: (federation, register, field, value) => keyed(blinding, [federation, register, field, value]).digest('base64url').slice(0, 22),
    mark: (place, value) => keyed(marking, [...place, value]).digest('base64url'),
  };
}
