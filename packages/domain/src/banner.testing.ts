import fc from 'fast-check';
import type { Facts } from './facts.ts';
import { consistent } from './laws.testing.ts';
import { FORGETTABLE_IN_A_YEAR, knownYear } from './year.testing.ts';
import type { Organisation, Person, Post, Seat, Trip, Unit } from './roster.testing.ts';

const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
const UNITS = ['town', 'sumu', 'gacha', 'village', 'works'] as const;
const CATEGORIES = ['visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple'] as const;

const person: fc.Arbitrary<Omit<Person, 'id' | 'name'>> = fc
  .record({
    disabled: fc.boolean(),
    category: fc.constantFrom(...CATEGORIES),
    components: fc.subarray(['visual', 'hearing', 'physical', 'mental'] as const, { minLength: 2 }),
    relative: fc.boolean(),
    relativeCategory: fc.constantFrom('visual', 'mental', 'intellectual', 'physical'),
    roleModel: fc.constantFrom('none', 'county', 'city', 'national'),
    grassroots: fc.boolean(),
    rural: fc.boolean(),
    ethnicity: fc.constantFrom('汉族', '蒙古族'),
    socialOrganisation: fc.boolean(),
    volunteer: fc.boolean(),
    birthDate: fc.constantFrom('1980-05-01', '2008-06-20', '2012-03-09'),
    grade: fc.constantFrom('1', '2', '3', '4'),
  })
  .map(consistent)
  .map(({ grade, ...rest }) => ({ ...rest, ...(rest.disabled === false || grade === undefined ? {} : { grade }) }));

const posting = fc.constantFrom('full-time', 'seconded', 'part-time');
const held = fc.record(
  { from: fc.constantFrom('2025-11-30', '2026-03-15', '2026-06-15', '2026-09-01'), to: fc.constantFrom('2026-06-14', '2026-06-20', '2026-12-31') },
  { requiredKeys: [] },
).filter(({ from, to }) => from === undefined || to === undefined || from <= to);

const seat: fc.Arbitrary<Omit<Seat, 'id' | 'person'>> = fc
  .tuple(
    fc.record({
      body: fc.constantFrom('congress', 'presidium', 'council'),
      term: fc.constantFrom(7, 8),
      role: fc.constantFrom('chair', 'vice-chair', 'member', 'director', 'vice-director', 'invited'),
      posting,
      attended: fc.boolean(),
    }),
    held,
  )
  .map(([fields, dates]) => ({ ...fields, ...(fields.term === 8 ? dates : {}) }));

const post: fc.Arbitrary<Omit<Post, 'id' | 'person'>> = fc
  .tuple(
    fc.record({
      role: fc.constantFrom('leader', 'cadre', 'township-cadre', 'liaison-officer', 'committee-duty'),
      unit: fc.constantFrom(...UNITS),
      posting,
      staffing: fc.constantFrom('administrative', 'institutional', 'other'),
      rank: fc.constantFrom('section-head', 'section-deputy', 'none'),
      personalGrade: fc.constantFrom('section-chief-1', 'section-member-1', 'none'),
    }),
    held,
  )
  .map(([fields, dates]) => ({ from: '2023-02-01', ...fields, ...dates }));

const organisation: fc.Arbitrary<Omit<Organisation, 'id'>> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom('federation', 'association', 'group', 'special-association', 'special-association'),
      unit: fc.constantFrom(...UNITS),
      association: fc.constantFrom('blind', 'deaf', 'physical', 'intellectual', 'mental'),
      head: fc.constantFrom(...PEOPLE),
    }),
    held,
  )
  .map(([fields, dates]) => ({ ...fields, ...dates }));

const trip: fc.Arbitrary<Omit<Trip, 'id' | 'person'>> = fc.record({
  from: fc.constantFrom('2025-12-30', '2026-01-05', '2026-04-20', '2026-08-01', '2026-10-01'),
  to: fc.constantFrom('2026-02-20', '2026-05-10', '2026-09-20', '2026-12-31'),
  unit: fc.constantFrom(...UNITS),
  halfDay: fc.boolean(),
});

const unit = fc.record({ disabledEmployees: fc.integer({ min: 8, max: 12 }), needsFederation: fc.boolean() });
/** Records with ids; of those with the same identity only the first. */
function numbered<T extends object>(prefix: string, entries: readonly T[], ...identity: readonly (keyof T)[]) {
  const keys = entries.map((entry) => JSON.stringify(identity.map((name) => entry[name] ?? null)));
  return entries.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).map((entry, index) => ({ id: `${prefix}${String(index)}`, ...entry }));
}
const some = <T extends object>(of: fc.Arbitrary<T>, maxLength: number) => fc.array(fc.tuple(fc.constantFrom(...PEOPLE), of), { maxLength });

/** A small banner at rest, of which everything is known: few people in many seats and posts. */
const standing: fc.Arbitrary<Facts> = fc
  .record({
    people: fc.tuple(...PEOPLE.map(() => person)),
    seats: some(seat, 12),
    posts: some(post, 10),
    organisations: fc.array(organisation, { maxLength: 9 }),
    points: fc.array(fc.record({ kind: fc.constantFrom('home', 'station', 'liaison-station'), unit: fc.constantFrom(...UNITS) }), { maxLength: 4 }),
    contacts: fc.array(fc.tuple(fc.constantFrom(...PEOPLE), held), { maxLength: 6 }),
    trips: some(trip, 6),
    units: fc.tuple(...UNITS.map(() => unit)),
    sizes: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 })),
  })
  .map(({ people, seats, posts, organisations, points, contacts, trips, units, sizes }) => ({
    units: UNITS.map((kind, index): Unit => ({ id: kind, code: kind, name: kind, kind: kind === 'works' ? 'enterprise' : kind, ...units[index] })),
    people: people.map((fields, index) => ({ id: `p${String(index + 1)}`, name: '某', ...fields })),
    terms: [
      ...(['congress', 'presidium', 'council'] as const).flatMap((body, index) => [
        { id: `${body}7`, body, number: 7, from: '2020-12-01', to: '2025-11-29' },
        { id: `${body}8`, body, number: 8, from: '2025-11-30', authorised: sizes[index] ?? 0 },
      ]),
      { id: 'leadership', body: 'leadership' as const, authorised: sizes[3] },
    ],
    seats: numbered('s', seats.map(([who, fields]) => ({ ...fields, person: who })), 'body', 'term', 'person'),
    posts: numbered('o', posts.map(([who, fields]) => ({ ...fields, person: who })), 'role', 'unit', 'person', 'from'),
    organisations: numbered('g', organisations, 'kind', 'unit', 'association'),
    'service-points': numbered('v', points, 'kind', 'unit'),
    contacts: numbered('c', contacts.map(([who, dates]) => ({ person: who, unit: 'village', ...dates })), 'person', 'from'),
    fieldwork: numbered('f', trips.filter(([, { from, to = from }]) => from <= to).map(([who, fields]) => ({ ...fields, person: who })), 'person', 'from', 'to', 'unit', 'halfDay'),
  }));

/** A small banner and what it did in a year, of which everything is known. */
export const knownBanner: fc.Arbitrary<Facts> = fc.tuple(standing, knownYear).map(([facts, year]) => {
  const disabled = new Set((facts.people ?? []).flatMap(({ id, disabled: is }) => (is === true ? [id] : [])));
  return { ...facts, ...year, certificates: year.certificates.filter(({ person: holder }) => disabled.has(holder)) };
});

/** Fields whose absence means that they are not known. Absent dates mean something else: those lose their day. */
const FORGETTABLE = new Set(
  'disabled category components relative relativeCategory roleModel grassroots rural ethnicity socialOrganisation volunteer posting attended staffing rank personalGrade association head disabledEmployees needsFederation unit authorised birthDate grade'.split(' '),
);
/** Days that may be known by month or year only, and registers whose days may not. */
const PARTIAL = new Set(['from', 'to', 'issued', 'checked', 'expires']);
const EXACT = new Set(['fieldwork', 'terms', 'secondments']);
const REQUIRED: Readonly<Record<string, string>> = { 'service-points': 'unit' };

/** The same banner with some things forgotten: `forget` is asked for each of them. */
export function forgetful(facts: Facts, forget: () => boolean): Facts {
  const remember = (register: string, entry: object) =>
    Object.entries(entry).flatMap(([name, value]): [string, unknown][] => {
      if (REQUIRED[register] === name) return [[name, value]];
      if (FORGETTABLE.has(name) || (name === 'role' && register === 'seats' && value !== 'invited')) return forget() ? [] : [[name, value]];
      if (FORGETTABLE_IN_A_YEAR[register]?.includes(name) === true && forget()) return [];
      if (PARTIAL.has(name) && !EXACT.has(register) && forget()) return [[name, String(value).slice(0, forget() ? 4 : 7)]];
      return [[name, value]];
    });
  return Object.fromEntries(Object.entries(facts).map(([register, entries]) => [register, entries.map((entry) => Object.fromEntries(remember(register, entry)))])) as Facts;
}
