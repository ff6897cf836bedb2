import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { describeDocument, describeRate } from '../kinds.testing.ts';
import { crowd, person, statusOf } from '../roster.testing.ts';

const SCHOOL = '2-5-3/special-education';
const children = (yes: number, no: number, unknown: number): Facts => {
  const people = crowd('h', yes + no + unknown, { birthDate: '2016-01-01' });
  return { people, certificates: people.map(({ id }, index) => ({ id: `c-${id}`, person: id, ...(index < yes ? { inSchool: true } : index < yes + no ? { inSchool: false } : {}) })) };
};

describeDocument('2-5-3/employment-service', 'employment-service');
describeRate(SCHOOL, '2-5-3/special-education-target', 'now', children, ['people', 'certificates'], true);

describe('who is of school age on 30 June 2026', () => {
  it.each([
    ['six today', '2020-06-30', 'unmet'],
    ['six tomorrow', '2020-07-01', 'not-applicable'],
    ['fifteen, sixteen tomorrow', '2010-07-01', 'unmet'],
    ['sixteen today', '2010-06-30', 'not-applicable'],
    ['known by the month, in any case', '2020-06', 'unmet'],
    ['known by the year, five or six', '2020', 'undetermined'],
    ['known by the year, in any case', '2015', 'unmet'],
    ['known by the year, in no case', '2000', 'not-applicable'],
    ['born on a leap day', '2020-02-29', 'unmet'],
    ['not known', undefined, 'undetermined'],
  ])('%s', (_, birthDate, status) => {
    expect(statusOf(SCHOOL, { people: [person('h', birthDate === undefined ? {} : { birthDate })], certificates: [{ id: 'c', person: 'h', inSchool: false }] })).toBe(status);
  });

  it.each([
    [{ '2-5-3/school-age-from': 7 }, '2020-06-30', 'not-applicable'],
    [{ '2-5-3/school-age-to': 17 }, '2008-07-01', 'unmet'],
  ])('under the reading %o', (readings, birthDate, status) => {
    expect(statusOf(SCHOOL, { people: [person('h', { birthDate })], certificates: [{ id: 'c', person: 'h', inSchool: false }] }, { readings })).toBe(status);
  });

  it('the ages may not cross', () => {
    expect(() => statusOf(SCHOOL, children(1, 0, 0), { readings: { '2-5-3/school-age-from': 16 } })).toThrow(RangeError);
  });
});
