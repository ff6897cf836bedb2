import { describe, expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { crowd, exchange, find, remedy, seated, statusOf, type Label, type Person, type Seat, type Term } from '../roster.testing.ts';
import type { Facts } from '../facts.ts';

const INCREASES: readonly (readonly [string, Label])[] = [
  ['2-1-1/presidium-rural-increase', { yes: { rural: true, disabled: true }, no: { rural: false } }],
  ['2-1-1/presidium-minority-increase', { yes: { ethnicity: '蒙古族' }, no: { ethnicity: '汉族' } }],
  ['2-1-1/presidium-social-organisation-increase', { yes: { socialOrganisation: true }, no: { socialOrganisation: false } }],
  ['2-1-1/presidium-volunteer-increase', { yes: { volunteer: true }, no: { volunteer: false } }],
];
const VOLUNTEERS = '2-1-1/presidium-volunteer-increase';
const VICE_CHAIRS = '2-1-1/presidium-grassroots-vice-chairs-increase';
const volunteer: Label = { yes: { volunteer: true }, no: { volunteer: false } };

type Mix = readonly [yes: number, no: number, unknown?: number];

function people(prefix: string, label: Label, [yes, no, unknown = 0]: Mix): Person[] {
  return [...crowd(`${prefix}-yes`, yes, label.yes), ...crowd(`${prefix}-no`, no, label.no), ...crowd(`${prefix}-unknown`, unknown)];
}

/** A presidium now and in the term before. */
function presidia(now: Mix, last: Mix, label = volunteer, terms?: readonly Term[]): Facts {
  const [present, former] = [people('now', label, now), people('last', label, last)];
  return {
    people: [...present, ...former],
    seats: [...seated('presidium', present, { term: 8 }), ...seated('presidium', former, { term: 7 })],
    ...(terms === undefined ? {} : { terms }),
  };
}

describe.each(INCREASES)('%s', (measure, label) => {
  const found = (now: Mix, last: Mix, by = 'share') => find(measure, presidia(now, last, label), { readings: { '2-1-1/increase-of': by } });

  it('more is met, as many is not: short by one', () => {
    expect(found([4, 6], [3, 7])).toMatchObject({ status: 'met', short: 0, remedies: [] });
    expect(found([3, 7], [3, 7])).toMatchObject({ status: 'unmet', required: { count: 4, of: 10 }, short: 1 });
    expect(found([2, 8], [3, 7])).toMatchObject({ status: 'unmet', short: 2 });
  });

  it.each([
    ['share', [3, 6], [3, 7], 'met'],
    ['count', [3, 6], [3, 7], 'unmet'],
    ['both', [3, 6], [3, 7], 'unmet'],
    ['share', [4, 12], [3, 7], 'unmet'],
    ['count', [4, 12], [3, 7], 'met'],
    ['both', [4, 12], [3, 7], 'unmet'],
    ['both', [4, 6], [3, 7], 'met'],
  ] as const)('of the %s: %j now against %j last term is %s', (by, now, last, status) => {
    expect(found(now, last, by).status).toBe(status);
  });

  it('without last term it is undetermined, never met; an empty presidium is not applicable', () => {
    expect(found([4, 6], [0, 0])).toMatchObject({ status: 'undetermined', explanation: { key: 'increase.no-baseline' } });
    expect(found([0, 0], [3, 7]).status).not.toBe('met');
    expect(statusOf(measure, { people: [], seats: [] })).toBe('not-applicable');
  });

  it('an unknown member now decides where it can, and is named', () => {
    expect(found([3, 6, 1], [3, 7])).toMatchObject({ status: 'undetermined', evidence: { deciding: ['now-unknown-001'] } });
    expect(found([4, 5, 1], [3, 7])).toMatchObject({ status: 'met', evidence: { deciding: [] } });
    expect(found([2, 7, 1], [3, 7])).toMatchObject({ status: 'unmet' });
  });

  it('an unknown member of last term decides too, and is named', () => {
    expect(found([4, 6], [3, 6, 1])).toMatchObject({ status: 'undetermined', evidence: { deciding: ['last-unknown-001'] } });
  });

  it('replacing the least number mends it, one less does not', () => {
    const facts = presidia([1, 9], [3, 7], label);
    const count = remedy(find(measure, facts), 'replace')?.count ?? 0;
    const coming = crowd('new', 3, label.yes);
    const leaving = facts.people?.filter(({ id }) => id.startsWith('now-no')).map(({ id }) => id) ?? [];
    const after = (by: number): Facts => ({ people: [...(facts.people ?? []), ...coming], seats: exchange(facts.seats ?? [], leaving, coming.slice(0, by)) });
    expect(count).toBe(3);
    expect(statusOf(measure, after(3))).toBe('met');
    expect(statusOf(measure, after(2))).toBe('unmet');
  });
});

describe('who counts', () => {
  it.each([
    [{ rural: true, relative: true, disabled: false }, 'met'],
    [{ rural: true, disabled: false, relative: false }, 'unmet'],
    [{ rural: true }, 'undetermined'],
    [{ disabled: true }, 'undetermined'],
    [{ disabled: false, relative: false }, 'unmet'],
  ] as const)('rural disabled people and relatives: %o is %s', (yes, status) => {
    expect(statusOf('2-1-1/presidium-rural-increase', presidia([1, 0], [0, 1], { yes, no: { rural: false } }))).toBe(status);
  });

  it.each([
    ['汉', 'unmet'],
    ['汉族', 'unmet'],
    ['Han', 'unmet'],
    ['蒙古', 'met'],
    ['回族', 'met'],
  ])('an ethnicity written %s is %s', (ethnicity, status) => {
    expect(statusOf('2-1-1/presidium-minority-increase', presidia([1, 0], [0, 1], { yes: { ethnicity }, no: { ethnicity: '汉族' } }))).toBe(status);
  });
});

describe('the baseline', () => {
  const base = presidia([4, 6], [3, 7]);
  const terms = (before: Partial<Term>, now: Partial<Term>): Term[] => [
    { id: 't7', body: 'presidium', number: 7, ...before },
    { id: 't8', body: 'presidium', number: 8, ...now },
  ];
  const ended = (to: string): readonly Seat[] => (base.seats ?? []).map((seat) => (seat.term === 7 ? { ...seat, to } : seat));

  it.each([
    [terms({}, {})],
    [terms({ to: '2023-04-30' }, { from: '2023-05-01' })],
    [terms({ from: '2018' }, { from: '2023-05' })],
    [terms({ to: '2023' }, {})],
  ])('is the roster at the end of last term, by whatever dates are known (%#)', (dates) => {
    expect(statusOf(VOLUNTEERS, { ...base, terms: dates })).toBe('met');
  });

  it('is of seats filled, as today’s share is, whatever the denominator of the quotas', () => {
    for (const value of ['authorised', 'attending']) expect(statusOf(VOLUNTEERS, { ...base, terms: terms({}, { authorised: 90 }) }, { readings: { '2-1-1/denominator': value } })).toBe('met');
  });

  it('leaves out who had left before the end of last term', () => {
    const seats = [...(base.seats ?? []), { id: 'left', body: 'presidium' as const, term: 7, person: 'now-no-001', to: '2020-12-31' }];
    const found = find(VOLUNTEERS, { ...base, seats, terms: terms({ to: '2023-04-30' }, {}) });
    expect(found.parts?.find(({ key }) => key === 'baseline')?.observed).toEqual({ low: 3, high: 3, of: 10 });
  });

  it('holds where the seats of last term carry a day and its end is known by month or year', () => {
    expect(statusOf(VOLUNTEERS, { ...base, seats: ended('2023-04-20'), terms: terms({ to: '2023-04' }, {}) })).toBe('met');
    expect(statusOf(VOLUNTEERS, { ...base, seats: ended('2023-04-20'), terms: terms({ to: '2023' }, {}) })).toBe('met');
  });

  it('the term before the last one is no baseline', () => {
    const seats = (base.seats ?? []).map((seat) => (seat.term === 7 ? { ...seat, term: 6 } : seat));
    expect(statusOf(VOLUNTEERS, { ...base, seats })).toBe('undetermined');
  });

  it('judged on a day of last term, the term before that is the baseline', () => {
    const dated = terms({ from: '2018-05-01', to: '2023-04-30' }, { from: '2023-05-01' });
    expect(find(VOLUNTEERS, { ...base, terms: dated }, { asOf: '2022-01-01' })).toMatchObject({ status: 'undetermined', observed: { low: 3, of: 10 } });
  });
});

describe('part-time vice-chairs from the grassroots', () => {
  const label: Label = { yes: { grassroots: true }, no: { grassroots: false } };
  const vice: Partial<Seat> = { role: 'vice-chair', posting: 'part-time' };
  const sized = (authorised?: number): Term[] => [{ id: 't8', body: 'presidium', number: 8, ...(authorised === undefined ? {} : { authorised }) }];
  function facts(now: number, last: number, terms?: readonly Term[], more: Partial<Seat> = {}): Facts {
    const made = presidia([now, 10 - now], [last, 10 - last], label, terms);
    return { ...made, seats: (made.seats ?? []).map((seat) => ({ ...seat, ...vice, ...more })) };
  }

  it.each([
    [2, 1, 10, 'met'],
    [2, 2, 10, 'unmet'],
    [2, 1, 9, 'unmet'],
    [2, 1, undefined, 'undetermined'],
    [1, 2, undefined, 'unmet'],
  ])('%i now, %i last term, authorised %s: %s', (now, last, authorised, status) => {
    expect(statusOf(VICE_CHAIRS, facts(now, last, sized(authorised)))).toBe(status);
  });

  it('over the authorised size, letting the surplus go mends it, one less does not', () => {
    const made = facts(2, 1, sized(8));
    const { count = 0 } = remedy(find(VICE_CHAIRS, made), 'remove') ?? {};
    const after = (by: number) => ({ ...made, seats: made.seats?.filter(({ person }) => !(person.startsWith('now-no') && Number(person.slice(-3)) <= by)) ?? [] });
    expect(count).toBe(2);
    expect(statusOf(VICE_CHAIRS, after(2))).toBe('met');
    expect(statusOf(VICE_CHAIRS, after(1))).toBe('unmet');
  });

  it('by share, by number or by both, as the reading says', () => {
    const by = (value: string, made: Facts) => statusOf(VICE_CHAIRS, made, { readings: { '2-1-1/vice-chairs-increase-of': value } });
    const smaller = facts(2, 2, sized(10));
    const seats = smaller.seats?.filter(({ person }) => person !== 'now-no-001') ?? [];
    expect(by('share', { ...smaller, seats })).toBe('met');
    expect(by('both', { ...smaller, seats })).toBe('unmet');
    expect(by('count', { ...smaller, seats })).toBe('unmet');
  });

  it.each([
    [{ posting: 'full-time' }, 'unmet'],
    [{ posting: 'seconded' }, 'unmet'],
    [{ role: 'member' }, 'unmet'],
    [{ role: 'chair' }, 'unmet'],
  ] as const)('a grassroots member with %o is no such vice-chair', (more, status) => {
    expect(statusOf(VICE_CHAIRS, facts(3, 1, sized(10), more))).toBe(status);
  });

  it('where role or posting is not known it is undetermined', () => {
    const made = facts(3, 1, sized(10));
    const bare = (made.seats ?? []).map(({ role, posting, ...seat }) => (seat.term === 8 ? seat : { ...seat, ...(role && { role }), ...(posting && { posting }) }));
    expect(statusOf(VICE_CHAIRS, { ...made, seats: bare })).toBe('undetermined');
  });
});

describe('the sentence', () => {
  it('shows equal shares as equal', () => {
    const { explanation } = find(VOLUNTEERS, presidia([1, 2], [1, 2]));
    const shown = explain(explanation, 'en').match(/[\d.]+%/g);
    expect(shown?.[0]).toBe(shown?.[1]);
  });
});
