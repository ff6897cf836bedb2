import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { clause223 } from '../clauses/2-2-3.ts';
import { dayNumber, dayOf } from '../day.ts';
import type { Entry, Facts } from '../facts.ts';
import { choose, type Readings } from '../reading.ts';
import { openRoll } from '../roll.ts';

const [measure] = clause223.measures;
if (measure === undefined) throw new Error('the clause has no measure');

type Trip = Entry<'fieldwork'>;

const council = (from = '2023-11-20'): Facts => ({
  people: [{ id: 'p-1', name: '某' }, { id: 'p-2', name: '某' }],
  seats: ['p-1', 'p-2'].map((person) => ({ id: `council/7/${person}`, body: 'council', term: 7, person })),
  terms: [{ id: 'council/7', body: 'council', number: 7, from }],
  fieldwork: [],
});

const START = dayNumber('2026-01-01');
const trips = fc.array(
  fc
    .record({ person: fc.constantFrom('p-1', 'p-2'), start: fc.nat(330), length: fc.nat(6), halfDay: fc.boolean(), placeKind: fc.constantFrom('gacha', 'town', 'banner', undefined) })
    .map(({ person, start, length, halfDay, placeKind }, ) => ({
      person,
      from: dayOf(START + start),
      to: dayOf(START + start + length),
      halfDay,
      ...(placeKind === undefined ? {} : { placeKind }),
    })),
  { maxLength: 30 },
).map((list): Trip[] => list.map((trip, index) => ({ id: `t-${index}`, ...trip })));

const open = (facts: Facts, readings: Readings = {}) => openRoll(facts, '2026-12-31', choose(readings));

/** Another way to count: mark every half of every day of the year in a list. */
function naiveDays(of: readonly Trip[], person: string, wanted: (kind: Trip['placeKind']) => boolean): number {
  let halves = 0;
  for (let day = START; day < START + 365; day += 1) {
    const touching = of.filter((trip) => trip.person === person && wanted(trip.placeKind) && dayNumber(trip.from) <= day && day <= dayNumber(trip.to ?? trip.from));
    halves += Math.min(2, touching.reduce((sum, trip) => sum + (trip.halfDay === true ? 1 : 2), 0));
  }
  return halves / 2;
}

describe('the days rule', () => {
  it('counts distinct days as a calendar marked by hand does', () => {
    fc.assert(
      fc.property(trips, (fieldwork) => {
        const parts = judge(measure, open({ ...council(), fieldwork })).parts ?? [];
        for (const part of parts) {
          expect(part.observed.low).toBe(naiveDays(fieldwork, part.key, (kind) => kind === 'gacha' || kind === 'town'));
          expect(part.observed.high).toBe(naiveDays(fieldwork, part.key, (kind) => kind !== 'banner'));
        }
        expect(parts).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });

  it('splitting the list of trips and merging the tallies never matters', () => {
    fc.assert(
      fc.property(trips, fc.nat(), (fieldwork, cut) => {
        const at = cut % (fieldwork.length + 1);
        const halves = [fieldwork.slice(0, at), fieldwork.slice(at)].map((part) => measure.tally(open({ ...council(), fieldwork: part })));
        const whole = open({ ...council(), fieldwork });
        expect(measure.judge(measure.merge(halves[0], halves[1]), whole)).toEqual(measure.judge(measure.tally(whole), whole));
        expect(measure.judge(measure.merge(halves[1], halves[0]), whole)).toEqual(measure.judge(measure.tally(whole), whole));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['2026-07-02', 'pro-rata', 31],
    ['2026-07-02', 'full', 60],
    ['2026-12-31', 'pro-rata', 1],
    ['2023-11-20', 'pro-rata', 60],
  ])('a term from %s asks, read as %s, for %i days', (from, partYear, days) => {
    const finding = judge(measure, open(council(from), { '2-2-3/part-year-members': partYear }));
    expect(finding.parts?.map((part) => part.required?.count)).toEqual([days, days]);
  });

  it('whoever served part of the year is not judged where that is read as not yet due', () => {
    const finding = judge(measure, open(council('2026-02-01'), { '2-2-3/part-year-members': 'not-yet-due' }));
    expect(finding.status).toBe('not-applicable');
  });
});
