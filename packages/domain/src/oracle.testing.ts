import type { Entry, Facts, RegisterName } from './facts.ts';
import type { Status } from './finding.ts';

// A second judgement, as plain as can be and sharing no code with the first: it knows only complete facts, and what is
// not known it tries in every way. Slow, and meant to be.

/** Every way in which the records of a register can turn out once all is known. */
export type Ways = { readonly [Name in RegisterName]?: (entry: Entry<Name>) => readonly Entry<Name>[] };

type AnyEntry = Readonly<Record<string, unknown>>;
type Way = (entry: AnyEntry) => readonly AnyEntry[];

interface Slot {
  readonly name: string;
  readonly ways: readonly AnyEntry[];
}

function slotsOf(facts: Facts, ways: Ways): Slot[] {
  return Object.entries(facts).flatMap(([name, entries]) => {
    const way = ways[name as RegisterName] as Way | undefined;
    return entries.map((entry): Slot => ({ name, ways: way === undefined ? [entry] : way(entry) }));
  });
}

/** In how many ways facts can be completed. */
export const numberOfWays = (facts: Facts, ways: Ways): number => slotsOf(facts, ways).reduce((product, slot) => product * slot.ways.length, 1);

/** All the complete facts that these may turn out to be. */
export function* completions(facts: Facts, ways: Ways): Generator<Facts> {
  const slots = slotsOf(facts, ways);
  const empty = Object.fromEntries(Object.keys(facts).map((name): [string, AnyEntry[]] => [name, []]));
  const total = slots.reduce((product, slot) => product * slot.ways.length, 1);
  for (let number = 0; number < total; number += 1) {
    const made: Record<string, AnyEntry[]> = Object.fromEntries(Object.keys(empty).map((name) => [name, []]));
    let rest = number;
    for (const { name, ways: own } of slots) {
      const chosen = own[rest % own.length];
      rest = Math.floor(rest / own.length);
      if (chosen !== undefined) made[name]?.push(chosen);
    }
    yield made;
  }
}

/** Every status that the facts can come to once all is known. */
export function outcomes(facts: Facts, ways: Ways, judge: (complete: Facts) => Status): ReadonlySet<Status> {
  const seen = new Set<Status>();
  for (const complete of completions(facts, ways)) seen.add(judge(complete));
  return seen;
}

/** What holds however the unknown turn out; else undetermined. */
export function verdict(seen: ReadonlySet<Status>): Status {
  const [only, ...others] = seen;
  return only === undefined || others.length > 0 ? 'undetermined' : only;
}

/** Each value in turn where the field is not known. */
export function open<E extends object, K extends keyof E & string>(entry: E, field: K, values: readonly E[K][]): readonly E[] {
  return entry[field] === undefined ? values.map((value) => ({ ...entry, [field]: value })) : [entry];
}

/** One question after the other. */
export const each =
  <E>(...ways: readonly ((entry: E) => readonly E[])[]) =>
  (entry: E): readonly E[] =>
    ways.reduce<readonly E[]>((entries, way) => entries.flatMap(way), [entry]);

/** The first and the last day that a month or year can mean: the day that is judged lies between. */
export function openDates<E extends { readonly from?: string; readonly to?: string }>(entry: E): readonly E[] {
  const days = (date: string | undefined): (string | undefined)[] =>
    date === undefined || date.length === 10 ? [date] : date.length === 7 ? [`${date}-01`, `${date}-28`] : [`${date}-01-01`, `${date}-12-31`];
  return days(entry.from).flatMap((from) =>
    days(entry.to).map((to) => ({ ...entry, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })),
  );
}

const heldOn = ({ from, to }: { readonly from?: string; readonly to?: string }, day: string): boolean => (from ?? '') <= day && day <= (to ?? '9');

/** A person in a seat. */
export interface Sitting {
  readonly seat: Entry<'seats'>;
  readonly person: Entry<'people'>;
}

function sittings(facts: Facts, body: string, term: number, day: string): Sitting[] {
  const found: Sitting[] = [];
  for (const seat of facts.seats ?? []) {
    const person = facts.people?.find(({ id }) => id === seat.person);
    const counts = seat.body === body && (seat.term ?? 8) === term && seat.role !== 'invited' && seat.role !== 'observer';
    if (person !== undefined && counts && heldOn(seat, day)) found.push({ seat, person });
  }
  return found;
}

/** Term 8 is the present one. */
export const present = (facts: Facts, body: string, day: string): Sitting[] => sittings(facts, body, 8, day);

const sizeOf = (facts: Facts, body: string): number | undefined =>
  facts.terms?.find((term) => term.body === body && (term.number ?? 8) === 8)?.authorised;

/** So many percent of a body, under each reading of its size. */
export function judgeShare(facts: Facts, body: string, day: string, percent: number, of: string, fits: (one: Sitting) => boolean): Status {
  const members = present(facts, body, day).filter(({ seat }) => of !== 'attending' || seat.attended === true);
  if (members.length === 0) return 'not-applicable';
  const size = of === 'authorised' ? sizeOf(facts, body) : members.length;
  if (size === undefined) return 'undetermined';
  return 100 * members.filter(fits).length >= percent * Math.max(size, members.length) ? 'met' : 'unmet';
}

/** Somebody for each of the groups. */
export function judgePresence<E>(members: readonly E[], groups: readonly ((one: E) => boolean)[], least: number): Status {
  return groups.every((fits) => members.filter(fits).length >= least) ? 'met' : 'unmet';
}

/** More than last term, by share, by number, or both; where a size is asked, within it. */
export function judgeIncrease(facts: Facts, body: string, day: string, by: string, fits: (one: Sitting) => boolean, within: boolean): Status {
  const now = present(facts, body, day);
  const last = sittings(facts, body, 7, '2024-05-17');
  if (now.length === 0) return 'not-applicable';
  if (last.length === 0) return 'undetermined';
  const [many, before] = [now.filter(fits).length, last.filter(fits).length];
  const more = many > before;
  const greater = many * last.length > before * now.length;
  const grown = by === 'share' ? greater : by === 'count' ? more : more && greater;
  if (!within) return grown ? 'met' : 'unmet';
  const size = sizeOf(facts, body);
  if (!grown || (size !== undefined && now.length > size)) return 'unmet';
  return size === undefined ? 'undetermined' : 'met';
}

/** The people in posts of these roles that pass a test. */
export function holdersOf(facts: Facts, day: string, roles: readonly string[], passes: (post: Entry<'posts'>) => boolean): Entry<'people'>[] {
  return (facts.people ?? []).filter(({ id }) =>
    facts.posts?.some((post) => post.person === id && roles.includes(post.role) && heldOn(post, day) && passes(post)),
  );
}

/** A head-count against a number. */
export function judgeNumber(count: number, op: string, number: number): Status {
  return (op === 'exactly' ? count === number : count >= number) ? 'met' : 'unmet';
}

/** Every unit has so many of what is asked; each entry stands for somebody. */
export function judgeCoverage(
  units: readonly string[],
  entries: readonly { readonly unit?: string; readonly who: string; readonly from?: string; readonly to?: string }[],
  day: string,
  least = 1,
): Status {
  if (units.length === 0) return 'not-applicable';
  const covered = units.filter(
    (unit) => new Set(entries.filter((entry) => entry.unit === unit && heldOn(entry, day)).map(({ who }) => who)).size >= least,
  );
  return covered.length === units.length ? 'met' : 'unmet';
}

/** The days of a year, as text. */
const daysOf = (year: string): string[] =>
  Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(Number(year), 0, 1 + index)).toISOString().slice(0, 10)).filter((day) =>
    day.startsWith(year),
  );

/** What one member owes in the year and has done, on complete facts. */
export function judgeDays(facts: Facts, person: string, asOf: string, readings: Readonly<Record<string, unknown>>): Status {
  const partYear = readings['2-2-3/part-year-members'];
  const half = readings['2-2-3/half-days'] === 'half' ? 0.5 : 1;
  const year = daysOf(asOf.slice(0, 4));
  const serving = year.filter((day) => facts.seats?.some((seat) => seat.person === person && seat.role !== 'invited' && heldOn(seat, day)));
  if (serving.length === 0 || (partYear === 'not-yet-due' && serving.length < year.length)) return 'not-applicable';
  const need = partYear === 'full' ? 60 : Math.ceil((60 * serving.length) / year.length);
  let done = 0;
  for (const day of serving.filter((one) => one <= asOf)) {
    const trips =
      facts.fieldwork?.filter(
        (trip) =>
          trip.person === person && trip.from <= day && day <= (trip.to ?? trip.from) && counts(facts, trip, readings['2-2-3/places'] === 'villages'),
      ) ?? [];
    done += Math.min(
      1,
      trips.reduce((sum, { halfDay }) => sum + (halfDay === true ? half : 1), 0),
    );
  }
  const left = serving.filter((day) => day > asOf).length;
  return done >= need ? 'met' : done + left < need ? 'unmet' : 'in-progress';
}

function counts(facts: Facts, { unit, placeKind }: Entry<'fieldwork'>, villagesOnly: boolean): boolean {
  const kind = placeKind ?? facts.units?.find(({ id }) => id === unit)?.kind ?? '';
  return ['gacha', 'village', 'community'].includes(kind) || (!villagesOnly && ['sumu', 'town', 'station'].includes(kind));
}
