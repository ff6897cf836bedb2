import { describe, expect, it } from 'vitest';
import { body, fits, judged, numberReading, rollOn, statement } from '../members.testing.ts';
import { percent, since } from '../threshold.ts';
import { about } from './about.ts';

const made = (letters: string) => about({ ...statement, of: body(letters), who: fits, about: since('2020-01-01', percent(15)), from: numberReading('from', 20), to: numberReading('to', 40) });
const inBand = (letters: string, from = 20, to = 40) => judged(made(letters), rollOn('2026-12-31', { '9-9-9/from': from, '9-9-9/to': to }));

describe('about a share, read as 20 to 40 percent', () => {
  it.each([
    ['YNNNNNNNNN', 'unmet', 1],
    ['YYNNNNNNNN', 'met', 0],
    ['YYYYNNNNNN', 'met', 0],
    ['YYYYYNNNNN', 'over', 1],
    ['YUNNNNNNNN', 'undetermined', 1],
    ['YYYYUNNNNN', 'undetermined', 0],
    ['YNNNn', 'met', 0],
    ['NNNNn', 'unmet', 1],
    ['YYYNn', 'over', 2],
    ['YNNNNn', 'undetermined', 1],
    ['YYNNNy', 'undetermined', 0],
    ['UU', 'unattainable', 1],
    ['YNu', 'undetermined', 0],
  ])('%s is %s, off by %i', (letters, word, short) => {
    const status = word === 'over' || word === 'unattainable' ? 'unmet' : word;
    expect(inBand(letters)).toMatchObject({ status, short, explanation: { key: `about.${word}` } });
  });

  it.each([
    ['one too few', 'YNNNNNNNNN', 20, 30, [{ kind: 'replace', count: 1, of: 9 }, { kind: 'add', count: 2, of: 12 }]],
    ['one too many', 'YYYYYNNNNN', 20, 40, [{ kind: 'replace', count: 1, of: 5, notCounting: true }, { kind: 'add', count: 3, of: 13, notCounting: true }]],
    ['one to find out', 'YUNNNNNNNN', 20, 40, [{ kind: 'answer', count: 1, of: 1 }, { kind: 'replace', count: 1, of: 9 }, { kind: 'add', count: 2, of: 12 }]],
    ['as many to find out as there is room for', 'YUUUNNNNNN', 20, 40, [{ kind: 'answer', count: 1, of: 3 }, { kind: 'replace', count: 1, of: 9 }, { kind: 'add', count: 2, of: 12 }]],
    ['one to find out who may be too many', 'YYYYUNNNNN', 20, 40, [{ kind: 'answer', count: 0, of: 1 }, { kind: 'replace', count: 1, of: 5, notCounting: true }, { kind: 'add', count: 3, of: 13, notCounting: true }]],
    ['met', 'YYNNNNNNNN', 20, 40, []],
    ['adding would overshoot', 'NNN', 33, 34, [{ kind: 'replace', count: 1, of: 3 }]],
    ['adding would overshoot, and one is to be found out', 'UNN', 33, 34, [{ kind: 'answer', count: 1, of: 1 }, { kind: 'replace', count: 1, of: 3 }]],
    ['no number to add mends it', 'YN', 0, 0, [{ kind: 'replace', count: 1, of: 1, notCounting: true }]],
    ['no whole number falls inside', 'YN', 20, 40, []],
  ] as const)('what mends it: %s', (_, letters, from, to, remedies) => {
    expect(inBand(letters, from, to).remedies).toEqual(remedies);
  });

  it.each(['yy', 'nn'])('%s: nobody is certain to belong', (letters) => {
    expect(inBand(letters)).toMatchObject({ status: 'undetermined', short: 0, remedies: [], explanation: { key: 'share.doubtful', args: { counter: 'people' } } });
  });

  it('too many of those certain is not yet a miss where another may belong', () => {
    expect(inBand('YYNn', 20, 50)).toMatchObject({ status: 'undetermined', short: 1, explanation: { key: 'about.undetermined' } });
  });

  it('says what it counted', () => {
    expect(inBand('YUUyyynnnnuuuuu').explanation.args).toEqual({ counter: 'people', low: 1, high: 11, all: 15, of: 12, count: 3, numerator: 15, denominator: 100, from: 20, to: 40, short: 2, unknown: 14 });
    expect(inBand('').explanation).toEqual({ key: 'about.empty', args: { counter: 'people' } });
  });
});
