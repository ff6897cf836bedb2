import { describe, expect, it } from 'vitest';
import { body, fits, judged, rollOn, statement } from '../members.testing.ts';
import { explain } from '../explain.ts';
import { since } from '../threshold.ts';
import { headcount, type HeadcountSpec } from './headcount.ts';

const two = since('2020-01-01', 2);
const made = (letters: string, rest: Pick<HeadcountSpec, 'number' | 'op'>, authorised?: number) => headcount({ ...statement, of: body(letters, { authorised: () => authorised }), who: fits, ...rest });
const terms = rollOn('2026-12-31', {}, { terms: [] });

describe('a headcount', () => {
  it.each([
    ['at-least', 'YY', 'met', 0, []],
    ['at-least', 'Y', 'unmet', 1, [{ kind: 'add', count: 1, of: 2 }]],
    ['at-least', 'YN', 'unmet', 1, [{ kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['at-least', 'YU', 'undetermined', 1, [{ kind: 'answer', count: 1, of: 1 }, { kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['at-least', 'Yy', 'undetermined', 1, [{ kind: 'answer', count: 1, of: 1 }, { kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['at-least', 'Yn', 'unmet', 1, [{ kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['at-least', 'YYYU', 'met', 0, []],
    ['exactly', 'YYN', 'met', 0, []],
    ['exactly', 'YYn', 'met', 0, []],
    ['exactly', 'YYU', 'undetermined', 0, [{ kind: 'learn', count: 1 }]],
    ['exactly', 'YUu', 'undetermined', 1, [{ kind: 'answer', count: 1, of: 2 }, { kind: 'replace', count: 1, of: 2 }, { kind: 'add', count: 1, of: 4 }]],
    ['exactly', 'YN', 'unmet', 1, [{ kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['exactly', 'YYYU', 'unmet', 1, [{ kind: 'remove', count: 1, of: 3 }]],
    ['at-most', 'YU', 'met', 0, []],
    ['at-most', 'YYn', 'met', 0, []],
    ['at-most', 'YYU', 'undetermined', 0, [{ kind: 'learn', count: 1 }]],
    ['at-most', 'YYyu', 'undetermined', 0, [{ kind: 'learn', count: 2 }]],
    ['at-most', 'YUU', 'undetermined', 0, [{ kind: 'learn', count: 2 }]],
    ['at-most', 'YYYYU', 'unmet', 2, [{ kind: 'remove', count: 2, of: 4 }]],
  ] as const)('%s two: %s is %s, off by %i', (op, letters, status, short, remedies) => {
    expect(judged(made(letters, { number: two, op }))).toMatchObject({ status, short, remedies });
  });

  it.each([
    ['YY', 'met', 2],
    ['Yy', 'met', 2],
    ['Yn', 'undetermined', 1],
    ['Yu', 'undetermined', 1],
    ['YyyUnnnuuuu', 'undetermined', 3],
    ['YN', 'unmet', 1],
  ])('all of them: %s is %s with %i who fit', (letters, status, low) => {
    const finding = judged(made(letters, { number: 'all', op: 'at-least' }));
    expect(finding).toMatchObject({ status, observed: { low, of: letters.length }, required: { op: 'at-least', count: letters.length } });
    expect(finding.remedies.map(({ kind }) => kind)).not.toContain('add');
  });

  it('of all, whoever may not fit is in doubt', () => {
    expect(judged(made('YyyUnnnuuuu', { number: 'all', op: 'at-least' })).observed).toEqual({ low: 3, high: 11, of: 11 });
  });

  it.each([
    ['YN', 2, 'unmet', 1],
    ['YY', 2, 'met', 0],
    ['YY', undefined, 'undetermined', 0],
    ['', 2, 'unmet', 2],
    ['', 0, 'not-applicable', 0],
    ['', undefined, 'undetermined', 0],
  ])('the authorised number: %s of %s is %s', (letters, authorised, status, short) => {
    expect(judged(made(letters, { number: 'authorised', op: 'exactly' }, authorised), terms)).toMatchObject({ status, short });
  });

  it.each([
    [3, true],
    [2, false],
  ])('taking one more in, of %i authorised seats, keeps within the size: %s', (authorised, withinSize) => {
    expect(judged(made('YN', { number: two, op: 'at-least' }, authorised)).remedies.at(-1)).toEqual({ kind: 'add', count: 1, of: 3, withinSize });
  });

  it('says what it counted', () => {
    const { explanation } = judged(made('YUUyyynnnnuuuuu', { number: two, op: 'at-least' }));
    expect(explanation).toEqual({ key: 'headcount.undetermined', args: { counter: 'people', op: 'at-least', low: 1, high: 11, of: 15, count: 2, short: 1, unknown: 10 } });
    expect(explain(judged(made('YYYY', { number: two, op: 'at-most' })).explanation, 'en')).toBe('Counted for certain: 4 people; at most 2 required: 2 too many.');
    expect(judged(made('', { number: two, op: 'at-least' })).explanation).toEqual({ key: 'headcount.empty', args: { counter: 'people' } });
    expect(judged(made('Y', { number: 'authorised', op: 'exactly' }), terms).explanation).toEqual({ key: 'headcount.unsized', args: { counter: 'people', low: 1 } });
  });

  it('everybody counts where nothing is asked, and an operator may be a reading', () => {
    const of = headcount({ ...statement, of: body('YNu'), number: two, op: () => 'at-most' });
    expect(judged(of)).toMatchObject({ status: 'undetermined', observed: { low: 2, high: 3, of: 3 }, evidence: { counted: ['N1', 'Y0'], unknown: ['u2'], deciding: ['u2'] } });
  });

  it('whoever may not belong and does not fit decides nothing', () => {
    expect(judged(made('YnUu', { number: two, op: 'at-least' })).evidence).toMatchObject({ unknown: ['U2', 'n1', 'u3'], deciding: ['U2', 'u3'] });
  });
});
