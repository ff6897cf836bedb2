import { describe, expect, it } from 'vitest';
import type { Measure } from '../measure.ts';
import { body, fits, judged, numberReading, rollOn, statement } from '../members.testing.ts';
import { percent, since } from '../threshold.ts';
import { amount } from './amount.ts';
import { composite } from './composite.ts';
import { coverage } from './coverage.ts';
import { share } from './share.ts';

const words = (key: string) => ({ zh: key, en: key });
const covered = (letters: string) => coverage({ ...statement, of: body(letters), has: fits });
const made = (...fields: readonly (readonly [weight: number, ...indicators: readonly Measure[]])[]) =>
  composite({ ...statement, of: body(''), fields: fields.map(([share, ...indicators], index) => ({ key: `f${index}`, title: words(`f${index}`), weight: numberReading(`weight-${index}`, share), indicators })) });

describe('the fields of a composite', () => {
  it('one without anything to score may be anything, and says so', () => {
    expect(judged(made([60, covered('YN')], [40, covered('')]))).toMatchObject({
      status: 'undetermined',
      observed: { low: 30, high: 70, of: 100 },
      parts: [
        { key: 'f0', title: words('f0'), status: 'reported', observed: { low: 50, high: 50, of: 100 }, short: 0 },
        { key: 'f1', status: 'undetermined', observed: { low: 0, high: 100, of: 100 } },
      ],
      explanation: { key: 'composite.range', args: { low: 30, high: 70, weights: 100, unscored: 1 } },
    });
  });

  it('one without weight does not have to be scored', () => {
    expect(judged(made([100, covered('YN')], [0, covered('')]))).toMatchObject({ status: 'reported', observed: { low: 50, high: 50 }, explanation: { key: 'composite.graded', args: { unscored: 0 } } });
  });

  const seats = body('', { denominator: () => ({ size: 5 }) });
  it.each<readonly [string, Measure]>([
    ['a body with empty seats alone', share({ ...statement, of: seats, who: fits, atLeast: since('2020-01-01', percent(50)) })],
    ['an amount held against nothing', amount({ ...statement, of: body(''), budget: 'funding', op: 'at-least' })],
  ])('%s gives no score', (_, indicator) => {
    const budgets = [2025, 2026].map((year) => ({ id: String(year), kind: 'funding' as const, year, amount: 0 }));
    const of = made([100, indicator, covered('YYYN')]);
    const roll = rollOn('2026-12-31', {}, { budgets });
    expect(of.tally(roll)).toEqual({ f0: { low: 75e9, high: 75e9, count: 1 } });
  });

  it('what still runs can still be reached in full', () => {
    const yearly = coverage({ ...statement, of: body('YN'), has: fits, over: 'year' });
    expect(judged(made([100, yearly]), rollOn('2026-06-30')).observed).toEqual({ low: 50, high: 100, of: 100 });
    expect(judged(made([100, yearly])).observed).toEqual({ low: 50, high: 50, of: 100 });
  });

  it('add up to the mean of federations, whatever one of them lacks', () => {
    const [a, b] = [made([50, covered('YN')], [50, covered('YU')]), made([50, covered('YYYN'), covered('')], [50])];
    const sum = a.merge(a.tally(rollOn()), b.tally(rollOn()));
    expect(sum).toEqual({ f0: { low: 125e9, high: 125e9, count: 2 }, f1: { low: 50e9, high: 100e9, count: 1 } });
    expect(a.merge(sum, {})).toEqual(sum);
    expect(a.judge(sum, rollOn()).parts?.map(({ observed }) => observed)).toEqual([{ low: 62, high: 62, of: 100 }, { low: 50, high: 100, of: 100 }]);
    expect(a.judge({}, rollOn())).toMatchObject({ status: 'undetermined', observed: { low: 0, high: 100 }, explanation: { args: { unscored: 2 } } });
  });
});
