import { describe, expect, it } from 'vitest';
import { parseCertificateNumber } from './certificate-number.ts';

const CITIZEN = '11010519491231002X';

describe('certificate numbers', () => {
  it.each([
    ['1', 'visual'],
    ['2', 'hearing'],
    ['3', 'speech'],
    ['4', 'physical'],
    ['5', 'intellectual'],
    ['6', 'mental'],
    ['7', 'multiple'],
  ])('the 19th digit %s is %s', (digit, category) => {
    expect(parseCertificateNumber(`${CITIZEN}${digit}2`)).toMatchObject({ category, grade: '2', reissues: 0, citizen: { text: CITIZEN, birthDate: '1949-12-31' } });
  });

  it.each(['1', '2', '3', '4'])('the 20th digit %s is the grade', (grade) => {
    expect(parseCertificateNumber(`${CITIZEN}4${grade}`)).toMatchObject({ grade });
  });

  it.each([1, 2, 9])('B%i says that it was reissued so often', (reissues) => {
    expect(parseCertificateNumber(`${CITIZEN}43B${String(reissues)}`)).toMatchObject({ reissues, text: `${CITIZEN}43B${String(reissues)}` });
  });

  it('takes small letters and spaces around it', () => {
    expect(parseCertificateNumber(` ${CITIZEN.toLowerCase()}43b1 `)).toMatchObject({ text: `${CITIZEN}43B1` });
  });

  it.each([
    [CITIZEN, 'length'],
    [`${CITIZEN}4`, 'length'],
    [`${CITIZEN}43B`, 'length'],
    [`${CITIZEN}43B12`, 'length'],
    [`${CITIZEN}03`, 'category'],
    [`${CITIZEN}83`, 'category'],
    [`${CITIZEN}93`, 'category'],
    [`${CITIZEN}A3`, 'category'],
    [`${CITIZEN} 3`, 'category'],
    [`${CITIZEN}40`, 'grade'],
    [`${CITIZEN}45`, 'grade'],
    [`${CITIZEN}4X`, 'grade'],
    [`${CITIZEN}43B0`, 'reissue'],
    [`${CITIZEN}43A1`, 'reissue'],
    [`${CITIZEN}4321`, 'reissue'],
    ['11010519491231002143', 'check-digit'],
    ['11010519491331002X43', 'birth-date'],
    ['11010519491231002Y43', 'characters'],
  ])('%s is refused for its %s, and not repeated', (text, fault) => {
    expect(parseCertificateNumber(text)).toEqual({ fault });
  });
});
