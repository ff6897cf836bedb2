import { describe, expect, it } from 'vitest';
import type { Judgement } from '../measure.ts';
import type { Status } from '../finding.ts';
import { choose, type NumberReading, type Readings } from '../reading.ts';
import { measuresOf } from '../plan.ts';
import { otog2020 } from '../plans/otog-2020.ts';
import { openRoll } from '../roll.ts';
import { explain } from '../explain.ts';
import { entriesOf } from '../populations/entries.ts';
import { find } from '../roster.testing.ts';
import { composite, type CompositeField } from './composite.ts';
import { timeliness } from './timeliness.ts';
import type { Outcome } from '../deadline.ts';

const words = { zh: '某', en: 'some' };
const weight = (key: string, fallback: number): NumberReading => ({ id: `weight/${key}`, title: words, default: fallback, min: 0, max: 100, unit: words });

/** An indicator of which so many are in time, late or not known. */
const indicator = (id: string, inTime: number, late: number, unknown = 0) =>
  timeliness({
    id: `x/${id}`,
    title: words,
    force: 'expected',
    of: entriesOf('documents', id),
    items: () => [...Array<Outcome>(inTime).fill('in-time'), ...Array<Outcome>(late).fill('late'), ...Array<Outcome>(unknown).fill('unknown')].map((outcome) => ({ outcome })),
  });

type Field = readonly [weight: number, ...indicators: readonly (readonly [number, number, number?])[]];

function judged(fields: readonly Field[], readings: Readings = {}, documents = true): Judgement {
  const made = fields.map(([share, ...of], index): CompositeField => ({ key: `f${index}`, title: words, weight: weight(String(index), share), indicators: of.map((counts, place) => indicator(`${index}-${place}`, ...counts)) }));
  const of = composite({ id: 'x/y', title: words, force: 'expected', of: entriesOf('units', 'x'), fields: made });
  const roll = openRoll(documents ? { documents: [] } : {}, '2026-06-30', choose(readings));
  return of.judge(of.tally(roll), roll);
}
const graded = (status: Status, low: number, high: number) => ({ status, observed: { low, high, of: 100 } });

describe('a composite', () => {
  it.each([
    [100, 0, 100, 'excellent'],
    [90, 10, 90, 'excellent'],
    [899, 101, 89, 'good'],
    [80, 20, 80, 'good'],
    [799, 201, 79, 'fair'],
    [60, 40, 60, 'fair'],
    [599, 401, 59, 'poor'],
    [0, 1, 0, 'poor'],
  ])('of %i to %i scores %i: %s', (yes, no, score, grade) => {
    expect(judged([[100, [yes, no]]])).toMatchObject({ ...graded('reported', score, score), explanation: { key: 'composite.graded', args: { grade } } });
  });

  it.each([
    ['thirds', [[50, [1, 2], [2, 1], [4, 1]], [50, [2, 1], [1, 2], [4, 1]]], 60],
    ['sevenths', [[25, [1, 6], [6, 1]], [25, [2, 5], [5, 2]], [50, [7, 3]]], 60],
    ['a third that is cut', [[60, [1, 2]], [40, [1, 0]]], 60],
    ['a third of weight', [[33, [9, 1]], [33, [9, 1]], [34, [9, 1]]], 90],
    ['twelve indicators', [[25, [2, 1], [2, 1], [2, 1]], [25, [2, 1], [2, 1], [14, 1]], [25, [14, 1], [14, 1], [14, 1]], [25, [2, 1], [14, 1], [14, 1]]], 80],
  ] as const)('keeps a bound that is just reached, in %s', (_, fields, score) => {
    expect(judged(fields)).toMatchObject(graded('reported', score, score));
  });

  it('weighs its fields, and a field of no weight decides nothing', () => {
    expect(judged([[75, [1, 0]], [25, [0, 1]]])).toMatchObject(graded('reported', 75, 75));
    expect(judged([[100, [1, 0]], [0, [0, 0, 3]]])).toMatchObject(graded('reported', 100, 100));
  });

  it('is a range without a grade while a part is not known, however narrow', () => {
    expect(judged([[50, [1, 0]], [50, [1, 0, 1]]])).toMatchObject({ ...graded('undetermined', 75, 100), explanation: { key: 'composite.range' } });
    const narrow = judged([[100, [1000, 999, 1]]]);
    expect(narrow).toMatchObject({ ...graded('undetermined', 50, 50), explanation: { key: 'composite.range' } });
    expect(narrow.explanation.args).not.toHaveProperty('grade');
    expect(judged([[50, [1, 0]], [50, [0, 0]]])).toMatchObject(graded('undetermined', 50, 100));
    expect(judged([[100, [1, 0]]], {}, false)).toMatchObject(graded('undetermined', 0, 100));
  });

  it('an indicator that judges nobody is left out of its field', () => {
    expect(judged([[100, [0, 0], [4, 1]]])).toMatchObject(graded('reported', 80, 80));
  });

  it.each([
    [{ 'weight/0': 51 }, 101],
    [{ 'weight/0': 0 }, 50],
    [{ 'weight/0': 100 }, 150],
  ])('with weights %o that sum to %i there is no grade', (readings, weights) => {
    const found = judged([[50, [1, 0]], [50, [1, 0]]], readings);
    expect(found).toMatchObject({ ...graded('undetermined', 0, 100), explanation: { key: 'composite.weights', args: { weights } } });
    expect(explain(found.explanation, 'zh')).toContain(`合计${weights}`);
  });

  it('with other weights that sum to 100 has another score', () => {
    expect(judged([[50, [1, 0]], [50, [0, 1]]], { 'weight/0': 80, 'weight/1': 20 })).toMatchObject(graded('reported', 80, 80));
  });

  it('adds up to the mean of federations, in any order', () => {
    const of = measuresOf(otog2020).find(({ id }) => id === '2-5-5/county-monitoring');
    const roll = openRoll({ documents: [], cases: [] }, '2026-06-30', choose({}));
    const tally = of?.tally(roll);
    expect(of?.merge(tally, tally)).toEqual(of?.merge(tally, tally));
    expect(of?.judge(of.merge(tally, tally), roll).observed).toEqual(of?.judge(tally, roll).observed);
  });
});

describe('the county monitored in four fields', () => {
  it('needs no register by itself: without any it is a range from 0 to 100, each field with its part', () => {
    const found = find('2-5-5/county-monitoring', {});
    expect(found).toMatchObject({ ...graded('undetermined', 0, 100), missing: [], kind: 'composite' });
    expect(found.parts?.map(({ key }) => key)).toEqual(['poverty', 'grassroots', 'social-forces', 'rights']);
  });

  it('prints the weights and every reading of its indicators', () => {
    const ids = find('2-5-5/county-monitoring', {}).readings.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['2-5-5/weight-of-poverty', '2-3-3/visits-every', '2-3-1/association-or-group', '2-3-4/resolve-within']));
    expect(find('2-5-5/county-monitoring', {}, { readings: { '2-5-5/weight-of-rights': 26 } }).explanation.key).toBe('composite.weights');
  });
});
