/**
 * The nation in one stream: 2,978 counties with their real numbers of townships and villages, judged one after the
 * other from counts, against a pass written by hand over the same facts. Province totals come from merged tallies.
 */
import { readFileSync } from 'node:fs';
import { dayNumber } from '../src/day.ts';
import type { Facts } from '../src/facts.ts';
import type { Measure } from '../src/measure.ts';
import { measuresOf } from '../src/plan.ts';
import { otog2020 } from '../src/plans/otog-2020.ts';
import { choose } from '../src/reading.ts';
import { openRoll } from '../src/roll.ts';
import { factsOf, type County } from './nation-data.ts';
import { report } from './pair.ts';

const ASOF = '2026-12-31';
const MEASURED = [
  '2-1-1/congress-disabled-or-relatives',
  '2-1-1/congress-role-models-or-grassroots',
  '2-1-1/presidium-disabled-or-relatives',
  '2-1-1/presidium-role-models-or-grassroots',
  '2-1-2/council-report-reviewed',
  '2-1-2/joint-conference-held',
  '2-2-1/organ-disabled-cadres',
  '2-2-1/township-full-time-cadres',
  '2-2-3/council-fieldwork-days',
  '2-3-1/township-federations',
  '2-3-1/village-associations',
  '2-3-1/liaison-officers',
];
const measures = measuresOf(otog2020).filter(({ id }) => MEASURED.includes(id));
const counties = readFileSync(new URL('counties.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): County => {
    const [code = '', townships = '', villages = ''] = line.split(',');
    return { code, townships: Number(townships), villages: Number(villages) };
  });

/** The same questions asked by hand, as plainly as they can be: how many, of how many. */
function byHand(facts: Facts): readonly number[] {
  const people = new Map((facts.people ?? []).map((person) => [person.id, person]));
  const counts = Array.from({ length: 12 }, () => 0);
  const add = (index: number, by: boolean) => {
    if (by) counts[index] = (counts[index] ?? 0) + 1;
  };
  for (const { body, person: id, role } of facts.seats ?? []) {
    if (role === 'invited' || role === 'observer') continue;
    const person = people.get(id);
    const own = person?.disabled === true || person?.relative === true;
    const first = (person?.roleModel !== undefined && person.roleModel !== 'none') || person?.grassroots === true;
    if (body === 'council') continue;
    const place = body === 'congress' ? 0 : 2;
    add(place, own);
    add(place + 1, first);
  }
  for (const { kind, date } of facts.reports ?? []) add(4, kind === 'council' && date.startsWith('2026'));
  for (const { kind, date } of facts.meetings ?? []) add(5, kind === 'joint-conference' && date.startsWith('2026'));
  const [cadres, officers, federations, associations] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { role, person, unit, posting, staffing } of facts.posts ?? []) {
    if ((role === 'leader' || role === 'cadre') && staffing === 'administrative') add(6, people.get(person)?.disabled === true);
    if (role === 'township-cadre' && posting === 'full-time' && unit !== undefined) cadres.add(unit);
    if (role === 'liaison-officer' && unit !== undefined) officers.add(unit);
  }
  for (const { kind, unit } of facts.organisations ?? []) if (unit !== undefined) (kind === 'federation' ? federations : associations).add(unit);
  for (const { id, kind } of facts.units ?? []) {
    add(kind === 'town' ? 7 : 10, (kind === 'town' ? cadres : associations).has(id));
    add(kind === 'town' ? 9 : 11, (kind === 'town' ? federations : officers).has(id));
  }
  const days = new Map<string, Set<number>>();
  for (const { person, from } of facts.fieldwork ?? []) {
    const own = days.get(person) ?? new Set<number>();
    days.set(person, own.add(dayNumber(from)));
  }
  counts[8] = [...days.values()].filter((own) => own.size >= 60).length;
  return counts;
}

const provinces = new Map<string, unknown[]>();
let [judging, hand, villages, townships] = [0, 0, 0, 0];
const begin = performance.now();
for (const county of counties) {
  const facts = factsOf(county);
  const start = performance.now();
  const roll = openRoll(facts, ASOF, choose({}));
  const tallies = measures.map((measure) => measure.tally(roll));
  const judged = measures.map((measure, index) => measure.judge(tallies[index], roll).observed.low);
  const province = county.code.slice(0, 2);
  const sums = provinces.get(province);
  provinces.set(province, sums === undefined ? tallies : measures.map((measure, index) => merged(measure, sums[index], tallies[index])));
  const middle = performance.now();
  const counted = byHand(facts);
  hand += performance.now() - middle;
  judging += middle - start;
  if (judged.some((low, index) => low !== counted[index])) throw new Error(`${county.code}: ${judged.join(' ')} and ${counted.join(' ')}`);
  [villages, townships] = [villages + county.villages, townships + county.townships];
}

/** Days and units of counties are told apart by county: their tallies are summed as counts only where ids are not the same people. */
function merged(measure: Measure, a: unknown, b: unknown): unknown {
  return measure.kind === 'days' ? b : measure.merge(a, b);
}

const seconds = (performance.now() - begin) / 1000;
const covered = measures.findIndex(({ id }) => id === '2-3-1/village-associations');
const roll = openRoll({}, ASOF, choose({}));
const nation = [...provinces.values()].map((tallies) => tallies[covered]).reduce((a, b) => measures[covered]?.merge(a, b));
const observed = measures[covered]?.judge(nation, roll).observed;
console.log(`${counties.length} counties, ${townships} townships, ${villages} villages in ${seconds.toFixed(1)} s, of which judging ${(judging / 1000).toFixed(1)} s`);
console.log(`village associations of the nation from ${provinces.size} province sums: ${observed?.low} of ${observed?.of}`);
if (observed?.of !== villages) throw new Error('the sums do not make the nation');
report('judging the nation ÷ a pass by hand', judging / hand, { atMost: 3 });
report('seconds for the nation ÷ 30', seconds / 30, { atMost: 1 });
report('peak memory ÷ 400 MB', process.resourceUsage().maxRSS / 1024 / 400, { atMost: 1 });
