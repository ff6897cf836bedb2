import type { Cast } from './cast/cast.ts';
import { banner } from './divisions.ts';
import { dice, type Dice } from './dice.ts';
import type { Person } from './person.ts';
import { workingDays } from './working-days.ts';

/** One line of the fieldwork ledger. */
export interface Trip {
  readonly person: Person;
  readonly from: string;
  readonly to: string;
  readonly township: string;
  readonly village: string | null;
  readonly half: boolean;
  readonly purpose: string;
}

const LAST = '2026-11-20';
const purposes = ['入户走访残疾人家庭', '调研辅助器具需求', '检查残疾人之家运行', '核实两项补贴发放', '调研就业帮扶情况', '督导家庭无障碍改造'];

/** Trips of the seven council members in 2026 up to the last Friday, in order of date. */
export function tripsOf(cast: Cast): readonly Trip[] {
  const chance = dice(60);
  const { leaders, cadres, seconded, physician, newcomer } = cast.office;
  const wanted: readonly (readonly [Person | undefined, days: number, since: string])[] = [
    [leaders[0], 62, '2026-01-05'],
    [leaders[1], 66, '2026-01-05'],
    [leaders[2], 52, '2026-01-05'],
    [physician, 17, '2026-01-05'],
    [cadres[0], 47, '2026-01-05'],
    [seconded, 60, '2026-01-05'],
    [newcomer, 41, '2026-04-01'],
  ];
  const trips = wanted.flatMap(([person, days, since]) => (person === undefined ? [] : travel(cast, chance, person, days, since)));
  return [...trips, ...besides(cast)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Spreads exactly so many different working days over the weeks, up to three running in one trip. */
function travel(cast: Cast, chance: Dice, person: Person, days: number, since: string): Trip[] {
  const working = workingDays(since, LAST);
  const chosen = new Set<number>();
  while (chosen.size < days) {
    const start = chance.below(working.length);
    for (let step = 0; step <= chance.below(3) && chosen.size < days && sameWeek(working, start, start + step); step += 1) chosen.add(start + step);
  }
  const trips: Trip[] = [];
  const inOrder = [...chosen].sort((a, b) => a - b);
  for (let first = 0; first < inOrder.length; ) {
    const start = inOrder[first] ?? 0;
    let length = 1;
    while (inOrder[first + length] === start + length && sameWeek(working, start, start + length) && length < 3) length += 1;
    trips.push({ person, from: working[start] ?? '', to: working[start + length - 1] ?? '', ...somewhere(cast, chance), half: false });
    first += length;
  }
  return trips;
}

/** Lines that show how days are counted: two halves, a second trip on one day, the banner's own seat. */
function besides(cast: Cast): Trip[] {
  const { leaders, physician } = cast.office;
  const line = (person: Person, from: string, township: string, half: boolean, purpose: string): Trip => ({ person, from, to: from, township, village: null, half, purpose });
  const again = travel(cast, dice(60), leaders[0], 62, '2026-01-05').find(({ from, to }) => from === to);
  return [
    line(physician, '2026-05-16', '乌兰镇', true, '康复义诊（上午）'),
    line(physician, '2026-06-13', '蒙西镇', true, '康复义诊（下午）'),
    line(leaders[0], '2026-03-14', banner.name, false, '参加旗级工作会议'),
    ...(again === undefined ? [] : [line(leaders[0], again.from, again.township === '蒙西镇' ? '乌兰镇' : '蒙西镇', false, '同日另到一处')]),
  ];
}

function somewhere({ townships, villages }: Cast, chance: Dice): Pick<Trip, 'township' | 'village' | 'purpose'> {
  const place = chance.pick(villages);
  const township = townships.find(({ code }) => code === place.parent)?.name ?? '';
  return { township, village: chance.below(6) === 0 ? null : place.name, purpose: chance.pick(purposes) };
}

/** Within one week and one month, so that no trip falls into two sheets. */
function sameWeek(working: readonly string[], first: number, last: number): boolean {
  const from = working[first];
  const to = working[last];
  return from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) === (last - first) * 86_400_000 && from.slice(0, 7) === to.slice(0, 7);
}
