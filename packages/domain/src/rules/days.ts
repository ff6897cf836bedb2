import { dayNumber } from '../day.ts';
import type { Part, Remedy, Status } from '../finding.ts';
import type { Maybe } from '../maybe.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import type { Population } from '../population.ts';
import type { ChoiceReading } from '../reading.ts';
import type { unitKinds } from '../registers/units.ts';
import type { Roll } from '../roll.ts';
import { daysAfter, length, proRata, union, yearOf, type Service, type Span } from '../service.ts';
import { inForce, type History } from '../threshold.ts';
import { notInForce } from './share.ts';

/** Distinct days for each person in the calendar year; a day counts once however many trips touch it. */
export interface DaysSpec extends Statement {
  /** Must be able to say who served when. */
  readonly of: Population & Required<Pick<Population, 'service'>>;
  readonly atLeast: History<number>;
  readonly partYear: ChoiceReading<'pro-rata' | 'full' | 'not-yet-due'>;
  readonly halfDay: ChoiceReading<'half' | 'whole'>;
  readonly places: ChoiceReading<'townships-and-villages' | 'villages'>;
}

/** Half days by person and day, those that certainly count and those that may, and the spans in which each served. */
export interface DaysTally {
  readonly certain: HalfDays;
  readonly doubtful: HalfDays;
  readonly service: ReadonlyMap<string, Service>;
}

type HalfDays = ReadonlyMap<string, ReadonlyMap<number, number>>;

const PLACES: Readonly<Record<'townships-and-villages' | 'villages', readonly (keyof typeof unitKinds)[]>> = {
  'townships-and-villages': ['sumu', 'town', 'gacha', 'village', 'community', 'station'],
  villages: ['gacha', 'village', 'community'],
};

/** The days rule: mechanism alone. */
export const daysRule: Rule<DaysSpec, DaysTally> = {
  kind: 'days',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of }) => [...of.needs, 'fieldwork'],
  readings: ({ of, partYear, halfDay, places }) => [partYear, halfDay, places, ...of.readings],
  value: ({ atLeast }) => atLeast,
  revalued: (spec, value) => ('number' in value ? { ...spec, atLeast: value.number } : undefined),
  tally: (spec, roll) => {
    const year = yearOf(roll.asOf);
    return { ...countTrips(spec, roll, [year[0], dayNumber(roll.asOf)]), service: spec.of.service(roll, year) };
  },
  merge: (a, b) => ({
    certain: addHalfDays(a.certain, b.certain),
    doubtful: addHalfDays(a.doubtful, b.doubtful),
    service: joinService(a.service, b.service),
  }),
  judge: (spec, tally, { asOf, chosen }) => {
    const least = inForce(spec.atLeast, asOf);
    return least === undefined ? notInForce(spec.atLeast[0].since) : judgeYear(tally, asOf, least, chosen(spec.partYear));
  },
  witness: (spec, roll) => {
    const judged = daysRule.judge(spec, daysRule.tally(spec, roll), roll).parts ?? [];
    const ids = (...statuses: Status[]) => judged.filter(({ status }) => statuses.includes(status)).map(({ key }) => key);
    return { counted: ids('met'), notCounted: ids('unmet', 'in-progress', 'not-applicable'), unknown: ids('undetermined') };
  },
};

/** A measure of the days kind. */
export const days = (spec: DaysSpec): Measure<DaysTally> => measure(daysRule, spec);

function countTrips(spec: DaysSpec, roll: Roll, [first, last]: Span): Pick<DaysTally, 'certain' | 'doubtful'> {
  const certain = new Map<string, Map<number, number>>();
  const doubtful = new Map<string, Map<number, number>>();
  const half = roll.chosen(spec.halfDay) === 'half' ? 1 : 2;
  const kinds = PLACES[roll.chosen(spec.places)];
  for (const trip of roll.facts.fieldwork ?? []) {
    const kind = trip.placeKind ?? (trip.unit === undefined ? undefined : roll.unit(trip.unit)?.kind);
    const counts: Maybe = kind === undefined ? undefined : kinds.includes(kind);
    if (counts === false) continue;
    const begin = dayNumber(trip.from);
    const end = Math.min(last, trip.to === undefined ? begin : dayNumber(trip.to));
    for (let day = Math.max(first, begin); day <= end; day += 1) {
      const halves = trip.halfDay === true ? half : 2;
      addTo(counts === true ? certain : doubtful, trip.person, day, halves);
    }
  }
  return { certain, doubtful };
}

function addTo(halfDays: Map<string, Map<number, number>>, person: string, day: number, halves: number): void {
  const own = halfDays.get(person);
  if (own === undefined) halfDays.set(person, new Map([[day, halves]]));
  else own.set(day, Math.min(2, (own.get(day) ?? 0) + halves));
}

function addHalfDays(a: HalfDays, b: HalfDays): HalfDays {
  const sum = new Map([...a].map(([person, own]) => [person, new Map(own)]));
  for (const [person, own] of b) for (const [day, halves] of own) addTo(sum, person, day, halves);
  return sum;
}

function joinService(a: DaysTally['service'], b: DaysTally['service']): DaysTally['service'] {
  const joined = new Map(a);
  for (const [id, { spans, sure, certain }] of b) {
    const known = joined.get(id);
    joined.set(id, {
      spans: union([...(known?.spans ?? []), ...spans]),
      sure: union([...(known?.sure ?? []), ...sure]),
      certain: certain && known?.certain !== false,
    });
  }
  return joined;
}

function judgeYear(tally: DaysTally, asOf: string, least: number, partYear: 'pro-rata' | 'full' | 'not-yet-due'): Judgement {
  const year = yearOf(asOf);
  const ids = [...tally.service.keys()].sort();
  const parts = ids.map((id) => judgePerson(id, tally, dayNumber(asOf), year, least, partYear));
  const judged = parts.filter(({ status }) => status !== 'not-applicable');
  const met = judged.filter(({ status }) => status === 'met').length;
  const lost = judged.filter(({ status }) => status === 'unmet').length;
  const of = judged.length;
  const status = statusOf(judged);
  const running = judged.filter((part) => part.status === 'in-progress').length;
  return {
    status,
    observed: { low: met, high: of - lost, of },
    ...(of === 0 ? {} : { required: { op: 'at-least' as const, count: of, of } }),
    short: of - met,
    parts,
    remedies: judged.filter((part) => part.status === 'in-progress' || part.status === 'undetermined').map((part): Remedy => remedyOf(part, dayNumber(asOf), tally)),
    explanation: {
      key: status === 'not-applicable' ? 'days.empty' : `days.${status}`,
      args: { counter: 'people', partYear, low: met, of, least, lost, running, year: asOf.slice(0, 4) },
    },
  };
}

function remedyOf({ key, short }: Part, today: number, tally: DaysTally): Remedy {
  const left = daysAfter(tally.service.get(key)?.spans ?? [], today);
  return short > left ? { kind: 'learn', count: 1, ids: [key] } : { kind: 'days', count: short, of: left, ids: [key] };
}

function statusOf(parts: readonly Part[]): Status {
  const any = (status: Status) => parts.some((part) => part.status === status);
  if (parts.length === 0) return 'not-applicable';
  if (any('unmet')) return 'unmet';
  if (any('undetermined')) return 'undetermined';
  return any('in-progress') ? 'in-progress' : 'met';
}

function judgePerson(id: string, tally: DaysTally, today: number, year: Span, least: number, partYear: 'pro-rata' | 'full' | 'not-yet-due'): Part {
  const { spans, sure, certain } = tally.service.get(id) ?? { spans: [], sure: [], certain: true };
  const served = length(spans);
  const whole = year[1] - year[0] + 1;
  const low = daysIn(tally.certain.get(id), sure);
  const high = daysIn(together(tally.certain.get(id), tally.doubtful.get(id)), spans);
  const observed = { low, high, of: served };
  if (partYear === 'not-yet-due' && certain && served < whole) return { key: id, status: 'not-applicable', observed, short: 0 };
  const need = partYear === 'full' ? least : proRata(least, served, whole);
  const remaining = daysAfter(spans, today);
  const status = personStatus(low, high, need, remaining, certain);
  return { key: id, status, observed, required: { op: 'at-least', count: need, of: served }, short: Math.max(0, need - low) };
}

function personStatus(low: number, high: number, need: number, remaining: number, certain: boolean): Status {
  if (low >= need) return 'met';
  if (certain && high + remaining < need) return 'unmet';
  return remaining > 0 ? 'in-progress' : 'undetermined';
}

/** All half days, no day more than whole. */
function together(certain: ReadonlyMap<number, number> | undefined, doubtful: ReadonlyMap<number, number> | undefined) {
  if (certain === undefined || doubtful === undefined) return certain ?? doubtful;
  const sum = new Map(certain);
  for (const [day, halves] of doubtful) sum.set(day, Math.min(2, (sum.get(day) ?? 0) + halves));
  return sum;
}

/** Days, in halves, that fall into the spans. */
function daysIn(own: ReadonlyMap<number, number> | undefined, spans: readonly Span[]): number {
  let halves = 0;
  for (const [day, count] of own ?? []) if (spans.some(([first, last]) => day >= first && day <= last)) halves += count;
  return halves / 2;
}
