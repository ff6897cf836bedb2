import { expect, test } from 'vitest';
import { ownAddress } from './leave.ts';

test.each([
  ['/registers/people?q=%E5%8C%85', '/registers/people?q=%E5%8C%85'],
  ['//evil.example/', '/'],
  ['https://evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['http://127.0.0.1:4180@evil.example/', '/'],
  ['http://', '/'],
])('from %s one is led to %s', (address, to) => {
  expect(ownAddress(address, 'http://127.0.0.1:4180')).toBe(to);
});
