import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { clause211 } from './clauses/2-1-1.ts';
import { overlay, type Overlay } from './overlay.ts';
import { measuresOf } from './plan.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { shanghai2015 } from './plans/shanghai-2015.ts';
import { youthLeague2016 } from './plans/youth-league-2016.ts';
import { bodyOf, crowd, mixed, posted, roleModelOrGrassroots } from './roster.testing.ts';
import { percent, since } from './threshold.ts';

const about: Pick<Overlay, 'id' | 'version' | 'title' | 'issuer' | 'issued'> = {
  id: 'other',
  version: '1',
  title: { zh: '某', en: 'other' },
  issuer: { zh: '某', en: 'other' },
  issued: '2020-01-01',
};
const SHARE = '2-1-1/congress-disabled-or-relatives';
const DAYS = '2-2-3/council-fieldwork-days';
const asOf = '2026-11-23';
const status = (plan: typeof otog2020, measure: string, facts: Parameters<typeof assess>[1]) =>
  assess(plan, facts, { asOf }).findings.find((one) => one.measure === measure)?.status;

describe('an overlay', () => {
  it('changes a value and leaves the base as it was', () => {
    const stricter = overlay(otog2020, { ...about, values: { [SHARE]: { atLeast: since('2020-01-01', percent(90)) }, [DAYS]: { number: since('2020-01-01', 90) } } });
    const value = (plan: typeof otog2020, id: string) => measuresOf(plan).find((one) => one.id === id)?.value;
    expect(value(stricter, SHARE)).toEqual([{ since: '2020-01-01', value: percent(90) }]);
    expect(value(stricter, DAYS)).toEqual([{ since: '2020-01-01', value: 90 }]);
    expect(value(otog2020, SHARE)).toEqual([{ since: '2020-10-21', value: percent(65) }]);
    expect(measuresOf(stricter).map(({ id }) => id)).toEqual(measuresOf(otog2020).map(({ id }) => id));
  });

  it('judges by the value in force on the day', () => {
    const history = [...since('2020-01-01', percent(50)), { since: '2027-01-01', value: percent(80) }] as const;
    const later = overlay(otog2020, { ...about, values: { [SHARE]: { atLeast: history } } });
    const facts = bodyOf('congress', [...crowd('a', 6, { disabled: true }), ...crowd('b', 4, { disabled: false, relative: false })]);
    const on = (day: string) => assess(later, facts, { asOf: day }).findings[0]?.status;
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['met', 'unmet']);
  });

  it.each([
    ['a misspelt measure', { values: { '2-1-1/congres': { atLeast: since('2020-01-01', percent(1)) } } }, 'no measure 2-1-1/congres'],
    ['a misspelt retirement', { retire: ['2-1-1/nothing'] }, 'no measure 2-1-1/nothing'],
    ['a number for a share', { values: { [SHARE]: { number: since('2020-01-01', 1) } } }, 'a value of another sort'],
    ['a value for a measure that has none', { values: { '2-1-3/five-associations': { number: since('2020-01-01', 1) } } }, 'a value of another sort'],
    ['a measure that is there already', { add: [clause211] }, 'is there already'],
  ] as const)('refuses %s', (_, difference, message) => {
    expect(() => overlay(otog2020, { ...about, ...difference })).toThrow(message);
  });
});

describe('comparable plans', () => {
  it.each([
    [7, 3, 'met'],
    [6, 4, 'unmet'],
  ])('the youth league asks 70 %% of the congress: %i of ten is %s', (yes, no, expected) => {
    expect(status(youthLeague2016, '2-1-1/congress-role-models-or-grassroots', bodyOf('congress', mixed(roleModelOrGrassroots, yes, no)))).toBe(expected);
  });

  it.each([
    [1, 3, 'met'],
    [0, 4, 'unmet'],
  ])('and 25 %% of the standing body: %i beside %i is %s', (yes, no, expected) => {
    expect(status(youthLeague2016, '2-1-1/council-role-models-or-grassroots', bodyOf('council', mixed(roleModelOrGrassroots, yes, no)))).toBe(expected);
  });

  it.each([
    [2, 2, 'met'],
    [3, 2, 'unmet'],
    [0, 4, 'met'],
  ])('Shanghai allows half of the leaders to be full-time: %i beside %i is %s', (full, part, expected) => {
    const [own, guests] = [crowd('full', full), crowd('part', part)];
    const facts = { people: [...own, ...guests], posts: [...posted('leader', own, { posting: 'full-time' }), ...posted('leader', guests, { posting: 'part-time' })] };
    expect(status(shanghai2015, '2-2-1/leaders-full-time', facts)).toBe(expected);
  });

  it('each has only what it asks', () => {
    expect(measuresOf(youthLeague2016)).toHaveLength(3);
    expect(measuresOf(shanghai2015)).toHaveLength(4);
  });
});
