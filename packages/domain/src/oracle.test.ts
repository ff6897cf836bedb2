import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import type { Entry, Facts } from './facts.ts';
import type { Status } from './finding.ts';
import { each, holdersOf, judgeCoverage, judgeDays, judgeIncrease, judgeNumber, judgePresence, judgeShare, numberOfWays, open, openDates, outcomes, present, type Sitting, verdict, type Ways } from './oracle.testing.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { measuresOf } from './plan.ts';
import { choose, type Readings } from './reading.ts';
import { openRoll } from './roll.ts';

// A hundred thousand: FEDERATION_ORACLE_RUNS=100000 npx vitest run src/oracle.test.ts --testTimeout=3600000
const runs = Number(process.env['FEDERATION_ORACLE_RUNS'] ?? 20_000);
const MOST_WAYS = 2000;
const TODAY = '2026-11-23';

type Person = Entry<'people'>;
type Post = Entry<'posts'>;

/** One measure over random facts, with the plain judgement of complete facts. */
interface Trial {
  readonly measure: string;
  readonly facts: fc.Arbitrary<Facts>;
  readonly readings?: fc.Arbitrary<Readings>;
  readonly ways: Ways;
  readonly plain: (facts: Facts, readings: Readings) => Status;
  /** What holds of several people, or is said of it, where that is more than one judgement of complete facts. */
  readonly whole?: (facts: Facts, readings: Readings, asOf: string) => ReadonlySet<Status>;
}

const of = <const T>(...values: readonly T[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant(undefined) });
const seldom = <const T>(...values: readonly T[]) => fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...values) }, { weight: 6, arbitrary: fc.constant(undefined) });
const yesNo = of(true, false);

/** A record without the fields that are not known. */
const record = <T extends object>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> });

const dates = { from: seldom('2025-01-01', TODAY, '2026-11-24', '2026-11', '2026'), to: seldom('2026-11-22', TODAY, '2026-11', '2026', '2027-01-01') };

/** Drops answers that another one rules out. */
function consistent<P extends Partial<Person>>(person: P): P {
  const { category, components, relativeCategory, ...rest } = person;
  const own = person.disabled === false ? undefined : category;
  return { ...rest, ...(own === undefined ? {} : { category: own }), ...(own === 'multiple' && components !== undefined ? { components } : {}), ...(relativeCategory === undefined || person.relative === false ? {} : { relativeCategory }) } as P;
}

/** A body of this term and last. */
function body(name: 'congress' | 'presidium' | 'council', person: fc.Arbitrary<Partial<Person>>, seat: fc.Arbitrary<object> = fc.constant({}), held: Partial<typeof dates> = dates): fc.Arbitrary<Facts> {
  const member = fc.record({ person: person.map(consistent), seat, dates: record(held), term: record({ term: of(8) }) });
  const former = fc.record({ person: person.map(consistent), seat, dates: record({ to: seldom('2023-01-01', '2024-05-17', '2024-05') }), term: fc.constant({ term: 7 }) });
  return fc
    .record({ now: fc.array(member, { maxLength: 5 }), last: fc.array(former, { maxLength: 4 }).map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, dates: {} }, ...rest])), authorised: of(3, 4, 5, 6) })
    .map(({ now, last, authorised }) => ({
      people: [...now, ...last].map((one, index) => ({ id: `p${index}`, name: '某', ...one.person })),
      seats: [...now, ...last].map((one, index) => ({ id: `s${index}`, body: name, ...one.term, person: `p${index}`, ...one.seat, ...one.dates })),
      terms: [{ id: 't8', body: name, number: 8, from: '2024-05-18', ...(authorised === undefined ? {} : { authorised }) }],
    }));
}

const certified = record({ disabled: yesNo, relative: yesNo, category: seldom('visual', 'physical'), relativeCategory: seldom('mental', 'visual') });
const disabledOrRelative = ({ person }: Sitting) => person.disabled === true || person.relative === true;
const implied = each<Person>(
  (person) => open(person, 'disabled', person.category === undefined ? [true, false] : [true]),
  (person) => open(person, 'relative', person.relativeCategory === undefined ? [true, false] : [true]),
);
const LEVELS = ['county', 'city', 'region', 'national'];
const labelled = (least: string) => ({ person }: Sitting) =>
  person.grassroots === true || (least === 'any' ? person.roleModel !== 'none' : LEVELS.indexOf(person.roleModel ?? '') >= LEVELS.indexOf(least));
const denominator = fc.constantFrom('filled', 'authorised', 'attending');
const seatWays: Ways = { seats: each<Entry<'seats'>>(openDates, (seat) => open(seat, 'attended', [true, false])) };

function share(measure: string, name: 'congress' | 'presidium', percent: number, person: fc.Arbitrary<Partial<Person>>, people: NonNullable<Ways['people']>, fits: (readings: Readings) => (one: Sitting) => boolean): Trial {
  return {
    measure,
    facts: body(name, person, record({ attended: yesNo, role: seldom('invited', 'observer', 'member') })),
    readings: fc.record({ '2-1-1/denominator': denominator, '2-1-1/role-model-award': fc.constantFrom('any', 'region') }),
    ways: { ...seatWays, people },
    plain: (facts, readings) => judgeShare(facts, name, TODAY, percent, String(readings['2-1-1/denominator']), fits(readings)),
  };
}

const award = record({ roleModel: of('none', 'county', 'region', 'unstated'), grassroots: yesNo });
const awardWays = each<Person>(
  (person) => open(person, 'roleModel', ['none', 'national']),
  (person) => (person.roleModel === 'unstated' ? [{ ...person, roleModel: 'county' }, { ...person, roleModel: 'national' }] : [person]),
  (person) => open(person, 'grassroots', [true, false]),
);
const byAward = (readings: Readings) => labelled(String(readings['2-1-1/role-model-award']));

const group = (...wanted: readonly string[]) => ({ person }: Sitting) =>
  [person.category ?? '', ...(person.category === 'multiple' ? (person.components ?? []) : [])].some((one) => wanted.includes(one));
const groups = (speech: unknown) => [group('visual'), speech === 'yes' ? group('hearing', 'speech') : group('hearing'), group('physical'), (one: Sitting) => group('intellectual', 'mental')(one) || ['intellectual', 'mental'].includes(one.person.relativeCategory ?? '')];
const ALL_FOUR = ['visual', 'hearing', 'physical', 'mental'] as const;
const groupWays = each<Person>(
  (person) => (person.category === undefined ? [...(person.disabled === true ? [] : [{ ...person, disabled: false }]), ...(person.disabled === false ? [] : [{ ...person, category: 'speech' as const }, { ...person, category: 'visual' as const }, { ...person, category: 'multiple' as const }])] : [person]),
  (person) => (person.category === 'multiple' && person.components === undefined ? [{ ...person, components: ['speech', 'intellectual'] }, { ...person, components: ['visual', 'hearing'] }, { ...person, components: ['visual', 'physical'] }, { ...person, components: [...ALL_FOUR] }] : [person]),
  (person) => (person.relativeCategory === undefined && person.relative !== false ? [{ ...person, relativeCategory: 'mental' }, { ...person, relativeCategory: 'visual' }] : [person]),
);

function presence(measure: string, name: 'congress' | 'presidium', least: number, wrap: (seen: ReadonlySet<Status>, readings: Readings) => ReadonlySet<Status>): Trial {
  const person = record({ disabled: yesNo, relative: yesNo, category: of('visual', 'hearing', 'physical', 'intellectual', 'mental', 'speech', 'multiple'), components: seldom(['visual', 'hearing'] as const, ['physical', 'mental'] as const), relativeCategory: of('mental', 'visual') });
  const plain = (facts: Facts, readings: Readings): Status => {
    const members = present(facts, name, TODAY);
    return members.length === 0 ? 'not-applicable' : judgePresence(members, groups(readings['2-1-1/speech-counts-as-deaf']), least);
  };
  const ways: Ways = { seats: openDates, people: groupWays };
  return {
    measure,
    facts: body(name, person),
    readings: fc.record({ '2-1-1/categories-least': fc.constant(least), '2-1-1/congress-categories-force': fc.constantFrom('advisory', 'binding'), '2-1-1/speech-counts-as-deaf': fc.constantFrom('no', 'yes') }),
    ways,
    plain,
    whole: (facts, readings) => wrap(outcomes(facts, ways, (complete) => plain(complete, readings)), readings),
  };
}

/** A miss, or what could be one, is only reported where the groups are not asked of the body. */
function advisory(seen: ReadonlySet<Status>, readings: Readings): ReadonlySet<Status> {
  const missed = seen.has('unmet') && readings['2-1-1/congress-categories-force'] === 'advisory';
  return missed ? new Set<Status>(['reported']) : seen;
}

const by = fc.constantFrom('share', 'count', 'both');
function increase(measure: string, name: 'presidium' | 'council', reading: string, facts: fc.Arbitrary<Facts>, ways: Ways, fits: (one: Sitting) => boolean, within = false): Trial {
  return {
    measure,
    facts,
    readings: by.map((value) => ({ [reading]: value })),
    ways: { ...ways, seats: each<Entry<'seats'>>(openDates, ways.seats ?? ((seat) => [seat])) },
    plain: (complete, readings) => judgeIncrease(complete, name, TODAY, String(readings[reading]), fits, within),
  };
}

const flagged = (field: 'volunteer' | 'socialOrganisation'): Trial =>
  increase(
    `2-1-1/presidium-${field === 'volunteer' ? 'volunteer' : 'social-organisation'}-increase`,
    'presidium',
    '2-1-1/increase-of',
    body('presidium', record({ [field]: yesNo })),
    { people: (person) => open(person, field, [true, false]) },
    ({ person }) => person[field] === true,
  );
const postingWays = (seat: Entry<'seats'>) => open(seat, 'posting', ['full-time', 'part-time', 'seconded']);
const roleWays = (seat: Entry<'seats'>) => open(seat, 'role', ['vice-chair', 'vice-director', 'member']);
const viceSeat = record({ role: of('vice-chair', 'vice-chair', 'vice-director', 'member'), posting: of('part-time', 'part-time', 'seconded', 'full-time') });

const UNITS: NonNullable<Facts['units']> = (['town', 'sumu', 'gacha', 'village', 'community'] as const).map((kind) => ({ id: kind, code: kind, name: '某地', kind }));
const someUnits = fc.tuple(fc.subarray([...UNITS]), fc.array(yesNo, { minLength: 5, maxLength: 5 })).map(([units, needing]) => units.map((unit, index) => ({ ...unit, ...(needing[index] === undefined ? {} : { needsFederation: needing[index] }) })));
const unitId = of(...UNITS.map(({ id }) => id));
const anyPlace = (unit: string | undefined) => (unit === undefined ? [...UNITS.map(({ id }) => id), 'elsewhere'] : [unit]);

function coverage(measure: string, kinds: readonly string[], register: 'posts' | 'organisations' | 'service-points', entry: fc.Arbitrary<object>, counts: (entry: Readonly<Record<string, unknown>>, readings: Readings) => boolean, more: { readonly readings?: fc.Arbitrary<Readings>; readonly asked?: (unit: Entry<'units'>, readings: Readings) => boolean } = {}): Trial {
  const entries = (facts: Facts) => (facts[register] ?? []) as readonly (Readonly<Record<string, string>> & { readonly id: string })[];
  return {
    measure,
    facts: fc.record({ units: someUnits, entries: fc.array(fc.tuple(entry, record({ unit: unitId, ...dates })), { maxLength: 4 }) }).map(({ units, entries: made }) => ({
      units,
      people: [0, 1, 2, 3].map((index) => ({ id: `p${index}`, name: '某' })),
      [register]: made.map(([own, place], index) => ({ id: `e${index}`, person: `p${index}`, ...place, ...own })),
    })),
    readings: more.readings ?? fc.constant({}),
    ways: {
      units: (unit) => open(unit, 'needsFederation', [true, false]),
      posts: each<Post>(openDates, (post) => open(post, 'posting', ['full-time', 'part-time']), (post) => anyPlace(post.unit).map((unit) => ({ ...post, unit }))),
      organisations: each<Entry<'organisations'>>(openDates, (one) => anyPlace(one.unit).map((unit) => ({ ...one, unit }))),
      'service-points': openDates,
    },
    plain: (facts, readings) =>
      judgeCoverage(
        (facts.units ?? []).filter((unit) => kinds.includes(unit.kind) && more.asked?.(unit, readings) !== false).map(({ id }) => id),
        entries(facts).filter((one) => counts(one, readings)).map((one) => ({ ...one, who: register === 'posts' ? (one['person'] ?? '') : one.id })),
        TODAY,
        Number(readings['2-3-1/liaison-officers-least'] ?? 1),
      ),
  };
}

/** People in posts of the organ. */
const staff = (person: fc.Arbitrary<Partial<Person>>, post: fc.Arbitrary<object>): fc.Arbitrary<Facts> =>
  fc.record({ people: fc.array(person, { minLength: 3, maxLength: 3 }), posts: fc.array(fc.record({ person: fc.constantFrom('p0', 'p1', 'p2'), post, dates: record(dates) }), { maxLength: 4 }), authorised: of(0, 1, 2, 3), contacts: fc.array(fc.record({ person: fc.constantFrom('p0', 'p1', 'p2'), dates: record(dates) }), { maxLength: 2 }) }).map(({ people, posts, authorised, contacts }) => ({
    people: people.map((one, index) => ({ id: `p${index}`, name: '某', ...one })),
    posts: posts.map((one, index) => ({ id: `g${index}`, role: 'leader' as const, person: one.person, ...one.post, ...one.dates })),
    terms: [{ id: 't', body: 'leadership' as const, ...(authorised === undefined ? {} : { authorised }) }],
    contacts: contacts.map((one, index) => ({ id: `c${index}`, person: one.person, ...one.dates })),
  }));
const disabledWays = (person: Person) => open(person, 'disabled', [true, false]);
const heldPosts: Ways = { posts: each<Post>(openDates, (post) => open(post, 'posting', ['full-time', 'seconded']), (post) => open(post, 'staffing', ['administrative', 'institutional', 'other']), (post) => open(post, 'rank', ['section-deputy', 'none']), (post) => open(post, 'personalGrade', ['section-chief-4', 'section-member-1'])) };
const leaders = (facts: Facts) => holdersOf(facts, TODAY, ['leader'], () => true);

const KINDS = ['blind', 'deaf', 'physical', 'intellectual', 'mental'] as const;
const standing = (facts: Facts) => (facts.organisations ?? []).filter(({ from, to }) => (from ?? '') <= TODAY && TODAY <= (to ?? '9'));
const associations = (held: Partial<typeof dates>) => fc.record({ list: fc.array(record({ association: of(...KINDS), head: of('able', 'other', 'unsure'), ...held }), { maxLength: 6 }), more: fc.boolean(), disabled: yesNo }).map(({ list, more, disabled }): Facts => ({
  people: [{ id: 'able', name: '某', disabled: true }, { id: 'other', name: '某', disabled: false, relative: false }, { id: 'unsure', name: '某', relative: false, ...(disabled === undefined ? {} : { disabled }) }],
  organisations: [...list, ...(more ? KINDS.slice(0, 3).map((association) => ({ association, head: 'able' })) : [])].map((one, index) => ({ id: `o${index}`, kind: 'special-association' as const, ...one })),
}));
const associationWays: Ways = { people: disabledWays, organisations: each<Entry<'organisations'>>(openDates, (one) => open(one, 'association', KINDS), (one) => open(one, 'head', ['able', 'other'])) };

const PLACES = [{ id: 'town', code: '3', name: '某地', kind: 'town' }, { id: 'gacha', code: '1', name: '某地', kind: 'gacha' }, { id: 'banner', code: '2', name: '某地', kind: 'banner' }] as const;
const YEAR = ['2026-01-01', '2026-01-20', '2026-02-10', '2026-03-05', '2026-03-20', '2026-07-01', '2026-07-20', '2026-11-01', '2026-12-15'] as const;
const trip = fc.record({ person: fc.constantFrom('p0', 'p1'), ends: fc.tuple(fc.constantFrom(...YEAR), fc.constantFrom(...YEAR)), more: record({ unit: of('gacha', 'gacha', 'town', 'banner'), halfDay: seldom(true, false) }) });
const fieldwork = fc.record({ seats: fc.array(fc.record({ from: fc.constantFrom('2021-05-18', '2026-02-01', '2026-07-01', '2026-12-01'), to: seldom('2026-06-30', '2026-12-20') }), { minLength: 0, maxLength: 2 }), trips: fc.array(trip, { maxLength: 4 }) }).map(({ seats, trips }): Facts => ({
  people: [{ id: 'p0', name: '某' }, { id: 'p1', name: '某' }],
  units: PLACES,
  seats: seats.map(({ from, to }, index) => ({ id: `s${index}`, body: 'council' as const, term: 8, person: `p${index}`, from, ...(to === undefined ? {} : { to }) })),
  fieldwork: trips.map(({ person, ends, more }, index) => ({ id: `f${index}`, person, from: ends.toSorted()[0] ?? '', to: ends.toSorted()[1] ?? '', ...more })),
}));
const tripWays: Ways = { fieldwork: (one) => open(one, 'unit', ['gacha', 'banner']) };
const days: Trial = {
  measure: '2-2-3/council-fieldwork-days',
  facts: fieldwork,
  readings: fc.record({ '2-2-3/part-year-members': fc.constantFrom('pro-rata', 'full', 'not-yet-due'), '2-2-3/places': fc.constantFrom('townships-and-villages', 'villages'), '2-2-3/half-days': fc.constantFrom('half', 'whole') }),
  ways: tripWays,
  plain: () => 'undetermined',
  whole: (facts, readings, asOf) => {
    const judged = ['p0', 'p1'].map((person): Status => {
      const plain = (complete: Facts) => judgeDays(complete, person, asOf, readings);
      const status = verdict(outcomes(facts, tripWays, plain));
      const runs = facts.seats?.some((seat) => seat.person === person && (seat.to ?? '2026-12-31') > asOf) === true && asOf < '2026-12-31';
      return status === 'undetermined' && runs ? 'in-progress' : status;
    });
    return new Set([(['unmet', 'undetermined', 'in-progress', 'met'] as const).find((status) => judged.includes(status)) ?? 'not-applicable']);
  },
};

const trials: readonly Trial[] = [
  share('2-1-1/congress-disabled-or-relatives', 'congress', 65, certified, implied, () => disabledOrRelative),
  share('2-1-1/presidium-disabled-or-relatives', 'presidium', 65, certified, implied, () => disabledOrRelative),
  share('2-1-1/congress-role-models-or-grassroots', 'congress', 60, award, awardWays, byAward),
  share('2-1-1/presidium-role-models-or-grassroots', 'presidium', 35, award, awardWays, byAward),
  presence('2-1-1/presidium-categories', 'presidium', 1, (seen) => seen),
  presence('2-1-1/presidium-categories', 'presidium', 2, (seen) => seen),
  presence('2-1-1/congress-categories', 'congress', 1, advisory),
  { measure: '2-1-3/five-associations', facts: associations({}), ways: associationWays, plain: (facts) => judgePresence(standing(facts), KINDS.map((kind) => ({ association }) => association === kind), 1) },
  increase('2-1-1/presidium-rural-increase', 'presidium', '2-1-1/increase-of', body('presidium', record({ rural: yesNo, disabled: yesNo, relative: of(false) })), { people: each<Person>(implied, (person) => open(person, 'rural', [true, false])) }, (one) => one.person.rural === true && disabledOrRelative(one)),
  increase('2-1-1/presidium-minority-increase', 'presidium', '2-1-1/increase-of', body('presidium', record({ ethnicity: of('汉族', '蒙古族') })), { people: (person) => open(person, 'ethnicity', ['汉族', '蒙古族']) }, ({ person }) => person.ethnicity === '蒙古族'),
  flagged('volunteer'),
  flagged('socialOrganisation'),
  increase('2-1-1/presidium-grassroots-vice-chairs-increase', 'presidium', '2-1-1/vice-chairs-increase-of', body('presidium', record({ grassroots: yesNo }), viceSeat, {}), { people: (person) => open(person, 'grassroots', [true, false]), seats: each(postingWays, roleWays) }, ({ seat, person }) => seat.role === 'vice-chair' && seat.posting === 'part-time' && person.grassroots === true, true),
  increase('2-2-2/council-part-time-increase', 'council', '2-2-2/part-time-increase-of', body('council', fc.constant({}), viceSeat), { seats: postingWays }, ({ seat }) => seat.posting === 'part-time'),
  { measure: '2-2-2/part-time-vice-directors', facts: body('council', fc.constant({}), viceSeat), ways: { seats: each<Entry<'seats'>>(openDates, postingWays, roleWays) }, plain: (facts) => {
    const members = present(facts, 'council', TODAY);
    return members.length === 0 ? 'not-applicable' : judgeNumber(members.filter(({ seat }) => seat.role === 'vice-director' && seat.posting !== 'full-time').length, 'at-least', 1);
  } },
  { measure: '2-2-1/leadership-posts-filled', facts: staff(fc.constant({}), fc.constant({})), ways: heldPosts, plain: (facts) => {
    const [count, approved] = [leaders(facts).length, facts.terms?.[0]?.authorised];
    return approved === undefined ? 'undetermined' : count === 0 && approved === 0 ? 'not-applicable' : judgeNumber(count, 'exactly', approved);
  } },
  { measure: '2-2-1/leadership-disabled-cadre', facts: staff(record({ disabled: yesNo }), fc.constant({})), readings: fc.constantFrom('at-least', 'exactly').map((value) => ({ '2-2-1/leadership-disabled-is': value })), ways: { people: disabledWays, posts: openDates }, plain: (facts, readings) =>
    leaders(facts).length === 0 ? 'not-applicable' : judgeNumber(leaders(facts).filter(({ disabled }) => disabled === true).length, String(readings['2-2-1/leadership-disabled-is']), 1) },
  { measure: '2-1-3/association-heads-eligible', facts: associations(dates), ways: associationWays, plain: (facts) => {
    const all = standing(facts);
    const able = all.filter(({ head }) => facts.people?.find(({ id }) => id === head)?.disabled === true);
    return all.length === 0 ? 'not-applicable' : judgeNumber(able.length, 'at-least', all.length);
  } },
  { measure: '2-2-1/organ-disabled-cadres', facts: staff(record({ disabled: yesNo }), record({ staffing: of('administrative', 'institutional', 'other'), posting: of('full-time', 'full-time', 'seconded') })), readings: fc.record({ '2-2-1/organ-is': fc.constantFrom('administrative', 'both'), '2-2-1/visitors-in-denominator': fc.constantFrom('no', 'yes') }), ways: { ...heldPosts, people: disabledWays }, plain: (facts, readings) => {
    const own = (staffing: unknown) => staffing === 'administrative' || (staffing === 'institutional' && readings['2-2-1/organ-is'] === 'both');
    const all = holdersOf(facts, TODAY, ['leader', 'cadre'], ({ staffing, posting }) => (readings['2-2-1/visitors-in-denominator'] === 'yes' ? posting !== 'full-time' || own(staffing) : posting === 'full-time' && own(staffing)));
    return all.length === 0 ? 'not-applicable' : 100 * all.filter(({ disabled }) => disabled === true).length >= 15 * all.length ? 'met' : 'unmet';
  } },
  { measure: '2-2-3/cadre-community-contact', facts: staff(fc.constant({}), record({ rank: of('section-deputy', 'none'), personalGrade: of('section-chief-4', 'section-member-1') })), readings: fc.constantFrom('leading-posts', 'and-grades').map((value) => ({ '2-2-3/section-deputies-are': value })), ways: { ...heldPosts, contacts: openDates }, plain: (facts, readings) =>
    judgeCoverage(holdersOf(facts, TODAY, ['leader', 'cadre'], ({ rank, personalGrade }) => rank !== 'none' || (personalGrade === 'section-chief-4' && readings['2-2-3/section-deputies-are'] === 'and-grades')).map(({ id }) => id), (facts.contacts ?? []).map((one) => ({ ...one, unit: one.person, who: one.id })), TODAY) },
  coverage('2-2-1/township-full-time-cadres', ['town', 'sumu'], 'posts', record({ role: fc.constantFrom('township-cadre', 'township-cadre', 'cadre'), posting: of('full-time', 'full-time', 'part-time') }), ({ role, posting }) => role === 'township-cadre' && posting === 'full-time'),
  coverage('2-3-1/liaison-officers', ['gacha', 'village', 'community'], 'posts', fc.constant({ role: 'liaison-officer', posting: 'full-time' }), () => true, { readings: fc.constantFrom(1, 2).map((value) => ({ '2-3-1/liaison-officers-least': value })) }),
  coverage('2-3-1/township-federations', ['town', 'sumu'], 'organisations', record({ kind: fc.constantFrom('federation', 'federation', 'group') }), ({ kind }) => kind === 'federation', { readings: fc.constantFrom('all', 'listed').map((value) => ({ '2-3-1/townships-needing-a-federation': value })), asked: (unit, readings) => readings['2-3-1/townships-needing-a-federation'] === 'all' || unit.needsFederation === true }),
  coverage('2-3-1/village-associations', ['gacha', 'village', 'community'], 'organisations', record({ kind: fc.constantFrom('federation', 'association', 'group') }), ({ kind }, readings) => kind === 'association' || (kind === 'group' && readings['2-3-1/association-or-group'] === 'either'), { readings: fc.constantFrom('either', 'association').map((value) => ({ '2-3-1/association-or-group': value })) }),
  coverage('2-3-1/disabled-homes', ['town', 'sumu'], 'service-points', fc.record({ kind: fc.constantFrom('home', 'home', 'station'), unit: fc.constantFrom('town', 'sumu', 'gacha') }), ({ kind }) => kind === 'home'),
  days,
];

/** What may be said: what holds of all outcomes; where it may turn out that there is nobody to judge, also what holds of all others. */
function acceptable(seen: ReadonlySet<Status>): readonly Status[] {
  const judged = new Set([...seen].filter((status) => status !== 'not-applicable'));
  return judged.size === 0 || judged.size === seen.size ? [verdict(seen)] : ['undetermined', verdict(judged)];
}

const measures = new Map(measuresOf(otog2020).map((measure) => [measure.id, measure]));

describe('a second, plain judgement that tries all that is not known', () => {
  it.each(trials.map((trial) => ({ ...trial })))('agrees on $measure', ({ measure, facts, readings = fc.constant({}), ways, plain, whole }) => {
    const judged = measures.get(measure);
    if (judged === undefined) throw new Error(`the plan has no measure ${measure}`);
    const day = whole === days.whole ? fc.constantFrom('2026-12-31', '2026-12-20', '2026-03-01') : fc.constant(TODAY);
    fc.assert(
      fc.property(facts, readings, day, (given, chosen, asOf) => {
        fc.pre(numberOfWays(given, ways) <= MOST_WAYS);
        const { status } = judge(judged, openRoll(given, asOf, choose(chosen)));
        const seen = whole === undefined ? outcomes(given, ways, (complete) => plain(complete, chosen)) : whole(given, chosen, asOf);
        expect(acceptable(seen)).toContain(status);
      }),
      { numRuns: Math.ceil(runs / trials.length) },
    );
  });
});
