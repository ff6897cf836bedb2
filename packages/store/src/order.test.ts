import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from './order.ts';

test.each([
  ['a', 'b', -1],
  ['a', 'a', 0],
  ['a', 'ab', -1],
  ['张', '李', -1],
  ['𠮷', '\uFF5E', 1], // beyond U+FFFF, against one of the last below it
  ['𠮷a', '𠮷b', -1],
])('%s and %s', (a, b, sign) => {
  expect(Math.sign(byCodePoint(a, b))).toBe(sign);
});

test('it is the order of the bytes', () => {
  const text = string({ unit: 'binary', maxLength: 4 });
  assert(property(text, text, (a, b) => Math.sign(byCodePoint(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b))));
});
