import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { crowd, find, mixed, person, posted, remedy, statusOf, type Label, type Person, type Post, type Term, type Unit } from '../roster.testing.ts';

const FILLED = '2-2-1/leadership-posts-filled';
const ORGAN = '2-2-1/organ-disabled-cadres';
const LEADER = '2-2-1/leadership-disabled-cadre';
const TOWNSHIP = '2-2-1/township-full-time-cadres';
const disabled: Label = { yes: { disabled: true }, no: { disabled: false } };
const approved = (authorised?: number): Term[] => [{ id: 'l', body: 'leadership', ...(authorised === undefined ? {} : { authorised }) }];
const leaders = (people: readonly Person[], more: Partial<Post> = {}, size?: number): Facts => ({ people, posts: posted('leader', people, more), terms: approved(size) });

describe('leadership posts filled', () => {
  it.each([
    [5, 5, 'met', 0],
    [4, 5, 'unmet', 1],
    [6, 5, 'unmet', 1],
    [0, 5, 'unmet', 5],
    [5, undefined, 'undetermined', 0],
  ])('%i filled of %s approved: %s, off by %i', (filled, size, status, short) => {
    expect(find(FILLED, leaders(crowd('l', filled), {}, size))).toMatchObject({ status, short });
  });

  it('nobody and no approved posts is not applicable, never met', () => {
    expect(statusOf(FILLED, leaders([], {}, 0))).toBe('not-applicable');
  });

  it('filling the empty posts mends it, and letting the surplus go does', () => {
    expect(remedy(find(FILLED, leaders(crowd('l', 3), {}, 5)), 'add')).toMatchObject({ count: 2, of: 5 });
    expect(remedy(find(FILLED, leaders(crowd('l', 7), {}, 5)), 'remove')).toMatchObject({ count: 2, of: 7 });
    expect(find(FILLED, leaders(crowd('l', 7), {}, 5)).explanation.key).toBe('headcount.over');
  });

  it.each(['people', 'posts', 'terms'] as const)('without the register %s it is undetermined', (absent) => {
    const { [absent]: _, ...rest } = leaders(crowd('l', 5), {}, 5);
    expect(find(FILLED, rest)).toMatchObject({ status: 'undetermined', missing: [absent] });
  });

  it.each([
    [{ to: '2026-06-29' }, 'unmet'],
    [{ to: '2026-06-30' }, 'met'],
    [{ from: '2026-06-30' }, 'met'],
    [{ from: '2026-07-01' }, 'unmet'],
    [{ from: '2026' }, 'undetermined'],
    [{ from: '2026-05' }, 'met'],
  ])('held %o it is %s', (held, status) => {
    expect(statusOf(FILLED, leaders(crowd('l', 1), held, 1))).toBe(status);
  });

  it('a leader with two posts counts once', () => {
    const facts = leaders(crowd('l', 2), {}, 2);
    expect(statusOf(FILLED, { ...facts, posts: [...(facts.posts ?? []), { id: 'x', role: 'leader', person: 'l-001', title: '党组书记' }] })).toBe('met');
  });

  it('the approved number is the one that holds on the day, whatever the order of the terms', () => {
    const terms: Term[] = [
      { id: 'old', body: 'leadership', to: '2024-12-31', authorised: 5 },
      { id: 'new', body: 'leadership', from: '2025-01-01', authorised: 4 },
    ];
    for (const order of [terms, terms.toReversed()]) expect(statusOf(FILLED, { ...leaders(crowd('l', 4)), terms: order })).toBe('met');
  });
});

describe('disabled cadres of the organ', () => {
  const staff: Partial<Post> = { posting: 'full-time', staffing: 'administrative' };
  const organ = (people: readonly Person[], more: Partial<Post> = staff): Facts => ({ people, posts: posted('cadre', people, more) });

  it.each([
    [2, 5, 'met'],
    [1, 6, 'unmet'],
    [3, 17, 'met'],
    [2, 18, 'unmet'],
    [0, 0, 'not-applicable'],
  ])('%i of %i more: %s', (yes, no, status) => {
    expect(statusOf(ORGAN, organ(mixed(disabled, yes, no)))).toBe(status);
  });

  it('15 % of 7 needs 2', () => {
    expect(find(ORGAN, organ(mixed(disabled, 1, 6)))).toMatchObject({ required: { count: 2, of: 7 }, short: 1 });
  });

  it('a cadre of whom it is not known decides, and is named', () => {
    expect(find(ORGAN, organ(mixed(disabled, 1, 5, 1)))).toMatchObject({ status: 'undetermined', evidence: { deciding: ['unknown-001'] } });
  });

  it('leaders are cadres of the organ too; others are not', () => {
    const people = mixed(disabled, 1, 6);
    const posts = [...posted('leader', people.slice(0, 4), staff), ...posted('township-cadre', people.slice(4), staff), ...posted('liaison-officer', people.slice(4), staff)];
    expect(find(ORGAN, { people, posts })).toMatchObject({ status: 'met', observed: { low: 1, of: 4 } });
  });

  it('replacing or adding the least number mends it, one less does not', () => {
    const people = mixed(disabled, 0, 20);
    const found = find(ORGAN, organ(people));
    const after = (yes: number, no: number) => statusOf(ORGAN, organ(mixed(disabled, yes, no)));
    const [replace = 0, add = 0] = [remedy(found, 'replace')?.count, remedy(found, 'add')?.count];
    expect([after(replace, 20 - replace), after(replace - 1, 21 - replace)]).toEqual(['met', 'unmet']);
    expect([after(add, 20), after(add - 1, 20)]).toEqual(['met', 'unmet']);
  });

  it.each([
    ['administrative', 'institutional', { low: 0, of: 0 }],
    ['both', 'institutional', { low: 1, of: 2 }],
    ['both', 'other', { low: 0, of: 0 }],
    ['administrative', 'administrative', { low: 1, of: 2 }],
  ] as const)('the organ read as %s, staff %s', (value, staffing, observed) => {
    const facts = organ(mixed(disabled, 1, 1), { posting: 'full-time', staffing });
    expect(find(ORGAN, facts, { readings: { '2-2-1/organ-is': value } })).toMatchObject({ observed });
  });

  it.each([
    ['no', 1],
    ['yes', 4],
  ])('do seconded and part-time people count in the denominator: %s', (value, of) => {
    const own = crowd('own', 1, { disabled: true });
    const guests = crowd('guest', 3, { disabled: false });
    const posts = [...posted('cadre', own, staff), ...posted('cadre', guests.slice(1), { posting: 'seconded', staffing: 'other' }), ...posted('cadre', guests.slice(0, 1), { posting: 'part-time' })];
    expect(find(ORGAN, { people: [...own, ...guests], posts }, { readings: { '2-2-1/visitors-in-denominator': value } }).observed.of).toBe(of);
  });

  it('where visitors count, institutional staff whose posting is not known may be visitors', () => {
    const when = { readings: { '2-2-1/visitors-in-denominator': 'yes' } };
    const people = mixed(disabled, 1, 1);
    const posts = [...posted('cadre', people.slice(0, 1), staff), ...posted('cadre', people.slice(1), { staffing: 'institutional' })];
    expect(find(ORGAN, { people, posts }, when)).toMatchObject({ status: 'met', evidence: { unknown: ['no-001'] } });
    expect(find(ORGAN, { people, posts: posts.slice(1) }, when).status).not.toBe('not-applicable');
  });

  it.each([[{ posting: 'full-time' }], [{ staffing: 'administrative' }], [{}]] as const)('where posting or staffing is not known (%o) it is not guessed', (more) => {
    expect(statusOf(ORGAN, organ(mixed(disabled, 1, 1), more))).toBe('undetermined');
  });
});

describe('a disabled cadre in the leadership', () => {
  it.each([
    ['at-least', 1, 4, 0, 'met'],
    ['at-least', 2, 3, 0, 'met'],
    ['at-least', 0, 5, 0, 'unmet'],
    ['at-least', 0, 4, 1, 'undetermined'],
    ['at-least', 0, 0, 0, 'not-applicable'],
    ['exactly', 1, 4, 0, 'met'],
    ['exactly', 2, 3, 0, 'unmet'],
    ['exactly', 1, 3, 1, 'undetermined'],
    ['exactly', 0, 5, 0, 'unmet'],
  ])('%s one: %i disabled, %i not, %i unknown is %s', (value, yes, no, unknown, status) => {
    const found = find(LEADER, leaders(mixed(disabled, yes, no, unknown)), { readings: { '2-2-1/leadership-disabled-is': value } });
    expect(found.status).toBe(status);
    expect(found.evidence.deciding).toEqual(status === 'undetermined' ? ['unknown-001'] : []);
  });

  it('replacing one leader mends it', () => {
    expect(remedy(find(LEADER, leaders(mixed(disabled, 0, 5))), 'replace')).toMatchObject({ count: 1, of: 5 });
    expect(statusOf(LEADER, leaders(mixed(disabled, 1, 4)))).toBe('met');
  });

  it('an addition beyond the approved posts says so', () => {
    expect(remedy(find(LEADER, leaders(mixed(disabled, 0, 5), {}, 5)), 'add')).toMatchObject({ count: 1, withinSize: false });
  });
});

describe('a full-time cadre in every township', () => {
  const units: Unit[] = [
    { id: 'a', code: '150624100', name: '甲镇', kind: 'town' },
    { id: 'b', code: '150624200', name: '乙苏木', kind: 'sumu' },
    { id: 'v', code: '150624100200', name: '丙嘎查', kind: 'gacha', parent: 'a' },
    { id: 'banner', code: '150624', name: '旗', kind: 'banner' },
  ];
  const cadre = (unit: string | undefined, more: Partial<Post> = {}): Post => ({
    id: `p-${String(unit)}`,
    role: 'township-cadre',
    person: 'x',
    posting: 'full-time',
    ...(unit === undefined ? {} : { unit }),
    ...more,
  });
  const facts = (posts: readonly Post[]): Facts => ({ people: [person('x')], units, posts });

  it.each([
    ['one each', [cadre('a'), cadre('b')], 'met', 0],
    ['one lacks', [cadre('a')], 'unmet', 1],
    ['none', [], 'unmet', 2],
    ['part-time', [cadre('a'), cadre('b', { posting: 'part-time' })], 'unmet', 1],
    ['posting not known', [cadre('a'), { id: 'p', role: 'township-cadre', person: 'x', unit: 'b' }], 'undetermined', 1],
    ['unit not known', [cadre('a'), cadre(undefined)], 'undetermined', 1],
    ['one record cannot be in two townships', [cadre(undefined)], 'unmet', 2],
    ['an office of another kind', [cadre('a'), cadre('b', { role: 'liaison-officer' })], 'unmet', 1],
    ['left', [cadre('a'), cadre('b', { to: '2026-06-29' })], 'unmet', 1],
    ['began this year', [cadre('a'), cadre('b', { from: '2026' })], 'undetermined', 1],
    ['in the gacha only', [cadre('a'), cadre('v')], 'unmet', 1],
  ] as const)('%s', (_, posts, status, short) => {
    expect(find(TOWNSHIP, facts(posts))).toMatchObject({ status, short, observed: { of: 2 } });
  });

  it('names the townships that lack one and those not known', () => {
    expect(find(TOWNSHIP, facts([cadre('a')]))).toMatchObject({ evidence: { counted: ['a'], notCounted: ['b'] }, remedies: [{ kind: 'establish', count: 1 }] });
    expect(find(TOWNSHIP, facts([cadre('a'), cadre(undefined)])).evidence.deciding).toEqual(['b']);
  });

  it('an empty list is not applicable, a missing one undetermined', () => {
    expect(statusOf(TOWNSHIP, { units: [], posts: [] })).toBe('not-applicable');
    expect(find(TOWNSHIP, { units })).toMatchObject({ status: 'undetermined', missing: ['posts'] });
    expect(find(TOWNSHIP, { posts: [] })).toMatchObject({ status: 'undetermined', missing: ['units'] });
  });
});
