import fc from 'fast-check';
import type { Entry, Facts } from './facts.ts';
import type { Status } from './finding.ts';
import { body, of, record, seldom, TODAY, yesNo, type Trial } from './oracle.facts.testing.ts';
import { each, judgeIncrease, judgeNumber, judgePresence, judgeShare, open, openDates, outcomes, present, type Sitting, type Ways } from './oracle.testing.ts';
import type { Readings } from './reading.ts';

type Person = Entry<'people'>;

const certified = record({ disabled: yesNo, relative: yesNo, category: seldom('visual', 'physical'), relativeCategory: seldom('mental', 'visual') });
const disabledOrRelative = ({ person }: Sitting) => person.disabled === true || person.relative === true;
const implied = each<Person>(
  (person) => open(person, 'disabled', person.category === undefined ? [true, false] : [true]),
  (person) => open(person, 'relative', person.relativeCategory === undefined ? [true, false] : [true]),
);
const LEVELS = ['county', 'city', 'region', 'national'];
const labelled =
  (least: string) =>
  ({ person }: Sitting) =>
    person.grassroots === true || (least === 'any' ? person.roleModel !== 'none' : LEVELS.indexOf(person.roleModel ?? '') >= LEVELS.indexOf(least));
const denominator = fc.constantFrom('filled', 'authorised', 'attending');
const seatWays: Ways = { seats: each<Entry<'seats'>>(openDates, (seat) => open(seat, 'attended', [true, false])) };

function share(
  measure: string,
  name: 'congress' | 'presidium',
  percent: number,
  person: fc.Arbitrary<Partial<Person>>,
  people: NonNullable<Ways['people']>,
  fits: (readings: Readings) => (one: Sitting) => boolean,
): Trial {
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
  (person) =>
    person.roleModel === 'unstated'
      ? [
          { ...person, roleModel: 'county' },
          { ...person, roleModel: 'national' },
        ]
      : [person],
  (person) => open(person, 'grassroots', [true, false]),
);
const byAward = (readings: Readings) => labelled(String(readings['2-1-1/role-model-award']));

const group =
  (...wanted: readonly string[]) =>
  ({ person }: Sitting) =>
    [person.category ?? '', ...(person.category === 'multiple' ? (person.components ?? []) : [])].some((one) => wanted.includes(one));
const groups = (speech: unknown) => [
  group('visual'),
  speech === 'yes' ? group('hearing', 'speech') : group('hearing'),
  group('physical'),
  (one: Sitting) => group('intellectual', 'mental')(one) || ['intellectual', 'mental'].includes(one.person.relativeCategory ?? ''),
];
const ALL_FOUR = ['visual', 'hearing', 'physical', 'mental'] as const;
const groupWays = each<Person>(
  (person) =>
    person.category === undefined
      ? [
          ...(person.disabled === true ? [] : [{ ...person, disabled: false }]),
          ...(person.disabled === false
            ? []
            : [
                { ...person, category: 'speech' as const },
                { ...person, category: 'visual' as const },
                { ...person, category: 'multiple' as const },
              ]),
        ]
      : [person],
  (person) =>
    person.category === 'multiple' && person.components === undefined
      ? [
          { ...person, components: ['speech', 'intellectual'] },
          { ...person, components: ['visual', 'hearing'] },
          { ...person, components: ['visual', 'physical'] },
          { ...person, components: [...ALL_FOUR] },
        ]
      : [person],
  (person) =>
    person.relativeCategory === undefined && person.relative !== false
      ? [
          { ...person, relativeCategory: 'mental' },
          { ...person, relativeCategory: 'visual' },
        ]
      : [person],
);

function presence(
  measure: string,
  name: 'congress' | 'presidium',
  least: number,
  wrap: (seen: ReadonlySet<Status>, readings: Readings) => ReadonlySet<Status>,
): Trial {
  const person = record({
    disabled: yesNo,
    relative: yesNo,
    category: of('visual', 'hearing', 'physical', 'intellectual', 'mental', 'speech', 'multiple', 'multiple'),
    components: of<NonNullable<Person['components']>>(['visual', 'hearing'], ['physical', 'mental'], ALL_FOUR),
    relativeCategory: of('mental', 'visual'),
  });
  const plain = (facts: Facts, readings: Readings): Status => {
    const members = present(facts, name, TODAY);
    return members.length === 0 ? 'not-applicable' : judgePresence(members, groups(readings['2-1-1/speech-counts-as-deaf']), least);
  };
  const ways: Ways = { seats: openDates, people: groupWays };
  return {
    measure,
    facts: body(name, person),
    readings: fc.record({
      '2-1-1/categories-least': fc.constant(least),
      '2-1-1/congress-categories-force': fc.constantFrom('advisory', 'binding'),
      '2-1-1/speech-counts-as-deaf': fc.constantFrom('no', 'yes'),
    }),
    ways,
    plain,
    whole: (facts, readings) =>
      wrap(
        outcomes(facts, ways, (complete) => plain(complete, readings)),
        readings,
      ),
  };
}

/** Where the groups are not asked of the body, whatever is not surely met, or surely nobody, is only reported. */
function advisory(seen: ReadonlySet<Status>, readings: Readings): ReadonlySet<Status> {
  const sure = seen.size === 1 && !seen.has('unmet');
  return !sure && readings['2-1-1/congress-categories-force'] === 'advisory' ? new Set<Status>(['reported']) : seen;
}

const by = fc.constantFrom('share', 'count', 'both');
function increase(
  measure: string,
  name: 'presidium' | 'council',
  reading: string,
  facts: fc.Arbitrary<Facts>,
  ways: Ways,
  fits: (one: Sitting) => boolean,
  within = false,
): Trial {
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
const viceSeat = record({
  role: of('vice-chair', 'vice-chair', 'vice-director', 'member'),
  posting: of('part-time', 'part-time', 'seconded', 'full-time'),
});

/** Shares, groups and growth of congress, presidium and council. */
export const bodyTrials: readonly Trial[] = [
  share('2-1-1/congress-disabled-or-relatives', 'congress', 65, certified, implied, () => disabledOrRelative),
  share('2-1-1/presidium-disabled-or-relatives', 'presidium', 65, certified, implied, () => disabledOrRelative),
  share('2-1-1/congress-role-models-or-grassroots', 'congress', 60, award, awardWays, byAward),
  share('2-1-1/presidium-role-models-or-grassroots', 'presidium', 35, award, awardWays, byAward),
  presence('2-1-1/presidium-categories', 'presidium', 1, (seen) => seen),
  presence('2-1-1/presidium-categories', 'presidium', 2, (seen) => seen),
  presence('2-1-1/congress-categories', 'congress', 1, advisory),
  increase(
    '2-1-1/presidium-rural-increase',
    'presidium',
    '2-1-1/increase-of',
    body('presidium', record({ rural: yesNo, disabled: yesNo, relative: of(false) })),
    { people: each<Person>(implied, (person) => open(person, 'rural', [true, false])) },
    (one) => one.person.rural === true && disabledOrRelative(one),
  ),
  increase(
    '2-1-1/presidium-minority-increase',
    'presidium',
    '2-1-1/increase-of',
    body('presidium', record({ ethnicity: of('汉族', '蒙古族') })),
    { people: (person) => open(person, 'ethnicity', ['汉族', '蒙古族']) },
    ({ person }) => person.ethnicity === '蒙古族',
  ),
  flagged('volunteer'),
  flagged('socialOrganisation'),
  increase(
    '2-1-1/presidium-grassroots-vice-chairs-increase',
    'presidium',
    '2-1-1/vice-chairs-increase-of',
    body('presidium', record({ grassroots: yesNo }), viceSeat, {}),
    { people: (person) => open(person, 'grassroots', [true, false]), seats: each(postingWays, roleWays) },
    ({ seat, person }) => seat.role === 'vice-chair' && seat.posting === 'part-time' && person.grassroots === true,
    true,
  ),
  increase(
    '2-2-2/council-part-time-increase',
    'council',
    '2-2-2/part-time-increase-of',
    body('council', fc.constant({}), viceSeat),
    { seats: postingWays },
    ({ seat }) => seat.posting === 'part-time',
  ),
  {
    measure: '2-2-2/part-time-vice-directors',
    facts: body('council', fc.constant({}), viceSeat),
    ways: { seats: each<Entry<'seats'>>(openDates, postingWays, roleWays) },
    plain: (facts) => {
      const members = present(facts, 'council', TODAY);
      return members.length === 0
        ? 'not-applicable'
        : judgeNumber(members.filter(({ seat }) => seat.role === 'vice-director' && seat.posting !== 'full-time').length, 'at-least', 1);
    },
  },
];
