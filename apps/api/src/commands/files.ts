import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { InputFile } from '@federation/intake';
import { InputError } from './input-error.ts';

/** Reads the files from disk, each under its own name. */
export async function filesFrom(paths: readonly string[]): Promise<InputFile[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), data: await readFile(path).catch((error: unknown) => refuse(path, error)) })));
}

function refuse(path: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') throw new InputError(`没有这个文件：${path}`, `There is no such file: ${path}`);
  if (code === 'EISDIR') throw new InputError(`这是文件夹，请给出文件：${path}`, `This is a folder, name files: ${path}`);
  if (code === 'EACCES') throw new InputError(`没有权限读取：${path}`, `No permission to read: ${path}`);
  throw new InputError(`无法读取文件：${path}`, `Cannot read the file: ${path}`);
}
