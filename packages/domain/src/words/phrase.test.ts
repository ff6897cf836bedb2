import { describe, expect, it } from 'vitest';
import { percentText } from './phrase.ts';

describe('percentages in words', () => {
  it.each([
    [6496, 10000, 'down', '64.9%'],
    [649999, 1000000, 'down', '64.9%'],
    [13, 20, 'down', '65%'],
    [1, 7, 'down', '14.2%'],
    [2, 7, 'down', '28.5%'],
    [5001, 10000, 'up', '50.1%'],
    [1, 2, 'up', '50%'],
    [1, 3, 'up', '33.4%'],
    [0, 0, 'down', '–'],
  ] as const)('%i of %i, cut %s, is %s', (count, of, cut, text) => {
    expect(percentText(count, of, cut)).toBe(text);
  });

  it('a miss never shows as the threshold', () => {
    for (let of = 1; of <= 200; of += 1) {
      for (let count = 0; count <= of; count += 1) {
        expect(percentText(count, of, 'down') === '65%').toBe(count * 100 === 65 * of || (count * 1000 >= 650 * of && count * 1000 < 651 * of && count * 100 > 65 * of));
        expect(percentText(count, of, 'up') === '50%' && count * 100 > 50 * of).toBe(false);
      }
    }
  });
});
