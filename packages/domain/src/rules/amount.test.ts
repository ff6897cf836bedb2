import { describe, expect, it } from 'vitest';
import type { Entry } from '../facts.ts';
import { body, judged, rollOn, statement } from '../members.testing.ts';
import { amount } from './amount.ts';

type Budget = Entry<'budgets'>;

const of = (op: 'more-than' | 'at-least') => amount({ ...statement, of: body(''), budget: 'funding', op });
const budget = (year: number, money: number | undefined, kind: Budget['kind'] = 'funding'): Budget => ({ id: `${kind}-${year}`, kind, year, ...(money === undefined ? {} : { amount: money }) });
const on = (...budgets: readonly Budget[]) => rollOn('2026-06-30', {}, { budgets });

describe('an amount against last year’s', () => {
  it.each([
    ['more-than', 101, 100, 'met', 0],
    ['more-than', 100, 100, 'unmet', 1],
    ['more-than', 90, 100, 'unmet', 11],
    ['at-least', 100, 100, 'met', 0],
    ['at-least', 99, 100, 'unmet', 1],
  ] as const)('%s: %i after %i is %s, short by %i', (op, now, last, status, short) => {
    expect(judged(of(op), on(budget(2026, now), budget(2025, last)))).toMatchObject({ status, short, remedies: [], required: { op, count: last }, explanation: { key: `amount.${status}`, args: { op, now, last, short } } });
  });

  it.each([
    ['this year’s amount is not known', [budget(2026, undefined), budget(2025, 100)], 0, 100],
    ['last year’s amount is not known', [budget(2026, 100)], 100, 100],
    ['only another kind of money is known', [budget(2026, 100), budget(2025, 90, 'purchases')], 100, 100],
    ['nothing is known', [], 0, 0],
  ] as const)('where %s it is undetermined', (_, budgets, low, most) => {
    expect(judged(of('more-than'), on(...budgets))).toMatchObject({
      status: 'undetermined',
      observed: { low, high: low, of: most },
      remedies: [{ kind: 'supply', count: 1, ids: ['budgets'] }],
      explanation: { key: 'amount.unknown', args: { op: 'more-than' } },
    });
  });

  it('names the budgets of these two years and of this kind', () => {
    const others = [budget(2024, 1), budget(2027, 1), budget(2026, 1, 'purchases'), budget(2025, undefined, 'purchases')];
    expect(of('at-least').witness(on(...others, budget(2026, 2), budget(2025, undefined)))).toEqual({ counted: ['funding-2026'], notCounted: [], unknown: ['funding-2025'] });
  });

  it.each([
    [{ now: 3, last: 2 }, { now: 4, last: 6 }, { now: 7, last: 8 }],
    [{ now: undefined, last: 2 }, { now: 4, last: 6 }, { now: undefined, last: 8 }],
    [{ now: 3, last: 2 }, { now: 4, last: undefined }, { now: 7, last: undefined }],
  ])('adds up: %o and %o', (a, b, sum) => {
    expect(of('at-least').merge(a, b)).toEqual(sum);
  });
});
