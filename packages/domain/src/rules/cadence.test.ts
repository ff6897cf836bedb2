import { describe, expect, it } from 'vitest';
import type { Member } from '../population.ts';
import { body, judged, numberReading, rollOn, statement } from '../members.testing.ts';
import { cadence } from './cadence.ts';

/** `A`, `B`: in that group; `U`: in a group that is not known; `C`: in one that is not asked for; small: may not be such an event. */
const held = (letters: string, day: string | null = '2026-03-01'): Member[] =>
  [...letters].map((letter, index) => ({ id: `${letter}${String(index)}`, inside: letter === letter.toUpperCase() ? true : undefined, ...(day === null ? {} : { day }), group: letter.toUpperCase() === 'U' ? undefined : letter.toUpperCase() }));
const least = numberReading('least', 2);
const over = (events: readonly Member[], apart = false) =>
  cadence({ ...statement, of: body('', { members: () => events }), least, ...(apart ? { each: ['A', 'B'].map((key) => ({ key, title: { zh: key, en: key } })) } : {}) });
const each = (letters: string) => over(held(letters), true);

describe('so many times a year', () => {
  it.each([
    ['AA', '2026-12-31', 'met', 0, []],
    ['AU', '2026-12-31', 'met', 0, []],
    ['A', '2026-12-31', 'unmet', 1, []],
    ['Aa', '2026-12-31', 'undetermined', 1, [{ kind: 'learn', count: 1 }]],
    ['aaa', '2026-12-31', 'undetermined', 2, [{ kind: 'learn', count: 3 }]],
    ['a', '2026-12-31', 'unmet', 2, []],
    ['Aa', '2026-06-30', 'in-progress', 1, [{ kind: 'hold', count: 1 }]],
  ] as const)('twice: %s on %s is %s', (letters, asOf, status, short, remedies) => {
    expect(judged(over(held(letters)), rollOn(asOf))).toMatchObject({ status, short, remedies });
  });

  it.each([
    ['2026-01-01', 2],
    ['2026-06-30', 2],
    ['2026-07-01', 0],
    ['2025-12-31', 0],
    [null, 0],
  ])('what was held on %s counts %i by the end of June', (day, low) => {
    expect(judged(over(held('AA', day)), rollOn('2026-06-30')).observed.low).toBe(low);
  });

  it.each([
    ['AABB', 'met', 'met met', []],
    ['AAB', 'unmet', 'met unmet', []],
    ['AABU', 'undetermined', 'met undetermined', []],
    ['AABb', 'undetermined', 'met undetermined', []],
    ['AABC', 'unmet', 'met unmet', []],
    ['AU', 'unmet', 'undetermined unmet', []],
    ['ABU', 'unmet', 'undetermined undetermined', []],
    ['ABUU', 'undetermined', 'undetermined undetermined', []],
  ] as const)('twice in each of two groups: %s is %s', (letters, status, parts, ids) => {
    const found = judged(each(letters));
    expect([found.status, found.parts?.map((part) => part.status).join(' ')]).toEqual([status, parts]);
    expect(found.remedies.flatMap((remedy) => remedy.ids ?? [])).toEqual(ids);
    expect(found.parts?.map(({ title }) => title?.en)).toEqual(['A', 'B']);
  });

  it('shows what is sure and what is possible', () => {
    expect(judged(each('AAABUu')).parts?.map(({ observed }) => observed)).toEqual([
      { low: 3, high: 5, of: 5 },
      { low: 1, high: 3, of: 3 },
    ]);
    expect(judged(each('AABU')).observed).toEqual({ low: 1, high: 2, of: 2 });
    expect(judged(over(held('A')))).toMatchObject({ observed: { low: 1, high: 1, of: 2 } });
    expect(judged(over(held('A')))).not.toHaveProperty('parts');
  });

  it('tells whether it keeps pace, only while the year runs', () => {
    const pace = (letters: string, asOf: string) => judged(over(held(letters)), rollOn(asOf)).explanation.args['pace'];
    expect([pace('A', '2026-06-30'), pace('', '2026-07-02'), pace('A', '2026-12-31')]).toEqual(['on-track', 'behind', '']);
    expect(judged(over(held('A'))).explanation).toEqual({ key: 'cadence.one.unmet', args: { counter: 'people', year: '2026', low: 1, of: 1, least: 2, short: 1, open: 0, pace: '' } });
    expect(judged(each('AABU')).explanation).toEqual({ key: 'cadence.each.undetermined', args: { counter: 'people', year: '2026', low: 1, of: 2, least: 2, short: 1, open: 1, pace: '' } });
  });

  it('names the events that are sure to count, and the others', () => {
    expect(over(held('AUb')).witness(rollOn())).toEqual({ counted: ['A0', 'U1'], notCounted: [], unknown: ['b2'] });
    expect(each('AUb').witness(rollOn())).toEqual({ counted: ['A0'], notCounted: [], unknown: ['U1', 'b2'] });
  });

  it('adds up, group by group', () => {
    expect(each('').merge(each('AABUu').tally(rollOn()), each('BBAuuu').tally(rollOn()))).toEqual(each('AABUuBBAuuu').tally(rollOn()));
    expect(each('AC').tally(rollOn())).toEqual({ A: 1, B: 0, '?': 0 });
    expect(each('').merge({ A: 2, B: 1 }, { A: 1 })).toEqual({ A: 3, B: 1 });
    expect(over([]).merge(over(held('AA')).tally(rollOn()), over(held('Aa')).tally(rollOn()))).toEqual(over(held('AAAa')).tally(rollOn()));
  });
});
