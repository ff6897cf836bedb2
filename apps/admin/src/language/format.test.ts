import { expect, test } from 'vitest';
import { formatIn } from './format.ts';

test.each([
  ['zh-CN', '2026-11-23', '2026年11月23日'],
  ['zh-CN', '2026-11', '2026年11月'],
  ['zh-CN', '2026', '2026年'],
  ['en-GB', '2026-11-23', '23 November 2026'],
  ['en-GB', '2026-11', 'November 2026'],
])('%s writes the day %s as %s', (locale, date, written) => {
  expect(formatIn(locale).day(date)).toBe(written);
});

test.each([
  [13, 20, '65%'],
  [649, 1000, '64.9%'],
  [64_999, 100_000, '64.9%'],
  [1, 7, '14.2%'],
  [0, 9, '0%'],
])('%i of %i is cut to %s', (count, of, written) => {
  expect(formatIn('zh-CN').share(count, of)).toBe(written);
});

test('large numbers are grouped', () => {
  expect(formatIn('zh-CN').number(1003)).toBe('1,003');
});
