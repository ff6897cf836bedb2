import { describe, expect, it } from 'vitest';
import { checkCharacter, maskNumber, parseCitizenNumber } from './citizen-number.ts';

const whole = (digits: string) => digits + checkCharacter(digits);

describe('citizen numbers', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
    [whole('15272519900307123'), '1990-03-07', 'male'],
    [whole('15062420000229002'), '2000-02-29', 'female'],
  ])('%s was born on %s and is %s', (text, birthDate, sex) => {
    expect(parseCitizenNumber(text)).toEqual({ text, birthDate, sex });
  });

  it('takes a small x and spaces around it, and gives the standard spelling back', () => {
    expect(parseCitizenNumber(' 11010519491231002x ')).toMatchObject({ text: '11010519491231002X' });
  });

  it('says nothing about the place: the first six digits are where it was first issued', () => {
    expect(parseCitizenNumber(whole('00000019900307123'))).toMatchObject({ birthDate: '1990-03-07' });
  });

  it.each([
    ['', 'length'],
    ['1101051949123100', 'length'],
    ['110105491231002', 'length'],
    ['11010519491231002X1', 'length'],
    ['1101051949123100 X', 'characters'],
    ['X1010519491231002X', 'characters'],
    ['11010519491231002Y', 'characters'],
    ['１1010519491231002X', 'characters'],
    ['110105194912310O2X', 'characters'],
    ['110105194913310021', 'birth-date'],
    ['110105199002290021', 'birth-date'],
    ['110105190002290021', 'birth-date'],
    ['110105199000010021', 'birth-date'],
    ['110105199001000021', 'birth-date'],
    ['110105194912310021', 'check-digit'],
    ['440524188001010015', 'check-digit'],
  ])('%s is refused for its %s', (text, fault) => {
    expect(parseCitizenNumber(text)).toEqual({ fault });
  });

  it('a number that a spreadsheet has rounded is refused', () => {
    expect(parseCitizenNumber('150624199003071000')).toHaveProperty('fault');
  });

  it('every single wrong digit is found', () => {
    const text = whole('15062419900307123');
    const changed = Array.from({ length: 170 }, (_, index) => text.slice(0, index % 17) + String(Math.floor(index / 17)) + text.slice((index % 17) + 1));
    expect(changed.filter((one) => one !== text && !('fault' in parseCitizenNumber(one)))).toEqual([]);
  });

  it.each([...'10X98765432'].map((character, remainder) => [remainder, character]))('the check character for a remainder of %i is %s', (remainder, character) => {
    const digits = Array.from({ length: 11 }, (_, last) => `1506241990030712${String(last % 10)}`);
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = (text: string) => [...text].reduce((total, digit, place) => total + Number(digit) * (weights[place] ?? 0), 0);
    for (const text of digits.filter((one) => sum(one) % 11 === remainder)) expect(checkCharacter(text)).toBe(character);
  });
});

describe('masking', () => {
  it.each([
    ['11010519491231002X', '110105********002X'],
    ['110105491231002', '110105*****1002'],
    ['张三', '**'],
    ['12345678901234', '**************'],
    ['', ''],
  ])('%s is shown as %s', (text, shown) => {
    expect(maskNumber(text)).toBe(shown);
  });

  it('never shows the day of birth, nor the category and grade of a certificate', () => {
    expect(maskNumber('11010519491231002X')).not.toContain('1949');
    const certificate = maskNumber('11010519491231002X13');
    expect(certificate).toHaveLength(20);
    expect(certificate.slice(-2)).toBe('**');
    expect(maskNumber('11010519491231002X13B1').slice(-4)).not.toMatch(/13/);
  });
});
