import { describe, expect, it } from 'vitest';
import { parseDivisionCode } from './division-code.ts';

describe('division codes', () => {
  it.each([
    ['150624', { text: '150624', level: 'county' }],
    ['150624000000', { text: '150624', level: 'county' }],
    ['150624100', { text: '150624100', level: 'township', parent: '150624' }],
    ['150624100000', { text: '150624100', level: 'township', parent: '150624' }],
    ['150624201', { text: '150624201', level: 'township', parent: '150624' }],
    ['150624100001', { text: '150624100001', level: 'village', parent: '150624100' }],
    [' 150624100200 ', { text: '150624100200', level: 'village', parent: '150624100' }],
  ])('%s', (text, code) => {
    expect(parseDivisionCode(text)).toEqual(code);
  });

  it.each(['', '15062', '1506241', '15062410000', '1506241000011', '15062410000X', '１50624', '150624-100', '150 624', 'WORKS-1'])('"%s" is no division code', (text) => {
    expect(parseDivisionCode(text)).toBeUndefined();
  });

  it('a village’s parent is the township of the same banner', () => {
    const village = parseDivisionCode('150624100200');
    expect(village?.parent === undefined ? undefined : parseDivisionCode(village.parent)).toMatchObject({ level: 'township', parent: '150624' });
  });
});
