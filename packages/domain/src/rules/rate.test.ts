import { describe, expect, it } from 'vitest';
import { body, fits, judged, letter, numberReading, rollOn, statement } from '../members.testing.ts';
import { rate, type RateSpec } from './rate.ts';

const words = { zh: '某', en: 'some' };
const target = numberReading('target', 50);
const made = (letters: string, rest: Partial<RateSpec> = {}) => rate({ ...statement, of: body(letters), who: fits, over: 'now', target, ...rest });
const groups = (...of: readonly (readonly [key: string, letters: string])[]): Partial<RateSpec> => ({ each: of.map(([key, letters]) => ({ key, title: words, of: body(letters), who: fits })) });

describe('a rate', () => {
  it.each([
    ['YN', 'met', 0, []],
    ['YNN', 'unmet', 1, [{ kind: 'serve', count: 1 }]],
    ['YNU', 'undetermined', 1, [{ kind: 'serve', count: 1 }]],
    ['yy', 'undetermined', 0, []],
    ['nn', 'undetermined', 0, []],
    ['', 'not-applicable', 0, []],
  ] as const)('%s against half is %s, off by %i', (letters, status, short, remedies) => {
    const found = judged(made(letters));
    expect(found).toMatchObject({ status, short, remedies });
    expect(Object.hasOwn(found, 'required')).toBe(letters !== '' && letters === letters.toUpperCase());
  });

  it.each([
    ['YNN', '2026-06-30', 'in-progress'],
    ['YNU', '2026-06-30', 'in-progress'],
    ['YN', '2026-06-30', 'met'],
    ['YNN', '2026-12-31', 'unmet'],
  ])('through the year, %s on %s is %s', (letters, asOf, status) => {
    expect(judged(made(letters, { over: 'year' }), rollOn(asOf)).status).toBe(status);
  });

  it('without a target is reported, and nothing is to be mended', () => {
    const reported = rate({ ...statement, of: body('YNN'), who: fits, over: 'now' });
    expect(judged(reported)).toMatchObject({ status: 'reported', short: 0, remedies: [] });
    expect(judged(reported).explanation.args).toStrictEqual({ counter: 'people', low: 1, high: 1, of: 3, short: 0, unknown: 0 });
  });

  it.each([
    ['YN', 'YNN', 'unmet', 'met unmet', ['b']],
    ['YN', 'NU', 'undetermined', 'met undetermined', ['b']],
    ['YN', 'Y', 'met', 'met met', []],
    ['YN', '', 'met', 'met not-applicable', []],
    ['', '', 'not-applicable', 'not-applicable not-applicable', []],
  ] as const)('kept apart for two, %s and %s together are %s', (a, b, status, parts, ids) => {
    const found = judged(made('', groups(['a', a], ['b', b])));
    expect([found.status, found.parts?.map((part) => part.status).join(' ')]).toEqual([status, parts]);
    expect(found.remedies.map((remedy) => remedy.ids)).toEqual(ids.map((id) => [id]));
    expect(found).not.toHaveProperty('required');
    expect(found.observed.of).toBe(a.length + b.length);
  });

  it('says what it counted, and who was left out', () => {
    const excluded = () => ({ died: 2, moved: 1 });
    expect(judged(made('YUUyyynnnnuuuuu', { excluded })).explanation).toEqual({
      key: 'rate.undetermined',
      args: { counter: 'people', low: 1, high: 11, of: 15, target: 50, short: 5, unknown: 14, 'excluded-died': 2, 'excluded-moved': 1 },
    });
  });

  it('names each once, on the worst side that it is on', () => {
    const two = made('', { each: [{ key: 'a', title: words, of: body('YNU'), who: fits }, { key: 'b', title: words, of: body('YNU'), who: letter('N') }, { key: 'c', title: words, of: body('ZY'), who: { ...fits, on: () => () => true } }] });
    expect(two.witness(rollOn())).toEqual({ counted: ['Y1', 'Z0'], notCounted: ['N1', 'Y0'], unknown: ['U2'] });
  });

  it('adds up over bodies by group and by reason', () => {
    const left = (died: number, lost?: number) => ({ excluded: () => ({ died, ...(lost === undefined ? {} : { lost }) }) });
    const a = made('', { ...groups(['a', 'YNU'], ['b', 'Yu']), ...left(2) }).tally(rollOn());
    const b = made('', { ...groups(['a', 'yn'], ['b', 'N']), ...left(3, 1) }).tally(rollOn());
    const whole = made('', { ...groups(['a', 'YNUyn'], ['b', 'YuN']), ...left(5, 1) });
    expect(whole.merge(a, b)).toEqual(whole.tally(rollOn()));
    expect(whole.merge(b, a)).toEqual(whole.tally(rollOn()));
    expect(Object.keys(whole.merge(b, a).excluded)).toEqual(['died', 'lost']);
    expect(whole.merge(a, { counts: {}, excluded: {} })).toEqual(a);
  });
});
