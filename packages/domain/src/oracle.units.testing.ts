import fc from 'fast-check';
import type { Entry, Facts } from './facts.ts';
import { dates, of, record, TODAY, yesNo, type Trial } from './oracle.facts.testing.ts';
import { each, judgeCoverage, open, openDates } from './oracle.testing.ts';
import type { Readings } from './reading.ts';

type Post = Entry<'posts'>;

const UNITS: NonNullable<Facts['units']> = (['town', 'sumu', 'gacha', 'village', 'community'] as const).map((kind) => ({
  id: kind,
  code: kind,
  name: '某地',
  kind,
}));
const someUnits = fc
  .tuple(fc.subarray([...UNITS]), fc.array(yesNo, { minLength: 5, maxLength: 5 }))
  .map(([units, needing]) => units.map((unit, index) => ({ ...unit, ...(needing[index] === undefined ? {} : { needsFederation: needing[index] }) })));
const unitId = of(...UNITS.map(({ id }) => id));
const anyPlace = (unit: string | undefined) => (unit === undefined ? [...UNITS.map(({ id }) => id), 'elsewhere'] : [unit]);

function coverage(
  measure: string,
  kinds: readonly string[],
  register: 'posts' | 'organisations' | 'service-points',
  entry: fc.Arbitrary<object>,
  counts: (entry: Readonly<Record<string, unknown>>, readings: Readings) => boolean,
  more: { readonly readings?: fc.Arbitrary<Readings>; readonly asked?: (unit: Entry<'units'>, readings: Readings) => boolean } = {},
): Trial {
  const entries = (facts: Facts) => (facts[register] ?? []) as readonly (Readonly<Record<string, string>> & { readonly id: string })[];
  return {
    measure,
    facts: fc
      .record({ units: someUnits, entries: fc.array(fc.tuple(entry, record({ unit: unitId, ...dates })), { maxLength: 4 }) })
      .map(({ units, entries: made }) => ({
        units,
        people: [0, 1, 2, 3].map((index) => ({ id: `p${index}`, name: '某' })),
        [register]: made.map(([own, place], index) => ({ id: `e${index}`, person: `p${index}`, ...place, ...own })),
      })),
    readings: more.readings ?? fc.constant({}),
    ways: {
      units: (unit) => open(unit, 'needsFederation', [true, false]),
      posts: each<Post>(
        openDates,
        (post) => open(post, 'posting', ['full-time', 'part-time']),
        (post) => anyPlace(post.unit).map((unit) => ({ ...post, unit })),
      ),
      organisations: each<Entry<'organisations'>>(openDates, (one) => anyPlace(one.unit).map((unit) => ({ ...one, unit }))),
      'service-points': openDates,
    },
    plain: (facts, readings) =>
      judgeCoverage(
        (facts.units ?? []).filter((unit) => kinds.includes(unit.kind) && more.asked?.(unit, readings) !== false).map(({ id }) => id),
        entries(facts)
          .filter((one) => counts(one, readings))
          .map((one) => ({ ...one, who: register === 'posts' ? (one['person'] ?? '') : one.id })),
        TODAY,
        Number(readings['2-3-1/liaison-officers-least'] ?? 1),
      ),
  };
}

/** What every township or village must have. */
export const unitTrials: readonly Trial[] = [
  coverage(
    '2-2-1/township-full-time-cadres',
    ['town', 'sumu'],
    'posts',
    record({ role: fc.constantFrom('township-cadre', 'township-cadre', 'cadre'), posting: of('full-time', 'full-time', 'part-time') }),
    ({ role, posting }) => role === 'township-cadre' && posting === 'full-time',
  ),
  coverage(
    '2-3-1/liaison-officers',
    ['gacha', 'village', 'community'],
    'posts',
    fc.constant({ role: 'liaison-officer', posting: 'full-time' }),
    () => true,
    { readings: fc.constantFrom(1, 2).map((value) => ({ '2-3-1/liaison-officers-least': value })) },
  ),
  coverage(
    '2-3-1/township-federations',
    ['town', 'sumu'],
    'organisations',
    record({ kind: fc.constantFrom('federation', 'federation', 'group') }),
    ({ kind }) => kind === 'federation',
    {
      readings: fc.constantFrom('all', 'listed').map((value) => ({ '2-3-1/townships-needing-a-federation': value })),
      asked: (unit, readings) => readings['2-3-1/townships-needing-a-federation'] === 'all' || unit.needsFederation === true,
    },
  ),
  coverage(
    '2-3-1/village-associations',
    ['gacha', 'village', 'community'],
    'organisations',
    record({ kind: fc.constantFrom('federation', 'association', 'group') }),
    ({ kind }, readings) => kind === 'association' || (kind === 'group' && readings['2-3-1/association-or-group'] === 'either'),
    { readings: fc.constantFrom('either', 'association').map((value) => ({ '2-3-1/association-or-group': value })) },
  ),
  coverage(
    '2-3-1/disabled-homes',
    ['town', 'sumu'],
    'service-points',
    fc.record({ kind: fc.constantFrom('home', 'home', 'station'), unit: fc.constantFrom('town', 'sumu', 'gacha') }),
    ({ kind }) => kind === 'home',
  ),
];
