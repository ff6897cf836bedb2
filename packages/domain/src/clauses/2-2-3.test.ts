import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { daysFrom, find, person, posted, remedy, statusOf, type Post, type Seat, type Trip, type Unit, type When } from '../roster.testing.ts';

const DAYS = '2-2-3/council-fieldwork-days';
const CONTACT = '2-2-3/cadre-community-contact';
const YEAR_END: When = { asOf: '2026-12-31' };
const kinds = ['banner', 'town', 'sumu', 'gacha', 'village', 'community', 'enterprise', 'station'] as const;
const units: Unit[] = kinds.map((kind) => ({ id: kind, code: kind, name: kind, kind }));

const trip = (from: string, to = from, more: Partial<Trip> = {}): Trip => ({ id: `${from}/${to}/${JSON.stringify(more)}`, person: 'a', from, to, unit: 'gacha', ...more });

/** One council member who has served since 2023, with these trips. */
function council(fieldwork: readonly Trip[], seat: Partial<Seat> = {}): Facts {
  const seats: Seat[] = [{ id: 's', body: 'council', person: 'a', from: '2023-05-01', ...seat }];
  return { people: [person('a')], seats, units, fieldwork };
}
const observed = (facts: Facts, when = YEAR_END) => find(DAYS, facts, when).parts?.[0]?.observed.low;

describe('a full year', () => {
  it.each([
    [60, '2026-12-31', 'met'],
    [59, '2026-12-31', 'unmet'],
    [59, '2026-12-30', 'in-progress'],
    [58, '2026-12-30', 'unmet'],
    [60, '2026-06-30', 'met'],
    [0, '2026-06-30', 'in-progress'],
    [0, '2026-11-01', 'in-progress'],
    [0, '2026-11-02', 'unmet'],
  ])('%i days by %s: %s', (count, asOf, status) => {
    const [last = '2026-01-01'] = daysFrom('2026-01-01', Math.max(count, 1)).slice(-1);
    const facts = council(count === 0 ? [] : [trip('2026-01-01', last)]);
    expect(statusOf(DAYS, facts, { asOf })).toBe(status);
  });

  it('names who has them, who has not, and how many are missing of each', () => {
    const base = council([trip('2026-01-01', '2026-03-01'), trip('2026-01-01', '2026-02-28', { person: 'b' })]);
    const facts = { ...base, people: [person('a'), person('b')], seats: [...(base.seats ?? []), { id: 't', body: 'council' as const, person: 'b', from: '2023-05-01' }] };
    const found = find(DAYS, facts, YEAR_END);
    expect(found).toMatchObject({ status: 'unmet', observed: { low: 1, high: 1, of: 2 }, short: 1, evidence: { counted: ['a'], notCounted: ['b'] } });
    expect(found.parts).toMatchObject([{ key: 'a', status: 'met', short: 0 }, { key: 'b', status: 'unmet', short: 1, required: { count: 60 } }]);
  });

  it('the days told as missing mend it, one less does not', () => {
    const facts = council([trip('2026-01-01', '2026-02-10')]);
    const { count = 0 } = remedy(find(DAYS, facts, { asOf: '2026-10-01' }), 'days') ?? {};
    const after = (more: number) => statusOf(DAYS, council([...(facts.fieldwork ?? []), ...daysFrom('2026-10-02', more).map((day) => trip(day))]), YEAR_END);
    expect([after(count), after(count - 1)]).toEqual(['met', 'unmet']);
  });

  it('an empty council is not applicable, and a missing register makes it undetermined', () => {
    expect(statusOf(DAYS, { people: [], seats: [], fieldwork: [] })).toBe('not-applicable');
    const { fieldwork: _, ...rest } = council([]);
    expect(find(DAYS, rest)).toMatchObject({ status: 'undetermined', missing: ['fieldwork'] });
  });
});

describe('how days are counted', () => {
  it.each([
    ['overlapping trips', [trip('2026-03-01', '2026-03-05'), trip('2026-03-04', '2026-03-06')], 6],
    ['two trips on a day', [trip('2026-03-01'), trip('2026-03-01', '2026-03-01', { unit: 'town' })], 1],
    ['a half day', [trip('2026-03-01', '2026-03-01', { halfDay: true })], 0.5],
    ['two half days on a day', [trip('2026-03-01', '2026-03-01', { halfDay: true }), trip('2026-03-01', '2026-03-01', { halfDay: true, unit: 'town' })], 1],
    ['three half days on a day', ['town', 'gacha', 'sumu'].map((unit) => trip('2026-03-01', '2026-03-01', { halfDay: true, unit })), 1],
    ['a half day within a whole one', [trip('2026-03-01'), trip('2026-03-01', '2026-03-01', { halfDay: true })], 1],
    ['December 31', [trip('2026-12-31')], 1],
    ['January 1', [trip('2026-01-01')], 1],
    ['last year', [trip('2025-12-31')], 0],
    ['next year', [trip('2027-01-01')], 0],
    ['across the last new year', [trip('2025-12-30', '2026-01-02')], 2],
    ['across the next new year', [trip('2026-12-30', '2027-01-02')], 2],
    ['another person', [trip('2026-03-01', '2026-03-09', { person: 'b' })], 0],
    ['without an end it is one day', [{ id: 'x', person: 'a', from: '2026-03-01', unit: 'gacha' }], 1],
  ] as const)('%s', (_, trips, days) => {
    expect(observed(council([...trips]))).toBe(days);
  });

  it('trips after the day are not counted, a trip under way only so far', () => {
    expect(observed(council([trip('2026-06-29', '2026-07-05')]), { asOf: '2026-06-30' })).toBe(2);
    expect(observed(council([trip('2026-07-01')]), { asOf: '2026-06-30' })).toBe(0);
  });

  it('half days count whole where the reading says so', () => {
    const facts = council([trip('2026-03-01', '2026-03-02', { halfDay: true })]);
    expect(observed(facts, { ...YEAR_END, readings: { '2-2-3/half-days': 'whole' } })).toBe(2);
  });

  it('sixty half days are thirty: half a day short is short', () => {
    const halves = daysFrom('2026-01-01', 119).map((day) => trip(day, day, { halfDay: true }));
    expect(find(DAYS, council(halves), YEAR_END).parts?.[0]).toMatchObject({ status: 'unmet', short: 0.5, observed: { low: 59.5 } });
  });

  it.each([
    ['sumu', 1, 0],
    ['town', 1, 0],
    ['gacha', 1, 1],
    ['village', 1, 1],
    ['community', 1, 1],
    ['station', 1, 0],
    ['banner', 0, 0],
    ['enterprise', 0, 0],
  ] as const)('a day in a %s counts %i, and %i where only villages count', (kind, wide, narrow) => {
    const villages: When = { ...YEAR_END, readings: { '2-2-3/places': 'villages' } };
    for (const facts of [council([trip('2026-03-01', '2026-03-01', { unit: kind })]), council([{ id: 'x', person: 'a', from: '2026-03-01', placeKind: kind }])]) {
      expect([observed(facts), observed(facts, villages)]).toEqual([wide, narrow]);
    }
  });

  it('a place of unknown kind may count: only that can decide', () => {
    const nowhere = daysFrom('2026-05-01', 20).map((from): Trip => ({ id: from, person: 'a', from, place: '某地' }));
    const known = (count: number) => daysFrom('2026-01-01', count).map((day) => trip(day));
    expect(find(DAYS, council([...known(40), ...nowhere]), YEAR_END)).toMatchObject({ status: 'undetermined', evidence: { deciding: ['a'] } });
    expect(statusOf(DAYS, council([...known(39), ...nowhere]), YEAR_END)).toBe('unmet');
    expect(statusOf(DAYS, council([...known(60), ...nowhere]), YEAR_END)).toBe('met');
  });
});

describe('part of a year', () => {
  const days = (first: string, count: number) => daysFrom(first, count).map((day) => trip(day));

  it.each([
    ['2026-07-02', undefined, 31],
    ['2026-07-01', undefined, 31],
    ['2026-12-31', undefined, 1],
    ['2026-01-02', undefined, 60],
    [undefined, '2026-06-30', 30],
    [undefined, '2026-01-01', 1],
    ['2026-03-01', '2026-03-31', 6],
  ])('from %s to %s, pro rata and rounded up, %i days are due', (from, to, due) => {
    const seat = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const first = from ?? '2026-01-01';
    expect(find(DAYS, council(days(first, due), seat), YEAR_END)).toMatchObject({ status: 'met', parts: [{ required: { count: due } }] });
    expect(statusOf(DAYS, council(days(first, due - 1), seat), YEAR_END)).toBe('unmet');
  });

  it('in the leap year 2028 the whole is 366 days', () => {
    const leap = (from: string, count: number) => council(daysFrom(from, count).map((day) => trip(day)), { from });
    expect(statusOf(DAYS, leap('2028-07-02', 30), { asOf: '2028-12-31' })).toBe('met');
    expect(statusOf(DAYS, leap('2028-07-01', 31), { asOf: '2028-12-31' })).toBe('met');
    expect(statusOf(DAYS, leap('2028-07-01', 30), { asOf: '2028-12-31' })).toBe('unmet');
    expect(observed(council([trip('2028-02-28', '2028-03-01')]), { asOf: '2028-12-31' })).toBe(3);
  });

  it.each([
    ['full', 59, 'unmet'],
    ['full', 60, 'met'],
    ['not-yet-due', 0, 'not-applicable'],
    ['pro-rata', 41, 'met'],
    ['pro-rata', 40, 'unmet'],
  ])('read as %s, %i days of a member since May: %s', (value, count, status) => {
    const facts = council(days('2026-05-01', count), { from: '2026-05-01' });
    expect(statusOf(DAYS, facts, { ...YEAR_END, readings: { '2-2-3/part-year-members': value } })).toBe(status);
  });

  it('a member of the whole year is due even where part-year members are not', () => {
    expect(statusOf(DAYS, council([]), { ...YEAR_END, readings: { '2-2-3/part-year-members': 'not-yet-due' } })).toBe('unmet');
  });

  it('days before and after service do not count', () => {
    expect(observed(council(days('2026-04-20', 20), { from: '2026-05-01' }))).toBe(9);
    expect(observed(council(days('2026-04-20', 20), { to: '2026-04-30' }))).toBe(11);
  });

  it('who left before the year, and who was only invited, is not judged', () => {
    expect(statusOf(DAYS, council([], { to: '2025-12-31' }), YEAR_END)).toBe('not-applicable');
    expect(statusOf(DAYS, council([], { role: 'invited' }), YEAR_END)).toBe('not-applicable');
    expect(statusOf(DAYS, council([], { role: 'observer' }), YEAR_END)).toBe('not-applicable');
  });

  it('a seat without dates runs as long as its term', () => {
    const seat: Seat = { id: 's', body: 'council', person: 'a' };
    const facts = { ...council(days('2026-07-02', 31)), seats: [{ ...seat, term: 8 }] };
    expect(statusOf(DAYS, { ...facts, terms: [{ id: 't', body: 'council', number: 8, from: '2026-07-02' }] }, YEAR_END)).toBe('met');
    expect(statusOf(DAYS, { ...facts, terms: [{ id: 't', body: 'council', number: 8, from: '2025-07-02' }] }, YEAR_END)).toBe('unmet');
  });

  it('where the beginning of service is not known fewer days may be due: not judged as a miss', () => {
    const seat: Seat = { id: 's', body: 'council', person: 'a' };
    expect(statusOf(DAYS, { ...council(days('2026-07-02', 31)), seats: [seat] }, YEAR_END)).toBe('undetermined');
    expect(statusOf(DAYS, { ...council(days('2026-03-01', 60)), seats: [seat] }, YEAR_END)).toBe('met');
  });

  it.each([{ from: '2026' }, { from: '2026-05' }, { to: '2026' }])('where beginning or end is known by month or year only (%o) the days that may not be due do not make a miss', (seat) => {
    const due = find(DAYS, council([], seat), YEAR_END).parts?.[0]?.required?.count ?? 0;
    expect(statusOf(DAYS, council(days('2026-05-10', due - 1), seat), YEAR_END)).toBe('undetermined');
  });

  it('days that may lie before the beginning of service are not taken for certain', () => {
    const facts = council(days('2026-01-05', 60), { from: '2026', to: '2026-06-20' });
    expect(find(DAYS, facts, YEAR_END)).toMatchObject({ status: 'undetermined', evidence: { deciding: ['a'] } });
  });

  it('a member of two terms in one year serves the whole year', () => {
    const seats: Seat[] = [
      { id: 's7', body: 'council', person: 'a', term: 7 },
      { id: 's8', body: 'council', person: 'a', term: 8 },
    ];
    const terms = [{ id: 't7', body: 'council' as const, number: 7, from: '2021-05-01' }, { id: 't8', body: 'council' as const, number: 8, from: '2026-05-01' }];
    expect(find(DAYS, { ...council(days('2026-01-01', 60)), seats, terms }, YEAR_END)).toMatchObject({ status: 'met', parts: [{ required: { count: 60, of: 365 } }] });
  });
});

describe('cadres in contact with a community', () => {
  const contact = (id: string, more: Partial<NonNullable<Facts['contacts']>[number]> = {}) => ({ id: `c-${id}`, person: id, unit: 'community', ...more });
  const cadres = (posts: Partial<Post>[], contacts: Facts['contacts'] = []): Facts => {
    const people = posts.map((_, index) => person(`p${index}`));
    return { people, units, posts: posts.flatMap((post, index) => posted('cadre', people.slice(index, index + 1), post)), contacts };
  };
  const deputy: Partial<Post> = { rank: 'section-deputy' };

  it.each([
    ['all have one', [deputy, deputy], [contact('p0'), contact('p1')], 'met', 0],
    ['one lacks', [deputy, deputy], [contact('p0')], 'unmet', 1],
    ['ended', [deputy], [contact('p0', { to: '2026-06-29' })], 'unmet', 1],
    ['to come', [deputy], [contact('p0', { from: '2026-07-01' })], 'unmet', 1],
    ['begun in the year, day unknown', [deputy], [contact('p0', { from: '2026' })], 'undetermined', 1],
    ['renewed', [deputy], [contact('p0', { to: '2025-12-31' }), { ...contact('p0', { from: '2026-01-01' }), id: 'x' }], 'met', 0],
    ['below that level', [{ rank: 'none' }], [], 'not-applicable', 0],
    ['level unknown, has one', [{}], [contact('p0')], 'met', 0],
    ['level unknown, has none', [{}], [], 'undetermined', 1],
    ['no cadres', [], [], 'not-applicable', 0],
  ] as const)('%s', (_, posts, contacts, status, short) => {
    expect(find(CONTACT, cadres([...posts], [...contacts]))).toMatchObject({ status, short });
  });

  it.each([
    ['leading-posts', { rank: 'none', personalGrade: 'section-chief-4' }, 'not-applicable'],
    ['and-grades', { rank: 'none', personalGrade: 'section-chief-4' }, 'unmet'],
    ['and-grades', { rank: 'none', personalGrade: 'researcher-1' }, 'unmet'],
    ['and-grades', { rank: 'none', personalGrade: 'section-member-1' }, 'not-applicable'],
    ['and-grades', { rank: 'none', personalGrade: 'none' }, 'not-applicable'],
    ['and-grades', { rank: 'none' }, 'undetermined'],
    ['and-grades', { personalGrade: 'none' }, 'undetermined'],
    ['and-grades', { rank: 'section-head' }, 'unmet'],
    ['leading-posts', { rank: 'division-deputy' }, 'unmet'],
  ] as const)('read as %s, %o without a contact: %s', (value, post, status) => {
    expect(statusOf(CONTACT, cadres([post]), { readings: { '2-2-3/section-deputies-are': value } })).toBe(status);
  });

  it('names who lacks one; giving each a contact mends it', () => {
    const found = find(CONTACT, cadres([deputy, deputy, deputy], [contact('p1')]));
    expect(found).toMatchObject({ evidence: { notCounted: ['p0', 'p2'] }, remedies: [{ kind: 'establish', count: 2 }] });
    expect(statusOf(CONTACT, cadres([deputy, deputy, deputy], [contact('p0'), contact('p1'), contact('p2')]))).toBe('met');
  });

  it('only those whose answer can decide are named as deciding', () => {
    expect(find(CONTACT, cadres([{}, {}], [contact('p0')]))).toMatchObject({ status: 'undetermined', evidence: { deciding: ['p1'] } });
  });

  it.each(['people', 'posts', 'contacts'] as const)('without the register %s it is undetermined', (absent) => {
    const { [absent]: _, ...rest } = cadres([deputy], [contact('p0')]);
    expect(find(CONTACT, rest)).toMatchObject({ status: 'undetermined', missing: [absent] });
  });
});
