import { describe, expect, it } from 'vitest';
import { citationOf, parseCitation } from './citation.ts';
import { otog2020 } from './plans/otog-2020.ts';

describe('citations', () => {
  it.each([
    ['2-1-1', '2-1-1'],
    ['二(一)1', '2-1-1'],
    ['二（一）1', '2-1-1'],
    ['二㈠1', '2-1-1'],
    ['二(一)1.', '2-1-1'],
    ['二（一）１．', '2-1-1'],
    ['二、（一）1、', '2-1-1'],
    ['第二（一）1', '2-1-1'],
    [' 二 （一） 1 ', '2-1-1'],
    ['二(一)10', '2-1-10'],
    ['二(六)', '2-6'],
    ['三㈡', '3-2'],
    ['一（三）', '1-3'],
    ['2-6', '2-6'],
    ['二(十)12', '2-10-12'],
  ])('%s is clause %s', (text, clause) => {
    expect(parseCitation(text)).toBe(clause);
  });

  it.each(['', '二', '2', '(一)1', '二(一)0', '二(一)01', '二(一)1-2', '2-0-1', '02-1', '2-1-1-1', '2--1', '二(一', '廿(一)1', '二(一)a', 'constructor', '-1-1', '2-1-'])('"%s" is no citation', (text) => {
    expect(parseCitation(text)).toBeUndefined();
  });

  it.each([
    ['2-1-1', '二（一）1'],
    ['2-6', '二（六）'],
    ['3-2', '三（二）'],
    ['2-1-10', '二（一）10'],
  ])('clause %s is written %s', (clause, text) => {
    expect(citationOf(clause)).toBe(text);
  });

  it('what is written is read back, for every section, part and item', () => {
    for (let section = 1; section <= 10; section += 1) {
      for (let part = 1; part <= 10; part += 1) {
        for (const item of ['', '-1', '-9', '-10', '-23']) {
          const clause = `${String(section)}-${String(part)}${item}`;
          expect(parseCitation(citationOf(clause))).toBe(clause);
        }
      }
    }
  });

  it('every clause of the plan', () => {
    for (const { number } of otog2020.clauses) expect(parseCitation(citationOf(number))).toBe(number);
  });
});
