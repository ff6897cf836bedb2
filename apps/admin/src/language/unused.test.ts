import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources = globSync('**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.includes('.test.'))
  .map((path) => ({ path: resolve(root, path), text: readFileSync(resolve(root, path), 'utf8') }));
const dictionaries = sources.filter(({ text }) => text.includes('= defineWords({'));

/** The names of messages: keys at the first indent of the object. */
const namesIn = (text: string) => [...text.matchAll(/^ {2}(\w+): \{$|^ {2}(\w+): \{ zh/gm)].map((found) => found[1] ?? found[2] ?? '');

const imports = (text: string, from: string, wanted: string) =>
  [...text.matchAll(/from '(\.[^']+)'/g)].some(([, path]) => resolve(dirname(from), path ?? '') === wanted);

test('there are dictionaries', () => {
  expect(dictionaries.length).toBeGreaterThan(5);
});

test.each(dictionaries.map((one) => [relative(root, one.path), one] as const))('every message of %s is said somewhere', (_, one) => {
  const readers = sources.filter(({ path, text }) => path === one.path || imports(text, path, one.path));
  const names = namesIn(one.text);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !readers.some(({ text }) => new RegExp(`\\bsay\\.${name}\\b`).test(text)))).toEqual([]);
});
