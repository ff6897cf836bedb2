import fc from 'fast-check';
import type { Facts } from './facts.ts';
import type { Status } from './finding.ts';
import { of, record, seldom, type Trial } from './oracle.facts.testing.ts';
import { judgeDays, open, outcomes, verdict, type Ways } from './oracle.testing.ts';

const PLACES = [
  { id: 'town', code: '3', name: '某地', kind: 'town' },
  { id: 'gacha', code: '1', name: '某地', kind: 'gacha' },
  { id: 'banner', code: '2', name: '某地', kind: 'banner' },
] as const;
const YEAR = ['2026-01-01', '2026-01-20', '2026-02-10', '2026-03-05', '2026-03-20', '2026-07-01', '2026-07-20', '2026-11-01', '2026-12-15'] as const;
const trip = fc.record({
  person: fc.constantFrom('p0', 'p1'),
  ends: fc.tuple(fc.constantFrom(...YEAR), fc.constantFrom(...YEAR)),
  more: record({ unit: of('gacha', 'gacha', 'town', 'banner'), halfDay: seldom(true, false) }),
});
const fieldwork = fc
  .record({
    seats: fc.array(
      fc.record({ from: fc.constantFrom('2021-05-18', '2026-02-01', '2026-07-01', '2026-12-01'), to: seldom('2026-06-30', '2026-12-20') }),
      { minLength: 0, maxLength: 2 },
    ),
    trips: fc.array(trip, { maxLength: 4 }),
  })
  .map(({ seats, trips }): Facts => ({
    people: [
      { id: 'p0', name: '某' },
      { id: 'p1', name: '某' },
    ],
    units: PLACES,
    seats: seats.map(({ from, to }, index) => ({
      id: `s${index}`,
      body: 'council' as const,
      term: 8,
      person: `p${index}`,
      from,
      ...(to === undefined ? {} : { to }),
    })),
    fieldwork: trips.map(({ person, ends, more }, index) => ({
      id: `f${index}`,
      person,
      from: ends.toSorted()[0] ?? '',
      to: ends.toSorted()[1] ?? '',
      ...more,
    })),
  }));
const tripWays: Ways = { fieldwork: (one) => open(one, 'unit', ['gacha', 'banner']) };
const days: Trial = {
  measure: '2-2-3/council-fieldwork-days',
  facts: fieldwork,
  readings: fc.record({
    '2-2-3/part-year-members': fc.constantFrom('pro-rata', 'full', 'not-yet-due'),
    '2-2-3/places': fc.constantFrom('townships-and-villages', 'villages'),
    '2-2-3/half-days': fc.constantFrom('half', 'whole'),
  }),
  day: fc.constantFrom('2026-12-31', '2026-12-20', '2026-03-01'),
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

/** Days at the grassroots. */
export const dayTrials: readonly Trial[] = [days];
