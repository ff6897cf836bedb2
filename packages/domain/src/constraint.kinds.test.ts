import { describe, expect, it } from 'vitest';
import type { ShareBound } from './bound.ts';
import type { Constraint } from './constraint.ts';
import type { Measure } from './measure.ts';
import { body, fits, judged, letter, membersOf, numberReading, rollOn, statement } from './members.testing.ts';
import type { Population } from './population.ts';
import { headcount, type HeadcountSpec } from './rules/headcount.ts';
import { increase, type IncreaseSpec } from './rules/increase.ts';
import { presence } from './rules/presence.ts';
import { share } from './rules/share.ts';
import { percent, since } from './threshold.ts';

type Make = (letters: string) => Measure;

const words = { zh: '某', en: 'some' };
const half = since('2020-01-01', percent(50));
const two = since('2020-01-01', 2);
const by = { id: '9-9-9/by', title: words, default: 'share', choices: { share: words, count: words, both: words } } as const;
const authorisedAt = (size: number | undefined): Partial<Population> => ({ authorised: () => size });
const sizedAt = (size: number | undefined): Partial<Population> => ({ ...authorisedAt(size), denominator: () => ({ size }) });

const shareOf = (bound: ShareBound, more?: Partial<Population>): Make => (letters) => share({ ...statement, of: body(letters, more), who: fits, ...bound });
const headcountOf = (rest: Pick<HeadcountSpec, 'number' | 'op'>, more?: Partial<Population>): Make => (letters) => headcount({ ...statement, of: body(letters, more), who: fits, ...rest });
const increaseOf = (last: string, choice: 'share' | 'count' | 'both', more?: Partial<Population>, rest?: Partial<IncreaseSpec>): Make => (letters) =>
  increase({ ...statement, of: body(letters, { baseline: () => membersOf(last), ...more }), who: fits, by: { ...by, default: choice }, ...rest });
const presenceOf = (least: 1 | 2): Make => (letters) =>
  presence({ ...statement, of: body(letters), groups: ['Y', 'N'].map((key) => ({ title: words, who: letter(key) })), least: least === 1 ? 1 : numberReading('least', least) });

function keeps({ terms, sense, bound }: Constraint, chosen: ReadonlySet<string>): boolean {
  const sum = terms.reduce((total, { id, coefficient }) => total + (chosen.has(id) ? coefficient : 0), 0);
  return sense === 'at-least' ? sum >= bound : sense === 'at-most' ? sum <= bound : sum === bound;
}

describe('the constraints of a kind', () => {
  it.each<readonly [string, Make]>([
    ['a share of at least half', shareOf({ atLeast: half })],
    ['a share of more than half', shareOf({ moreThan: half })],
    ['a share of at most half', shareOf({ atMost: half })],
    ['a share of less than half', shareOf({ lessThan: half })],
    ['at least half of five seats', shareOf({ atLeast: half }, sizedAt(5))],
    ['at least half of four seats', shareOf({ atLeast: half }, sizedAt(4))],
    ['more than half of four seats', shareOf({ moreThan: half }, sizedAt(4))],
    ['at least two', headcountOf({ number: two, op: 'at-least' })],
    ['at most two', headcountOf({ number: two, op: 'at-most' })],
    ['exactly two', headcountOf({ number: two, op: 'exactly' })],
    ['an operator that a reading chooses', headcountOf({ number: two, op: () => 'at-most' })],
    ['exactly the authorised number', headcountOf({ number: 'authorised', op: 'exactly' }, authorisedAt(1))],
    ['at most the authorised number', headcountOf({ number: 'authorised', op: 'at-most' }, authorisedAt(1))],
    ['none where none is authorised', headcountOf({ number: 'authorised', op: 'exactly' }, authorisedAt(0))],
    ['all of them', headcountOf({ number: 'all', op: 'at-least' })],
    ['more than one in three by share', increaseOf('YNN', 'share')],
    ['more than one in three by number', increaseOf('YNN', 'count')],
    ['more than one in three by both', increaseOf('YNN', 'both')],
    ['more than last term, when one was unknown', increaseOf('YUNN', 'both')],
    ['more than last term in three seats', increaseOf('YNN', 'share', authorisedAt(3), { withinSize: true })],
    ['more than last term in a body too small for it', increaseOf('YN', 'count', authorisedAt(1), { withinSize: true })],
    ['somebody of each of two groups', presenceOf(1)],
    ['two of each of two groups', presenceOf(2)],
  ])('%s hold for exactly the choices that meet it', (_, make) => {
    const letters = 'YYYNNUU';
    const candidates = membersOf(letters);
    const constraints = make(letters).constraints(candidates, rollOn()) ?? [];
    expect(constraints.length).toBeGreaterThan(0);
    for (let choice = 0; choice < 2 ** letters.length; choice += 1) {
      const chosen = [...letters].filter((_letter, index) => (choice >> index) % 2 === 1);
      const ids = new Set(candidates.filter((_member, index) => (choice >> index) % 2 === 1).map(({ id }) => id));
      const { status } = judged(make(chosen.join('')), rollOn('2026-12-31', {}, { terms: [] }));
      expect([chosen.join(''), constraints.every((one) => keeps(one, ids))]).toEqual([chosen.join(''), status === 'met']);
    }
  });

  it('a headcount of whoever is there counts every candidate', () => {
    const constraints = headcount({ ...statement, of: body('YN'), number: two, op: 'at-least' }).constraints(membersOf('YN'), rollOn());
    expect(constraints?.map(({ terms, bound }) => [terms.length, bound])).toEqual([[2, 1], [2, 2]]);
  });

  it('all of them are kept by letting nobody in who may not count', () => {
    expect(headcountOf({ number: 'all', op: 'at-least' })('YNU').constraints(membersOf('YNU'), rollOn())?.at(-1)).toEqual({
      measure: statement.id,
      terms: [{ id: 'N1', coefficient: 1 }, { id: 'U2', coefficient: 1 }],
      sense: 'at-most',
      bound: 0,
    });
  });

  it.each<readonly [string, Measure, string]>([
    ['a share before it is in force', shareOf({ atLeast: half })('YN'), '2019-12-31'],
    ['a share of a body whose size is not known', shareOf({ atLeast: half }, sizedAt(undefined))('YN'), '2026-12-31'],
    ['a ceiling over empty seats', shareOf({ atMost: half }, sizedAt(4))('YN'), '2026-12-31'],
    ['a headcount before it is in force', headcountOf({ number: two, op: 'at-least' })('YN'), '2019-12-31'],
    ['an authorised number that is not known', headcountOf({ number: 'authorised', op: 'exactly' }, authorisedAt(undefined))('YN'), '2026-12-31'],
    ['an authorised number that nobody sets', headcountOf({ number: 'authorised', op: 'exactly' })('YN'), '2026-12-31'],
    ['an increase without a baseline', increaseOf('', 'share', { baseline: () => undefined })('YN'), '2026-12-31'],
    ['an increase over nobody', increaseOf('', 'share')('YN'), '2026-12-31'],
    ['an increase over people of whom none is sure to have belonged', increaseOf('yyu', 'count')('YN'), '2026-12-31'],
    ['an increase over people who do not count and may not have belonged', increaseOf('nn', 'count')('YN'), '2026-12-31'],
    ['an increase within a size that is not known', increaseOf('YN', 'share', authorisedAt(undefined), { withinSize: true })('YN'), '2026-12-31'],
    ['an increase within a size that nobody sets', increaseOf('YN', 'share', {}, { withinSize: true })('YN'), '2026-12-31'],
    ['an increase of a body that has no terms', increase({ ...statement, of: body('YN'), who: fits, by }), '2026-12-31'],
  ])('there are none for %s', (_, measure, asOf) => {
    expect(measure.constraints(membersOf('YN'), rollOn(asOf))).toBeUndefined();
  });

  it('an increase by share is not bound to a size that is not asked', () => {
    expect(increaseOf('YN', 'share', authorisedAt(0))('YYN').constraints(membersOf('YYN'), rollOn())?.at(-1)).toMatchObject({ sense: 'at-most', bound: 3 });
  });

  it('those of groups are named by the group', () => {
    expect(presenceOf(1)('YN').constraints(membersOf('YN'), rollOn())).toEqual([
      { measure: statement.id, group: 'Y', terms: [{ id: 'Y0', coefficient: 1 }], sense: 'at-least', bound: 1 },
      { measure: statement.id, group: 'N', terms: [{ id: 'N1', coefficient: 1 }], sense: 'at-least', bound: 1 },
    ]);
  });
});
