import { describe, expect, it } from 'vitest';
import { bodyOf, crowd, disabledOrRelative, exchange, find, mixed, person, remedy, roleModelOrGrassroots, seated, statusOf, type Term } from '../roster.testing.ts';

const SHARES = [
  ['2-1-1/congress-disabled-or-relatives', 'congress', 65, disabledOrRelative],
  ['2-1-1/congress-role-models-or-grassroots', 'congress', 60, roleModelOrGrassroots],
  ['2-1-1/presidium-disabled-or-relatives', 'presidium', 65, disabledOrRelative],
  ['2-1-1/presidium-role-models-or-grassroots', 'presidium', 35, roleModelOrGrassroots],
] as const;
const CONGRESS = '2-1-1/congress-disabled-or-relatives';

describe.each(SHARES)('%s', (measure, body, percent, label) => {
  const judged = (yes: number, no: number, unknown = 0) => find(measure, bodyOf(body, mixed(label, yes, no, unknown)));

  it.each([1, 7, 13, 20, 27, 36, 60, 90])('of %i: met at the exact head-count, short by one below it', (of) => {
    const needed = Math.floor((percent * of + 99) / 100);
    expect(judged(needed, of - needed)).toMatchObject({ status: 'met', short: 0, required: { op: 'at-least', count: needed, of }, remedies: [] });
    expect(judged(needed - 1, of - needed + 1)).toMatchObject({ status: 'unmet', short: 1, required: { count: needed } });
  });

  it('an empty body is not applicable, never met', () => {
    expect(judged(0, 0)).toMatchObject({ status: 'not-applicable', observed: { low: 0, high: 0, of: 0 }, remedies: [] });
  });

  it.each(['people', 'seats'] as const)('without the register %s it is undetermined and says so', (absent) => {
    const facts = Object.fromEntries(Object.entries(bodyOf(body, mixed(label, 20, 0))).filter(([name]) => name !== absent));
    expect(find(measure, facts)).toMatchObject({ status: 'undetermined', missing: [absent], remedies: [{ kind: 'supply', ids: [absent] }] });
  });

  it('unknown answers decide only where they can: then those people are named', () => {
    const needed = Math.ceil(percent / 5);
    expect(judged(needed, 20 - needed - 1, 1)).toMatchObject({ status: 'met', evidence: { unknown: ['unknown-001'], deciding: [] } });
    expect(judged(needed - 1, 20 - needed, 1)).toMatchObject({
      status: 'undetermined',
      short: 1,
      observed: { low: needed - 1, high: needed, of: 20 },
      evidence: { unknown: ['unknown-001'], deciding: ['unknown-001'] },
    });
    expect(judged(needed - 2, 20 - needed + 1, 1)).toMatchObject({ status: 'unmet', short: 2, evidence: { unknown: ['unknown-001'], deciding: [] } });
  });

  it('replacing the least number mends it, one less does not', () => {
    const people = mixed(label, 2, 18);
    const count = remedy(find(measure, bodyOf(body, people)), 'replace')?.count ?? 0;
    const coming = crowd('new', count, label.yes);
    const leaving = people.slice(2).map(({ id }) => id);
    const after = (by: number) => ({ people: [...people, ...coming], seats: exchange(seated(body, people), leaving, coming.slice(0, by)) });
    expect(count).toBeGreaterThan(0);
    expect(statusOf(measure, after(count))).toBe('met');
    expect(statusOf(measure, after(count - 1))).toBe('unmet');
  });

  it('adding the least number mends it, one less does not', () => {
    const people = mixed(label, 2, 18);
    const count = remedy(find(measure, bodyOf(body, people)), 'add')?.count ?? 0;
    expect(statusOf(measure, bodyOf(body, [...people, ...crowd('new', count, label.yes)]))).toBe('met');
    expect(statusOf(measure, bodyOf(body, [...people, ...crowd('new', count - 1, label.yes)]))).toBe('unmet');
  });

  it('invited people and observers, and those of last term, are never counted', () => {
    const [members, guests, former] = [mixed(label, 0, 3), crowd('guest', 20, label.yes), crowd('former', 20, label.yes)];
    const seats = [
      ...seated(body, members, { term: 8 }),
      ...seated(body, guests.slice(0, 10), { term: 8, role: 'invited' }),
      ...seated(body, guests.slice(10), { term: 8, role: 'observer' }),
      ...seated(body, former, { term: 7 }),
    ];
    expect(find(measure, { people: [...members, ...guests, ...former], seats })).toMatchObject({ status: 'unmet', observed: { low: 0, high: 0, of: 3 } });
  });
});

describe('values to hold', () => {
  it('12 certain and 1 unknown of 20 is undetermined at 65 % and names that person', () => {
    const facts = bodyOf('congress', mixed(disabledOrRelative, 12, 7, 1));
    expect(find(CONGRESS, facts)).toMatchObject({ status: 'undetermined', required: { count: 13, of: 20 }, evidence: { deciding: ['unknown-001'] } });
  });

  it('6 of 12 at 65 %: replace 2, or add 6 who count', () => {
    const found = find(CONGRESS, bodyOf('congress', mixed(disabledOrRelative, 6, 6)));
    expect(remedy(found, 'replace')).toMatchObject({ count: 2, of: 6 });
    expect(remedy(found, 'add')).toMatchObject({ count: 6, of: 18 });
  });
});

describe('who counts', () => {
  it.each([
    ['disabled', { disabled: true }, 'met'],
    ['a holder of a certificate, though the roster does not tick the box', { grade: '2' as const }, 'met'],
    ['of a certified category', { category: 'visual' as const }, 'met'],
    ['a relative', { disabled: false, relative: true }, 'met'],
    ['a relative of whose kin the category is known', { disabled: false, relativeCategory: 'mental' as const }, 'met'],
    ['neither', { disabled: false, relative: false }, 'unmet'],
    ['not disabled, perhaps a relative', { disabled: false }, 'undetermined'],
    ['nothing known', {}, 'undetermined'],
  ] as const)('%s', (_, fields, status) => {
    expect(statusOf(CONGRESS, bodyOf('congress', [person('a', fields)]))).toBe(status);
  });

  it.each([
    ['any', 'unstated', 'met'],
    ['any', 'none', 'unmet'],
    ['county', 'unstated', 'met'],
    ['county', 'county', 'met'],
    ['city', 'unstated', 'undetermined'],
    ['city', 'county', 'unmet'],
    ['city', 'city', 'met'],
    ['region', 'city', 'unmet'],
    ['region', 'national', 'met'],
    ['national', 'region', 'unmet'],
    ['national', 'national', 'met'],
  ] as const)('role model read as %s: an award %s is %s', (level, roleModel, status) => {
    const facts = bodyOf('congress', [person('a', { roleModel, grassroots: false })]);
    const readings = level === 'any' ? {} : { '2-1-1/role-model-award': level };
    const found = find('2-1-1/congress-role-models-or-grassroots', facts, { readings });
    expect(found.status).toBe(status);
    expect(found.readings).toContainEqual({ id: '2-1-1/role-model-award', value: level, isDefault: level === 'any' });
  });

  it('a person with both labels counts once, and is listed where else they fill a quota', () => {
    const people = [person('both', { roleModel: 'city', grassroots: true, category: 'visual', relative: true }), ...mixed(roleModelOrGrassroots, 0, 1)];
    const found = find('2-1-1/congress-role-models-or-grassroots', bodyOf('congress', people));
    expect(found).toMatchObject({ status: 'unmet', observed: { low: 1, of: 2 }, evidence: { counted: ['both'] } });
    expect(found.evidence.elsewhere).toEqual([{ measure: CONGRESS, ids: ['both'] }]);
  });

  it('who is counted in one body is not listed for the quotas of another', () => {
    const people = [person('a', { disabled: true, grassroots: true })];
    const facts = { people, seats: [...seated('congress', people), ...seated('presidium', people)] };
    const elsewhere = find('2-1-1/presidium-disabled-or-relatives', facts).evidence.elsewhere.map(({ measure }) => measure);
    expect(elsewhere).toEqual(['2-1-1/presidium-role-models-or-grassroots']);
  });

  it('a person entered twice in the same body counts once', () => {
    const people = mixed(disabledOrRelative, 1, 1);
    const seats = [...seated('congress', people), { id: 'again', body: 'congress' as const, person: 'yes-001', role: 'chair' as const }];
    expect(find(CONGRESS, { people, seats })).toMatchObject({ observed: { low: 1, of: 2 }, evidence: { counted: ['yes-001'] } });
  });
});

describe('the denominator', () => {
  const authorised = (size: number): readonly Term[] => [{ id: 't', body: 'congress', authorised: size }];
  const read = (value: string) => ({ readings: { '2-1-1/denominator': value } });

  it('by authorised seats, empty ones count against the share; without the size it is undetermined', () => {
    const people = mixed(disabledOrRelative, 13, 7);
    expect(find(CONGRESS, bodyOf('congress', people, authorised(21)), read('authorised'))).toMatchObject({ status: 'unmet', required: { count: 14, of: 21 }, short: 1 });
    expect(find(CONGRESS, bodyOf('congress', people, authorised(20)), read('authorised')).status).toBe('met');
    expect(find(CONGRESS, bodyOf('congress', people), read('authorised'))).toMatchObject({ status: 'undetermined', explanation: { key: 'share.unsized' } });
  });

  it('by authorised seats, a member who may not belong leaves an empty seat and not a smaller body', () => {
    const people = crowd('yes', 4, { disabled: true });
    const seats = [...seated('congress', people.slice(0, 3)), ...seated('congress', people.slice(3), { from: '2026' })];
    expect(find(CONGRESS, { people, seats, terms: authorised(5) }, read('authorised'))).toMatchObject({ status: 'undetermined', observed: { low: 3, high: 4, of: 5 } });
  });

  it('by those attending, absent people do not count and unknown ones may', () => {
    const people = mixed(disabledOrRelative, 2, 2);
    const seats = seated('congress', people).map((seat, index) => ({ ...seat, attended: index !== 3 }));
    expect(find(CONGRESS, { people, seats }, read('attending'))).toMatchObject({ status: 'met', observed: { low: 2, of: 3 } });
    expect(find(CONGRESS, { people, seats }).status).toBe('unmet');
    expect(find(CONGRESS, { people, seats: seated('congress', people) }, read('attending')).status).toBe('undetermined');
  });

  it('the people added within empty authorised seats mend it, one less does not', () => {
    const people = mixed(disabledOrRelative, 10, 6);
    const facts = (more: number) => bodyOf('congress', [...people, ...crowd('new', more, { disabled: true })], authorised(20));
    expect(remedy(find(CONGRESS, facts(0), read('authorised')), 'add')).toEqual({ kind: 'add', count: 3, of: 20, withinSize: true });
    expect(statusOf(CONGRESS, facts(3), read('authorised'))).toBe('met');
    expect(statusOf(CONGRESS, facts(2), read('authorised'))).toBe('unmet');
  });

  it('adding more people than there are empty seats grows the body: the number told still mends it', () => {
    const people = mixed(disabledOrRelative, 3, 6);
    const facts = (more: number) => bodyOf('congress', [...people, ...crowd('new', more, { disabled: true })], authorised(10));
    const add = remedy(find(CONGRESS, facts(0), read('authorised')), 'add');
    expect(add).toMatchObject({ withinSize: false });
    expect(statusOf(CONGRESS, facts(add?.count ?? 0), read('authorised'))).toBe('met');
  });

  it('an addition says whether it stays within the authorised size, of all seats and not of those attending', () => {
    const people = mixed(disabledOrRelative, 6, 6);
    expect(remedy(find(CONGRESS, bodyOf('congress', people, authorised(18))), 'add')).toMatchObject({ count: 6, withinSize: true });
    expect(remedy(find(CONGRESS, bodyOf('congress', people, authorised(17))), 'add')).toMatchObject({ count: 6, withinSize: false });
    const away = crowd('away', 10, { disabled: true });
    const seats = [...seated('congress', people, { attended: true }), ...seated('congress', away, { attended: false })];
    const found = find(CONGRESS, { people: [...people, ...away], seats, terms: authorised(22) }, read('attending'));
    expect(remedy(found, 'add')).toMatchObject({ count: 6, withinSize: false });
  });

  it('an empty body is not applicable by any denominator', () => {
    expect(statusOf(CONGRESS, bodyOf('congress', [], authorised(90)), read('authorised'))).toBe('not-applicable');
    expect(statusOf(CONGRESS, bodyOf('congress', []), read('attending'))).toBe('not-applicable');
  });
});

describe('terms and dates', () => {
  const people = mixed(disabledOrRelative, 1, 1);
  const seats = [
    ...seated('congress', people.slice(0, 1), { term: 8 }),
    ...seated('congress', people.slice(1), { term: 7 }),
  ];
  const terms: Term[] = [
    { id: 't7', body: 'congress', number: 7, from: '2018-05-01', to: '2023-04-30' },
    { id: 't8', body: 'congress', number: 8, from: '2023-05-01' },
  ];

  it.each([
    ['2023-04-30', 'unmet'],
    ['2023-05-01', 'met'],
    ['2026-06-30', 'met'],
  ])('the current term is told by the date: on %s it is %s', (asOf, status) => {
    expect(statusOf(CONGRESS, { people, seats, terms }, { asOf })).toBe(status);
  });

  it('without dates the highest term is the current one, and a seat without a term belongs to it', () => {
    expect(find(CONGRESS, { people, seats })).toMatchObject({ observed: { low: 1, of: 1 } });
    const untold = [...seats, ...seated('congress', [person('new')])];
    expect(find(CONGRESS, { people: [...people, person('new', { disabled: false, relative: false })], seats: untold })).toMatchObject({ observed: { low: 1, of: 2 } });
  });

  it.each([
    [{ from: '2026-07-01' }, 'not-applicable'],
    [{ from: '2026-06-30' }, 'met'],
    [{ to: '2026-06-29' }, 'not-applicable'],
    [{ to: '2026-06-30' }, 'met'],
    [{ from: '2026-06' }, 'met'],
    [{ from: '2026' }, 'undetermined'],
    [{ to: '2026-07' }, 'met'],
    [{ to: '2026-05' }, 'not-applicable'],
  ])('a lone seat held %o is %s on 2026-06-30', (held, status) => {
    const one = [person('a', { disabled: true })];
    expect(statusOf(CONGRESS, { people: one, seats: seated('congress', one, held) })).toBe(status);
  });

  it('no more people are ever possible than there are', () => {
    const perhaps = crowd('perhaps', 3, { disabled: true });
    const members = crowd('yes', 10, { disabled: true });
    const { observed } = find(CONGRESS, { people: [...members, ...perhaps], seats: [...seated('congress', members), ...seated('congress', perhaps, { from: '2026-06' })] }, { asOf: '2026-06-15' });
    expect(observed.high).toBeLessThanOrEqual(observed.of);
  });
});
