import { describe, expect, it } from 'vitest';
import { parseWording } from './wording.ts';

const share = (numerator: number, denominator = 100) => ({ numerator, denominator });

describe('thresholds in Chinese', () => {
  it.each([
    ['65%以上', { op: 'at-least', share: share(65) }],
    ['65％及以上', { op: 'at-least', share: share(65) }],
    ['不低于15%', { op: 'at-least', share: share(15) }],
    ['不少于60天', { op: 'at-least', number: 60 }],
    ['至少1名', { op: 'at-least', number: 1 }],
    ['至少两名', { op: 'at-least', number: 2 }],
    ['不超过 50 %', { op: 'at-most', share: share(50) }],
    ['百分之五十以下', { op: 'at-most', share: share(50) }],
    ['30日以内', { op: 'at-most', number: 30 }],
    ['超过三十人', { op: 'more-than', number: 30 }],
    ['不满十八', { op: 'less-than', number: 18 }],
    ['不足10人', { op: 'less-than', number: 10 }],
    ['15%左右', { op: 'about', share: share(15) }],
    ['约百分之十二点五', undefined],
    ['12.5%以上', { op: 'at-least', share: share(125, 1000) }],
    ['不低于百分之六十五', { op: 'at-least', share: share(65) }],
    ['百分之十五左右', { op: 'about', share: share(15) }],
    ['不少于一百二十人', { op: 'at-least', number: 120 }],
    ['不少于一百零五人', { op: 'at-least', number: 105 }],
    ['过半数', { op: 'more-than', share: share(50) }],
    ['超过半数', { op: 'more-than', share: share(50) }],
    ['半数以上', { op: 'at-least', share: share(50) }],
    ['适当增加', undefined],
    ['65%', undefined],
    ['以上', undefined],
    ['不低于', undefined],
    ['', undefined],
  ] as const)('%s', (text, wording) => {
    expect(parseWording(text)).toEqual(wording);
  });
});
