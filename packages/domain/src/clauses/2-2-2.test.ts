import { describe, expect, it } from 'vitest';
import { explain } from '../explain.ts';
import type { Facts } from '../facts.ts';
import { crowd, find, person, posted, remedy, seated, statusOf, type Person, type Post, type Seat } from '../roster.testing.ts';
import { describeRemedy } from '../words/remedy.ts';

const GROWTH = '2-2-2/council-part-time-increase';
const ABOUT = '2-2-2/organ-seconded-or-part-time';
const VICE = '2-2-2/part-time-vice-directors';

describe('more part-time members of the executive council', () => {
  const council = (term: number, prefix: string, partTime: number, fullTime: number, unknown = 0) => {
    const people = { yes: crowd(`${prefix}-yes`, partTime), no: crowd(`${prefix}-no`, fullTime), unknown: crowd(`${prefix}-unknown`, unknown) };
    const seats = [
      ...seated('council', people.yes, { term, posting: 'part-time' }),
      ...seated('council', people.no, { term, posting: 'full-time' }),
      ...seated('council', people.unknown, { term }),
    ];
    return { people: [...people.yes, ...people.no, ...people.unknown], seats };
  };
  type Mix = readonly [partTime: number, fullTime: number, unknown?: number];
  function councils(now: Mix, last: Mix): Facts {
    const [present, former] = [council(8, 'now', ...now), council(7, 'last', ...last)];
    return { people: [...present.people, ...former.people], seats: [...present.seats, ...former.seats] };
  }

  it.each([
    ['both', [2, 5], [1, 6], 'met'],
    ['both', [1, 5], [1, 6], 'unmet'],
    ['both', [2, 12], [1, 6], 'unmet'],
    ['share', [1, 5], [1, 6], 'met'],
    ['count', [1, 5], [1, 6], 'unmet'],
    ['count', [2, 12], [1, 6], 'met'],
    ['share', [2, 12], [1, 6], 'unmet'],
    ['both', [2, 5], [0, 0], 'undetermined'],
  ] as const)('read as %s: %j now against %j last term is %s', (value, now, last, status) => {
    expect(statusOf(GROWTH, councils(now, last), { readings: { '2-2-2/part-time-increase-of': value } })).toBe(status);
  });

  it('a member whose posting is not known decides, and is named', () => {
    expect(find(GROWTH, councils([1, 5, 1], [1, 6]))).toMatchObject({ status: 'undetermined', required: { count: 2, of: 7 }, evidence: { deciding: ['now-unknown-001'] } });
  });

  it('a council of which only last term is known is not applicable', () => {
    expect(statusOf(GROWTH, { ...councils([0, 0], [1, 6]), terms: [{ id: 't8', body: 'council', number: 8 }] })).toBe('not-applicable');
  });

  it('seconded members are not part-time', () => {
    const facts = councils([2, 5], [1, 6]);
    const seats = facts.seats?.map((seat): Seat => (seat.id.includes('now-yes') ? { ...seat, posting: 'seconded' } : seat)) ?? [];
    expect(statusOf(GROWTH, { ...facts, seats })).toBe('unmet');
  });

  it('without seats it is undetermined and says so', () => {
    expect(find(GROWTH, { people: [] })).toMatchObject({ status: 'undetermined', missing: ['seats'] });
  });
});

describe('about 15 % of the organ seconded or part-time', () => {
  const organ = (visitors: number, own: number, unknown = 0): Facts => {
    const people = { visitors: crowd('yes', visitors), own: crowd('no', own), unknown: crowd('unknown', unknown) };
    const posts = [
      ...posted('cadre', people.visitors, { posting: 'seconded', staffing: 'other' }),
      ...posted('cadre', people.own, { posting: 'full-time', staffing: 'administrative' }),
      ...posted('leader', people.unknown, { staffing: 'administrative' }),
    ];
    return { people: [...people.visitors, ...people.own, ...people.unknown], posts };
  };
  const band = (from: number, to = 100) => ({ readings: { '2-2-2/about-from': from, '2-2-2/about-to': to } });

  it('one of 7 is 14.3 % and inside the default band', () => {
    const found = find(ABOUT, organ(1, 6));
    expect(found).toMatchObject({ status: 'met', short: 0 });
    expect(explain(found.explanation, 'en')).toContain('14.2%');
  });

  it.each([
    [3, 22, 'met'],
    [3, 23, 'unmet'],
    [0, 7, 'unmet'],
    [20, 5, 'met'],
    [0, 0, 'not-applicable'],
  ])('from 12 %% with no ceiling: %i of %i more is %s', (visitors, own, status) => {
    expect(statusOf(ABOUT, organ(visitors, own))).toBe(status);
  });

  it.each([
    [14, 16, 1, 6, 'met'],
    [15, 16, 1, 6, 'unmet'],
    [14, 16, 2, 5, 'unmet'],
    [12, 18, 3, 17, 'met'],
    [12, 18, 4, 16, 'unmet'],
    [15, 15, 3, 17, 'met'],
    [15, 15, 2, 18, 'unmet'],
  ])('from %i to %i %%: %i of %i more is %s', (from, to, visitors, own, status) => {
    expect(statusOf(ABOUT, organ(visitors, own), band(from, to))).toBe(status);
  });

  it.each([
    [15, 16, 7],
    [14, 16, 6],
    [14, 16, 8],
  ])('no head-count is from %i to %i %% of %i: it says so in both languages and proposes nothing', (from, to, of) => {
    const found = find(ABOUT, organ(1, of - 1), band(from, to));
    expect(found).toMatchObject({ status: 'unmet', remedies: [], explanation: { key: 'about.unattainable' } });
    expect(explain(found.explanation, 'en')).toContain('no whole number');
    expect(explain(found.explanation, 'zh')).toContain('任何整数人数都落不进');
  });

  it('replacing or adding the least number mends it, one less does not', () => {
    const found = find(ABOUT, organ(1, 19));
    const [replace = 0, add = 0] = [remedy(found, 'replace')?.count, remedy(found, 'add')?.count];
    expect([statusOf(ABOUT, organ(1 + replace, 19 - replace)), statusOf(ABOUT, organ(replace, 20 - replace))]).toEqual(['met', 'unmet']);
    expect([statusOf(ABOUT, organ(1 + add, 19)), statusOf(ABOUT, organ(add, 19))]).toEqual(['met', 'unmet']);
  });

  it('too many under a ceiling: tells how many, and mends it by people who do not count', () => {
    const found = find(ABOUT, organ(5, 15), band(12, 18));
    expect(found).toMatchObject({ status: 'unmet', short: 2 });
    const replace = remedy(found, 'replace');
    expect(replace).toMatchObject({ count: 2, of: 5 });
    expect(statusOf(ABOUT, organ(3, 17), band(12, 18))).toBe('met');
    expect(statusOf(ABOUT, organ(4, 16), band(12, 18))).toBe('unmet');
    expect(replace && describeRemedy(replace, found, 'en')).toContain('who would not count');
    expect(replace && describeRemedy(replace, found, 'zh')).toContain('不计入');
    const { count: add = 0 } = remedy(found, 'add') ?? {};
    expect([statusOf(ABOUT, organ(5, 15 + add), band(12, 18)), statusOf(ABOUT, organ(5, 14 + add), band(12, 18))]).toEqual(['met', 'unmet']);
  });

  it('a cadre whose posting is not known decides where it can, and is named', () => {
    expect(find(ABOUT, organ(0, 6, 1))).toMatchObject({ status: 'undetermined', observed: { low: 0, high: 1, of: 7 }, evidence: { deciding: ['unknown-001'] } });
    expect(statusOf(ABOUT, organ(1, 5, 1))).toBe('met');
    expect(statusOf(ABOUT, organ(0, 19, 1))).toBe('unmet');
    expect(statusOf(ABOUT, organ(1, 5, 1), band(12, 18))).toBe('undetermined');
  });

  it.each([
    ['full-time, the staffing not known', { posting: 'full-time' }, 7],
    ['neither known', {}, 7],
    ['staffed elsewhere, the posting not known', { staffing: 'other' }, 7],
    ['full-time and staffed elsewhere', { posting: 'full-time', staffing: 'other' }, 6],
  ] as const)('one cadre more may belong to the organ, %s: %i in all', (_, post, of) => {
    const [facts, more] = [organ(1, 5), crowd('more', 1)];
    expect(find(ABOUT, { people: [...(facts.people ?? []), ...more], posts: [...(facts.posts ?? []), ...posted('cadre', more, post)] }).observed.of).toBe(of);
  });

  it.each([
    ['administrative', 1],
    ['both', 2],
  ])('the organ read as %s', (value, of) => {
    const people = crowd('c', 3);
    const [a, b, c] = people as [Person, Person, Person];
    const full = { posting: 'full-time' } as const;
    const posts = [...posted('cadre', [a], { ...full, staffing: 'administrative' }), ...posted('cadre', [b], { ...full, staffing: 'institutional' }), ...posted('cadre', [c], { ...full, staffing: 'other' })];
    expect(find(ABOUT, { people, posts }, { readings: { '2-2-1/organ-is': value } }).observed.of).toBe(of);
  });

  it('prints the readings that it used', () => {
    expect(find(ABOUT, organ(1, 6), band(10)).readings).toEqual([
      { id: '2-2-2/about-from', value: 10, isDefault: false },
      { id: '2-2-2/about-to', value: 100, isDefault: true },
      { id: '2-2-1/organ-is', value: 'administrative', isDefault: true },
    ]);
  });

  it('a share just above the ceiling never shows as the ceiling', () => {
    const { explanation } = find(ABOUT, organ(21, 110), band(12, 16));
    expect(explain(explanation, 'en')).toContain('(16.1%)');
  });

  it.each(['people', 'posts'] as const)('without the register %s it is undetermined', (absent) => {
    const { [absent]: _, ...rest } = organ(1, 6);
    expect(find(ABOUT, rest)).toMatchObject({ status: 'undetermined', missing: [absent] });
  });
});

describe('a part-time or seconded vice-director', () => {
  const council = (more: Partial<Seat>): Facts => {
    const people = [person('director'), person('vice')];
    return {
      people,
      seats: [
        { id: 'd', body: 'council', person: 'director', role: 'director', posting: 'full-time' },
        { id: 'v', body: 'council', person: 'vice', ...more },
      ],
    };
  };

  it.each([
    [{ role: 'vice-director', posting: 'part-time' }, 'met'],
    [{ role: 'vice-director', posting: 'seconded' }, 'met'],
    [{ role: 'vice-director', posting: 'full-time' }, 'unmet'],
    [{ role: 'vice-director' }, 'undetermined'],
    [{ posting: 'part-time' }, 'undetermined'],
    [{ role: 'council-member', posting: 'part-time' }, 'unmet'],
    [{ role: 'council-member' }, 'unmet'],
    [{ posting: 'full-time' }, 'unmet'],
    [{ role: 'observer', posting: 'part-time' }, 'unmet'],
    [{ role: 'vice-director', posting: 'part-time', to: '2026-06-29' }, 'unmet'],
    [{ role: 'vice-director', posting: 'part-time', from: '2026' }, 'undetermined'],
  ] as const)('%o is %s', (more, status) => {
    expect(find(VICE, council(more))).toMatchObject({ status, evidence: { deciding: status === 'undetermined' ? ['vice'] : [] } });
  });

  it('last term’s vice-director does not count, and an empty council is not applicable', () => {
    const facts = council({ role: 'vice-director', posting: 'part-time', term: 7 });
    const seats = facts.seats?.map((seat) => (seat.id === 'd' ? { ...seat, term: 8 } : seat)) ?? [];
    expect(statusOf(VICE, { ...facts, seats })).toBe('unmet');
    expect(statusOf(VICE, { people: [], seats: [] })).toBe('not-applicable');
  });

  it('replacing one or adding one mends it', () => {
    const found = find(VICE, council({ role: 'council-member' }));
    expect(remedy(found, 'replace')).toMatchObject({ count: 1 });
    expect(remedy(found, 'add')).toMatchObject({ count: 1, of: 3 });
  });
});

describe('a person of the organ with several posts', () => {
  it('counts once, as seconded where any of the posts is', () => {
    const posts: Post[] = [
      { id: 'a', role: 'leader', person: 'x', posting: 'full-time', staffing: 'administrative' },
      { id: 'b', role: 'cadre', person: 'x', posting: 'part-time' },
    ];
    expect(find(ABOUT, { people: [person('x')], posts })).toMatchObject({ observed: { low: 1, high: 1, of: 1 } });
  });

  it('is seconded for certain only where that post is certainly held on the day', () => {
    const posts: Post[] = [
      { id: 'a', role: 'leader', person: 'x', posting: 'full-time', staffing: 'administrative' },
      { id: 'b', role: 'cadre', person: 'x', posting: 'part-time', from: '2026' },
    ];
    expect(find(ABOUT, { people: [person('x')], posts })).toMatchObject({ status: 'undetermined', evidence: { deciding: ['x'] } });
  });
});
