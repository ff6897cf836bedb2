import { describe, expect, it } from 'vitest';
import { classesOf, usualHouseholds, type HouseholdMember } from './households.ts';

const healthy: HouseholdMember = { disabled: false, age: 40, supportsDisabledChild: false };
const blind: HouseholdMember = { disabled: true, category: 'visual', grade: '3', age: 40, supportsDisabledChild: false };

describe('classes of households', () => {
  it.each([
    ['one disabled person among others', [blind, healthy], { multiple: false, elderly: false, alone: false, compound: false }],
    ['two disabled people', [blind, blind], { multiple: true, elderly: false, alone: false, compound: false }],
    ['one certain and one unknown', [blind, { age: 40, supportsDisabledChild: false, grade: '4' }], { multiple: true }],
    ['one certain and one of whom nothing is known', [blind, {}], { multiple: undefined, elderly: undefined, alone: undefined, compound: undefined }],
    ['disabled at 60', [{ ...blind, age: 60 }, healthy], { elderly: true }],
    ['disabled at 59', [{ ...blind, age: 59 }, healthy], { elderly: false }],
    ['a parent of 60 who supports a disabled adult', [blind, { ...healthy, age: 60, supportsDisabledChild: true }], { elderly: true }],
    ['a parent of unknown age', [blind, { disabled: false, supportsDisabledChild: true }], { elderly: undefined }],
    ['alone and disabled', [blind], { alone: true, multiple: false }],
    ['alone and healthy', [healthy], { alone: false }],
    ['grade 2 with family', [{ ...blind, grade: '2' }, healthy], { alone: true }],
    ['grade 3 with family', [blind, healthy], { alone: false }],
    ['category 7', [{ ...blind, category: 'multiple' }, healthy], { compound: true }],
    ['nobody', [], { multiple: false, elderly: false, compound: false }],
  ] as const)('%s', (_, members, classes) => {
    expect(classesOf([...members])).toMatchObject(classes);
  });

  it('the readings can be set', () => {
    const old = { ...blind, age: 62 };
    expect(classesOf([old, healthy], { ...usualHouseholds, elderly: 'parent' }).elderly).toBe(false);
    expect(classesOf([old, healthy], { ...usualHouseholds, elderlyFrom: 65 }).elderly).toBe(false);
    expect(classesOf([blind, blind], { ...usualHouseholds, several: 3 }).multiple).toBe(false);
  });
});
