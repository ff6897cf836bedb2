import { KeyringError, keyringIn, open, type Keyring, type Store } from '@federation/store';
import { InputError } from './input-error.ts';

const VARIABLE = 'FEDERATION_KEYS_FILE';

/**
 * The ring in the file that the environment names. Where it names none, a data file has its own beside it, and a database has
 * none: keys are not to lie with what they seal.
 */
export function keysFor(place: string): Keyring | undefined {
  const path = process.env[VARIABLE] ?? '';
  if (path !== '') return keyringIn(path);
  return isDatabase(place) ? refuse() : undefined;
}

/** Where the ring of a place lies. */
export function ringFile(place: string): string {
  const path = process.env[VARIABLE] ?? '';
  if (path !== '') return path;
  return isDatabase(place) ? refuse() : `${place}.keys`;
}

/** Whether a place is the address of a database. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:/.test(place);
}

function refuse(): never {
  throw new InputError(`使用数据库时，请用环境变量 ${VARIABLE} 指明密钥文件。`, `With a database, name the file of keys in the environment variable ${VARIABLE}.`);
}

/** Opens a store with the keys that belong to it. */
export async function openStore(place: string): Promise<Store> {
  return withKeyWords(() => open(place, { keys: keysFor(place) }));
}

/** Says what is wrong with the keys, where something is. */
export async function withKeyWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof KeyringError ? new InputError(...wordsOf(error.fault)) : error;
  }
}

function wordsOf(fault: KeyringError['fault']): readonly [zh: string, en: string] {
  switch (fault) {
    case 'missing-keys':
      return ['密钥文件不见了。请从备份中取回，放回数据文件旁边；没有它，证件号码无法读取。', 'The file of keys is gone. Put it back beside the data file from where its copy is kept: without it no number can be read.'];
    case 'other-keys':
      return ['密钥文件与数据不符。请换回原来的密钥文件。', 'The file of keys is not the one that belongs to the data. Put the right one in its place.'];
    case 'malformed-keys':
      return ['密钥文件内容有误，无法读取。', 'The file of keys cannot be read: it is not what it should be.'];
    case 'unknown-key':
    case 'damaged':
      return ['有的内容无法解密：密钥文件不全，或数据已损坏。', 'Some of it does not open: keys are missing from the file, or the data are damaged.'];
  }
}
