import { describe, expect, it } from 'vitest';
import { dayNumber } from '../day.ts';
import type { Facts } from '../facts.ts';
import { body, judged, rollOn, statement } from '../members.testing.ts';
import { choiceReading } from '../reading.ts';
import type { Service, Span } from '../service.ts';
import { since } from '../threshold.ts';
import { days, type DaysTally } from './days.ts';

type Trip = NonNullable<Facts['fieldwork']>[number];

const words = { zh: '某', en: 'some' };
const partYear = choiceReading({ id: '9-9-9/part', title: words, default: 'pro-rata', choices: { 'pro-rata': words, full: words, 'not-yet-due': words } });
const halfDay = choiceReading({ id: '9-9-9/half', title: words, default: 'half', choices: { half: words, whole: words } });
const places = choiceReading({ id: '9-9-9/places', title: words, default: 'townships-and-villages', choices: { villages: words, 'townships-and-villages': words } });

const span = (first: string, last: string): Span => [dayNumber(`2026-${first}`), dayNumber(`2026-${last}`)];
const served = (first: string, last: string, certain = true): Service => ({ spans: [span(first, last)], sure: certain ? [span(first, last)] : [], certain });
const ALL = served('01-01', '12-31');
const made = (people: Readonly<Record<string, Service>>, number = 4) =>
  days({ ...statement, of: { ...body(''), service: () => new Map(Object.entries(people)) }, atLeast: since('2020-01-01', number), partYear, halfDay, places });
const trip = (person: string, first: string, last: string, more: Partial<Trip> = { placeKind: 'gacha' }): Trip => ({ id: `${person}-${first}-${last}`, person, from: `2026-${first}`, to: `2026-${last}`, ...more });
const on = (asOf: string, fieldwork: readonly Trip[], readings = {}, units: Facts['units'] = []) => rollOn(`2026-${asOf}`, readings, { fieldwork, units });
const END = '12-31';

describe('days at the grassroots', () => {
  it.each([
    ['four days', [trip('a', '02-01', '02-04')], END, 'met', 4, 4],
    ['three days', [trip('a', '02-01', '02-03')], END, 'unmet', 3, 3],
    ['three days and one of which the place is not known', [trip('a', '02-01', '02-03'), trip('a', '03-01', '03-01', {})], END, 'undetermined', 3, 4],
    ['a day in a unit that is not on the list', [trip('a', '02-01', '02-04', { unit: 'u9' })], END, 'undetermined', 0, 4],
    ['three days, when the year still runs', [trip('a', '02-01', '02-03')], '12-30', 'in-progress', 3, 3],
    ['none, when too few days are left', [], '12-28', 'unmet', 0, 0],
    ['none, when just enough days are left', [], '12-27', 'in-progress', 0, 0],
  ] as const)('%s', (_, fieldwork, asOf, status, low, high) => {
    expect(judged(made({ a: ALL }), on(asOf, fieldwork))).toMatchObject({ status, parts: [{ key: 'a', status, observed: { low, high, of: 365 }, required: { count: 4 } }] });
  });

  it('a service of which the dates are not sure is never missed', () => {
    const doubtful = made({ a: served('01-01', '12-31', false) });
    expect([judged(doubtful, on('12-31', [])).status, judged(doubtful, on('12-30', [])).status]).toEqual(['undetermined', 'in-progress']);
  });

  it.each([
    ['pro-rata', 'unmet', 3],
    ['full', 'unmet', 4],
    ['not-yet-due', 'not-applicable', undefined],
  ])('half a year, read as %s, is %s and asks for %s days', (reading, status, count) => {
    const found = judged(made({ a: served('07-02', '12-31') }), on(END, [], { '9-9-9/part': reading }));
    expect([found.status, found.parts?.[0]?.required?.count]).toEqual([status, count]);
  });

  it('what is not yet due is not asked about, unless its dates are not sure', () => {
    const found = judged(made({ a: served('07-02', '12-31', false), b: served('07-02', '12-31') }), on(END, [], { '9-9-9/part': 'not-yet-due' }));
    expect(found).toMatchObject({ status: 'undetermined', observed: { low: 0, high: 1, of: 1 }, parts: [{ status: 'undetermined' }, { key: 'b', status: 'not-applicable', short: 0 }] });
  });

  it('says for each how many days are still to do and how many are left, and of nobody else', () => {
    const people = { a: ALL, b: ALL, c: served('01-01', '06-30'), d: served('01-01', '12-29') };
    const found = judged(made(people), on('12-20', [trip('a', '02-01', '02-04'), trip('b', '02-01', '02-03')]));
    expect(found.parts?.map(({ key, status }) => `${key} ${status}`)).toEqual(['a met', 'b in-progress', 'c unmet', 'd in-progress']);
    expect(found.remedies).toEqual([
      { kind: 'days', count: 1, of: 11, ids: ['b'] },
      { kind: 'days', count: 4, of: 9, ids: ['d'] },
    ]);
    expect(found).toMatchObject({ observed: { low: 1, high: 3, of: 4 }, required: { count: 4 }, short: 3, explanation: { key: 'days.unmet', args: { counter: 'people', low: 1, of: 4, least: 4, lost: 1, running: 2, year: '2026' } } });
    expect(found.evidence).toMatchObject({ counted: ['a'], notCounted: ['b', 'c', 'd'], unknown: [] });
  });

  it('nobody who serves is nobody to judge', () => {
    const found = judged(made({}), on(END, [trip('a', '02-01', '02-04')]));
    expect(found).toMatchObject({ status: 'not-applicable', explanation: { key: 'days.empty', args: { of: 0 } } });
    expect(found).not.toHaveProperty('required');
  });

  it('adds up: one person’s service in two lists is joined', () => {
    const [early, late] = [made({ a: served('01-01', '03-31'), b: ALL }), made({ a: served('10-01', '12-31', false) })];
    const roll = on(END, []);
    const joined = early.merge(early.tally(roll), late.tally(roll));
    expect([...joined.service]).toEqual([
      ['a', { spans: [span('01-01', '03-31'), span('10-01', '12-31')], sure: [span('01-01', '03-31')], certain: false }],
      ['b', ALL],
    ]);
    expect(early.merge(late.tally(roll), early.tally(roll)).service.get('a')).toEqual(joined.service.get('a'));
    expect(early.merge({ ...joined, service: new Map() }, early.tally(roll)).service).toEqual(early.tally(roll).service);
    const again = early.merge(early.tally(roll), early.tally(roll));
    expect(again.service).toEqual(early.tally(roll).service);
  });

  it('half days of one day add up to no more than a day, also of two lists', () => {
    const of = made({ a: ALL });
    const half = (placeKind: 'gacha' | undefined): Trip[] => [trip('a', '02-01', '02-01', { halfDay: true, ...(placeKind === undefined ? {} : { placeKind }) })];
    const tally = (fieldwork: readonly Trip[]): DaysTally => of.tally(on(END, fieldwork));
    const observed = (sum: DaysTally) => of.judge(sum, on(END, [])).parts?.[0]?.observed;
    expect(observed(tally(half('gacha')))).toEqual({ low: 0.5, high: 0.5, of: 365 });
    expect(observed(of.merge(tally(half('gacha')), tally(half('gacha'))))).toEqual({ low: 1, high: 1, of: 365 });
    expect(observed(of.merge(of.merge(tally(half('gacha')), tally(half('gacha'))), tally(half('gacha'))))).toEqual({ low: 1, high: 1, of: 365 });
    expect(observed(of.merge(tally(half('gacha')), tally(half(undefined))))).toEqual({ low: 0.5, high: 1, of: 365 });
    expect(observed(of.merge(tally(half(undefined)), tally([])))).toEqual({ low: 0, high: 0.5, of: 365 });
  });
});
