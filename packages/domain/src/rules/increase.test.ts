import { describe, expect, it } from 'vitest';
import { body, fits, judged, membersOf, rollOn, statement } from '../members.testing.ts';
import type { Population } from '../population.ts';
import { choiceReading } from '../reading.ts';
import { increase, type IncreaseSpec } from './increase.ts';

const words = { zh: '某', en: 'some' };
const by = choiceReading({ id: '9-9-9/by', title: words, default: 'share', choices: { share: words, count: words, both: words } });
const made = (now: string, last: string | undefined, more: Partial<Population> = {}, rest: Partial<IncreaseSpec> = {}) =>
  increase({ ...statement, of: body(now, { baseline: () => (last === undefined ? undefined : membersOf(last)), ...more }), who: fits, by, ...rest });
const found = (now: string, last: string | undefined, wanted: 'share' | 'count' | 'both' = 'share', authorised?: number) =>
  judged(made(now, last, { authorised: () => authorised }), rollOn('2026-12-31', { '9-9-9/by': wanted }));

describe('an increase', () => {
  it.each([
    ['YYN', 'YNN', 'share', 'met', 0, []],
    ['YYN', 'YNN', 'count', 'met', 0, []],
    ['YYN', 'YNN', 'both', 'met', 0, []],
    ['YN', 'YNN', 'share', 'met', 0, []],
    ['YN', 'YNN', 'both', 'unmet', 1, [{ kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['YYNNNNN', 'YNN', 'both', 'unmet', 1, [{ kind: 'replace', count: 1, of: 5 }, { kind: 'add', count: 1, of: 8 }]],
    ['YN', 'YNN', 'count', 'unmet', 1, [{ kind: 'replace', count: 1, of: 1 }, { kind: 'add', count: 1, of: 3 }]],
    ['YNN', 'YNN', 'share', 'unmet', 1, [{ kind: 'replace', count: 1, of: 2 }, { kind: 'add', count: 1, of: 4 }]],
    ['YN', 'YYYY', 'count', 'unmet', 4, [{ kind: 'add', count: 4, of: 6 }]],
    ['YN', 'YYYYYYYYYY', 'both', 'unmet', 10, []],
    ['YUN', 'YNN', 'share', 'undetermined', 1, [{ kind: 'answer', count: 1, of: 1 }, { kind: 'replace', count: 1, of: 2 }, { kind: 'add', count: 1, of: 4 }]],
    ['YUynu', 'YNN', 'share', 'undetermined', 1, [{ kind: 'answer', count: 1, of: 4 }, { kind: 'replace', count: 1, of: 3 }, { kind: 'add', count: 1, of: 5 }]],
    ['YUUyyynnnnuuuuu', 'YUyynnnuuuu', 'share', 'undetermined', 12, [{ kind: 'learn', count: 24 }]],
    ['YY', 'YU', 'share', 'undetermined', 1, [{ kind: 'learn', count: 1 }]],
    ['NN', 'YU', 'share', 'unmet', 3, []],
  ] as const)('%s after %s by %s is %s, off by %i', (now, last, wanted, status, short, remedies) => {
    expect(found(now, last, wanted)).toMatchObject({ status, short, remedies });
  });

  it.each([
    ['YNN', 4, true],
    ['YNN', 3, false],
  ])('%s with one more, of %i authorised, keeps within the size: %s', (now, authorised, withinSize) => {
    expect(found(now, 'YNN', 'share', authorised).remedies.at(-1)).toEqual({ kind: 'add', count: 1, of: 4, withinSize });
  });

  it.each([
    ['YY', 2, 'met', 'increase.met'],
    ['YYN', 2, 'unmet', 'increase.over-size'],
    ['YYy', 2, 'undetermined', 'increase.unsized'],
    ['YYYn', 3, 'undetermined', 'increase.unsized'],
    ['YYYYu', 4, 'undetermined', 'increase.unsized'],
    ['YYYyn', 5, 'met', 'increase.met'],
    ['YYYynu', 5, 'undetermined', 'increase.unsized'],
    ['YY', undefined, 'undetermined', 'increase.unsized'],
    ['NN', undefined, 'unmet', 'increase.unmet'],
  ])('within its size: %s of %s authorised is %s', (now, authorised, status, key) => {
    expect(judged(made(now, 'YNNN', { authorised: () => authorised }, { withinSize: true }))).toMatchObject({ status, explanation: { key } });
  });

  it('too many members are let go, and a size that is not known is asked for', () => {
    const within = (now: string, authorised: number | undefined) => judged(made(now, 'YNNN', { authorised: () => authorised }, { withinSize: true })).remedies;
    expect(within('YYNN', 2)[0]).toEqual({ kind: 'remove', count: 2, of: 4 });
    expect(within('YY', undefined)).toEqual([{ kind: 'supply', count: 1, ids: ['terms'] }]);
  });

  it.each([
    ['nobody to compare with', 'YN', undefined],
    ['nobody last term', 'YN', ''],
    ['nobody sure now who counts', 'yy', 'YN'],
    ['nobody sure now who does not count', 'nn', 'YN'],
  ])('with %s it is not known, and last term is asked for', (_, now, last) => {
    const finding = found(now, last);
    expect(finding).toMatchObject({ status: 'undetermined', short: 0, remedies: [{ kind: 'supply', count: 1, ids: ['seats'] }], explanation: { key: 'increase.no-baseline', args: { counter: 'people', low: finding.observed.low } } });
  });

  it.each([
    ['yyu', 3],
    ['nn', 2],
  ])('with a roster of last term but nobody sure to be on it (%s) these %i are to be found out', (last, count) => {
    expect(found('YN', last)).toMatchObject({ status: 'undetermined', short: 0, remedies: [{ kind: 'learn', count }], explanation: { key: 'increase.no-baseline', args: { doubtful: true } } });
  });

  it('a body that never had a roster of last term has none to compare with', () => {
    const measure = increase({ ...statement, of: body('YN'), who: fits, by });
    expect(judged(measure)).toMatchObject({ status: 'undetermined', explanation: { key: 'increase.no-baseline' }, evidence: { deciding: [] } });
  });

  it('nobody at all is not judged', () => {
    expect(found('', 'YN').explanation).toEqual({ key: 'increase.empty', args: { counter: 'people' } });
  });

  it('of bodies together, one without last term leaves it open', () => {
    const [known, unknown] = [made('YY', 'YN'), made('YY', undefined)];
    const [a, b] = [known.tally(rollOn()), unknown.tally(rollOn())];
    expect(known.merge(a, a)).toEqual(made('YYYY', 'YNYN').tally(rollOn()));
    expect(known.judge(known.merge(a, b), rollOn()).status).toBe('undetermined');
    expect(known.merge(b, b).without).toBe(2);
  });

  it('last term’s unknown members can decide too', () => {
    expect(found('YUN', 'uYN').evidence).toMatchObject({ counted: ['Y0'], notCounted: ['N2'], unknown: ['U1'], deciding: ['U1', 'u0'] });
  });
});
