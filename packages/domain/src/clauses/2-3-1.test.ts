import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { find, person, statusOf, type Unit } from '../roster.testing.ts';

const unit = (id: string, kind: Unit['kind'], more: Partial<Unit> = {}): Unit => ({ id, code: id, name: id, kind, ...more });
const units: Unit[] = [
  unit('banner', 'banner'),
  unit('town', 'town'),
  unit('sumu', 'sumu'),
  unit('gacha', 'gacha'),
  unit('village', 'village'),
  unit('community', 'community'),
  unit('works', 'enterprise', { disabledEmployees: 10 }),
  unit('shop', 'enterprise', { disabledEmployees: 9 }),
  unit('post', 'station'),
];
type Dates = { readonly from?: string; readonly to?: string };
type Give = (ids: readonly (string | undefined)[], more?: Dates) => Facts;
const at = (id: string | undefined, index: number) => ({ id: `r${index}`, ...(id === undefined ? {} : { unit: id }) });

const organisation = (kind: NonNullable<Facts['organisations']>[number]['kind']): Give => (ids, more = {}) => ({ units, organisations: ids.map((id, index) => ({ ...at(id, index), kind, ...more })) });
const post = (role: NonNullable<Facts['posts']>[number]['role']): Give => (ids, more = {}) => ({ units, people: [person('x')], posts: ids.map((id, index) => ({ ...at(id, index), role, person: 'x', ...more })) });
const point = (kind: NonNullable<Facts['service-points']>[number]['kind']): Give => (ids, more = {}) => ({
  units,
  'service-points': ids.map((id, index) => ({ id: `r${index}`, unit: id ?? 'banner', kind, ...more })),
});

const VILLAGES = ['community', 'gacha', 'village'];
const MEASURES = [
  { slug: 'township-federations', give: organisation('federation'), of: ['sumu', 'town'], register: 'organisations' },
  { slug: 'village-associations', give: organisation('association'), of: VILLAGES, register: 'organisations' },
  { slug: 'enterprise-associations', give: organisation('group'), of: ['works'], register: 'organisations' },
  { slug: 'disabled-homes', give: point('home'), of: ['sumu', 'town'], register: 'service-points' },
  { slug: 'service-stations', give: point('station'), of: ['gacha', 'village'], register: 'service-points' },
  { slug: 'liaison-officers', give: post('liaison-officer'), of: VILLAGES, register: 'posts' },
  { slug: 'village-committee-duty', give: post('committee-duty'), of: VILLAGES, register: 'posts' },
] as const;

describe.each(MEASURES)('$slug', ({ slug, give, of, register }) => {
  const measure = `2-3-1/${slug}`;
  const [first = '', ...others] = of;

  it('every unit on the list has it: met; others need not', () => {
    expect(find(measure, give(of))).toMatchObject({ status: 'met', observed: { low: of.length, high: of.length, of: of.length }, short: 0, remedies: [], evidence: { counted: of } });
  });

  it('one unit lacks it: unmet, short by one, named; setting it up mends it', () => {
    expect(find(measure, give(others))).toMatchObject({ status: 'unmet', short: 1, evidence: { notCounted: [first] }, remedies: [{ kind: 'establish', count: 1 }] });
  });

  it('none has it: unmet, short by all; all but one is not enough', () => {
    expect(find(measure, give([]))).toMatchObject({ status: 'unmet', short: of.length });
  });

  it('what another unit has does not cover it', () => {
    expect(find(measure, give(['banner', 'post', 'shop', ...others]))).toMatchObject({ status: 'unmet', short: 1 });
  });

  it('two in one unit cover one', () => {
    expect(statusOf(measure, give([...others, ...others]))).toBe('unmet');
  });

  it.each([
    [{ to: '2026-06-29' }, 'unmet'],
    [{ to: '2026-06-30' }, 'met'],
    [{ from: '2026-07-01' }, 'unmet'],
    [{ from: '2026-05' }, 'met'],
    [{ from: '2026' }, 'undetermined'],
    [{ to: '2026' }, 'undetermined'],
  ])('there %o: %s', (dates, status) => {
    expect(find(measure, give(of, dates))).toMatchObject({ status, evidence: { deciding: status === 'undetermined' ? of : [] } });
  });

  it('an empty list is not applicable, a missing one undetermined', () => {
    expect(statusOf(measure, { ...give([]), units: [] })).toBe('not-applicable');
    const { units: _, ...unlisted } = give(of);
    expect(find(measure, unlisted)).toMatchObject({ status: 'undetermined', missing: ['units'] });
    expect(find(measure, { units })).toMatchObject({ status: 'undetermined', missing: [register] });
  });
});

describe('two posts of one person that do not name their units', () => {
  it('may be in two units', () => {
    const posts = ['a', 'b'].map((id) => ({ id, role: 'liaison-officer' as const, person: 'x' }));
    const gachas = [unit('north', 'gacha'), unit('south', 'gacha')];
    expect(statusOf('2-3-1/liaison-officers', { units: gachas, people: [person('x')], posts })).toBe('undetermined');
  });
});

describe.each(MEASURES.filter(({ register }) => register !== 'service-points'))('$slug, where a record does not name its unit', ({ slug, give, of }) => {
  const [first = '', ...others] = of;

  it('that record may cover one, and no more', () => {
    expect(find(`2-3-1/${slug}`, give([...others, undefined]))).toMatchObject({ status: 'undetermined', evidence: { deciding: [first] }, explanation: { args: { unlocated: 1 } } });
    expect(statusOf(`2-3-1/${slug}`, give([undefined]))).toBe(of.length === 1 ? 'undetermined' : 'unmet');
  });
});

describe('readings', () => {
  const read = (id: string, value: string | number) => ({ readings: { [`2-3-1/${id}`]: value } });

  it('townships that need a federation: those on the list', () => {
    const listed = (needs: Partial<Record<'town' | 'sumu', boolean>>): Facts => ({
      ...organisation('federation')(['town']),
      units: units.map((one) => (one.id === 'town' || one.id === 'sumu' ? { ...one, ...(needs[one.id] === undefined ? {} : { needsFederation: needs[one.id] ?? false }) } : one)),
    });
    const judged = (needs: Parameters<typeof listed>[0]) => statusOf('2-3-1/township-federations', listed(needs), read('townships-needing-a-federation', 'listed'));
    expect(judged({ town: true, sumu: false })).toBe('met');
    expect(judged({ town: true, sumu: true })).toBe('unmet');
    expect(judged({ town: true })).toBe('undetermined');
    expect(judged({ town: false, sumu: false })).toBe('not-applicable');
  });

  it.each(['village-associations', 'enterprise-associations'])('%s: a group does, or associations only', (slug) => {
    const facts = organisation('group')([...VILLAGES, 'works']);
    expect(statusOf(`2-3-1/${slug}`, facts)).toBe('met');
    expect(statusOf(`2-3-1/${slug}`, facts, read('association-or-group', 'association'))).toBe('unmet');
    expect(statusOf(`2-3-1/${slug}`, organisation('association')([...VILLAGES, 'works']), read('association-or-group', 'association'))).toBe('met');
  });

  it.each([
    [10, 1],
    [9, 2],
    [11, 0],
  ])('enterprises from %i disabled employees on: %i on the list', (least, of) => {
    expect(find('2-3-1/enterprise-associations', organisation('group')([]), read('concentrated-from', least)).observed.of).toBe(of);
  });

  it('an enterprise whose disabled employees are not known may be on the list', () => {
    const facts = (ids: string[]) => ({ ...organisation('group')(ids), units: [unit('works', 'enterprise')] });
    expect(find('2-3-1/enterprise-associations', facts([]))).toMatchObject({ status: 'undetermined', evidence: { deciding: ['works'] } });
    expect(statusOf('2-3-1/enterprise-associations', facts(['works']))).toBe('met');
  });

  it('homes in every village too', () => {
    expect(find('2-3-1/disabled-homes', point('home')(['sumu', 'town']), read('homes-in-villages', 'yes'))).toMatchObject({ status: 'unmet', short: 3, observed: { of: 5 } });
    expect(statusOf('2-3-1/disabled-homes', point('home')(['sumu', 'town', ...VILLAGES]), read('homes-in-villages', 'yes'))).toBe('met');
  });

  it('rural units with communities', () => {
    expect(find('2-3-1/service-stations', point('liaison-station')(['gacha', 'village']), read('rural-units', 'and-communities'))).toMatchObject({ status: 'unmet', short: 1 });
    expect(statusOf('2-3-1/service-stations', point('liaison-station')(['gacha', 'village']))).toBe('met');
    expect(statusOf('2-3-1/service-stations', point('home')(['gacha', 'village']))).toBe('unmet');
  });

  describe('two liaison officers in each', () => {
    const two = read('liaison-officers-least', 2);
    const officers = (ids: readonly (string | undefined)[], people = 'ab') => ({
      units,
      people: [...people].map((id) => person(id)),
      posts: ids.map((id, index) => ({ ...at(id, index), role: 'liaison-officer' as const, person: people[index % people.length] ?? 'a' })),
    });
    const doubled = [...VILLAGES, ...VILLAGES].toSorted();

    it('two each is met, one each is not', () => {
      expect(statusOf('2-3-1/liaison-officers', officers(doubled), two)).toBe('met');
      expect(find('2-3-1/liaison-officers', officers(VILLAGES), two)).toMatchObject({ status: 'unmet', short: 3 });
    });

    it('one who is unlocated cannot make two where there is none', () => {
      expect(statusOf('2-3-1/liaison-officers', officers([...doubled.slice(2), undefined]), two)).toBe('unmet');
      expect(statusOf('2-3-1/liaison-officers', officers([...doubled.slice(1), undefined]), two)).toBe('undetermined');
    });

    it('the same person twice in a village is one officer', () => {
      expect(statusOf('2-3-1/liaison-officers', officers(doubled, 'a'), two)).toBe('unmet');
    });
  });
});
