import { describe, expect, it } from 'vitest';
import { body, fits, judged, numberReading, rollOn, statement } from '../members.testing.ts';
import type { Measure, NewValue } from '../measure.ts';
import { choiceReading } from '../reading.ts';
import { percent, since } from '../threshold.ts';
import { about } from './about.ts';
import { amount } from './amount.ts';
import { attendance } from './attendance.ts';
import { cadence } from './cadence.ts';
import { composite } from './composite.ts';
import { coverage } from './coverage.ts';
import { days } from './days.ts';
import { established } from './established.ts';
import { headcount } from './headcount.ts';
import { increase } from './increase.ts';
import { presence } from './presence.ts';
import { procedure } from './procedure.ts';
import { rate } from './rate.ts';
import { satisfaction } from './satisfaction.ts';
import { share } from './share.ts';
import { timeliness } from './timeliness.ts';

const words = { zh: '某', en: 'some' };
const by = choiceReading({ id: '9-9-9/by', title: words, default: 'share', choices: { share: words, count: words, both: words } });
const partYear = choiceReading({ id: '9-9-9/part', title: words, default: 'full', choices: { 'pro-rata': words, full: words, 'not-yet-due': words } });
const halfDay = choiceReading({ id: '9-9-9/half', title: words, default: 'half', choices: { half: words, whole: words } });
const places = choiceReading({ id: '9-9-9/places', title: words, default: 'villages', choices: { villages: words, 'townships-and-villages': words } });
const unrecorded = choiceReading({ id: '9-9-9/unrecorded', title: words, default: 'unknown', choices: { unknown: words, 'not-taken': words } });
const noOpinion = choiceReading({ id: '9-9-9/no-opinion', title: words, default: 'counted', choices: { counted: words, 'left-out': words } });
const number = numberReading('number', 1);
const own = numberReading('population', 1);
const asked = numberReading('criterion', 1);
const of = { ...body('YN', { readings: [own], needs: ['people'] }), service: () => new Map() };
const who = { ...fits, readings: [asked], needs: ['posts'] as const };
const twenty = since('2020-01-01', percent(20));
const two = since('2020-01-01', 2);

const MEASURES = {
  share: share({ ...statement, of, who, atLeast: twenty }),
  about: about({ ...statement, of, who, about: twenty, from: number, to: number }),
  headcount: headcount({ ...statement, of, who, number: two, op: 'at-least' }),
  all: headcount({ ...statement, of, who, number: 'all', op: 'at-least' }),
  authorised: headcount({ ...statement, of, who, number: 'authorised', op: 'exactly' }),
  increase: increase({ ...statement, of, who, by }),
  presence: presence({ ...statement, of, groups: [{ title: words, who }], least: number }),
  coverage: coverage({ ...statement, of, has: who }),
  rate: rate({ ...statement, of, who, target: number, over: 'now' }),
  days: days({ ...statement, of, atLeast: two, partYear, halfDay, places }),
  cadence: cadence({ ...statement, of, least: number }),
  attendance: attendance({ ...statement, of, who, meetings: [], least: number }),
  timeliness: timeliness({ ...statement, of, items: () => [], readings: [number] }),
  procedure: procedure({ ...statement, of, decisions: () => [], unrecorded }),
  amount: amount({ ...statement, of, budget: 'funding', op: 'more-than' }),
  satisfaction: satisfaction({ ...statement, of, noOpinion }),
  established: established({ ...statement, of }),
  composite: composite({ ...statement, of, fields: [{ key: 'f', title: words, indicators: [], weight: number }] }),
} satisfies Readonly<Record<string, Measure>>;
type Name = keyof typeof MEASURES;

describe('a measure says of itself', () => {
  it.each<readonly [Name, string, boolean, string, string]>([
    ['share', 'share', true, 'people posts', 'population criterion'],
    ['about', 'about', true, 'people posts', 'number population criterion'],
    ['headcount', 'headcount', false, 'people posts', 'population criterion'],
    ['all', 'headcount', false, 'people posts', 'population criterion'],
    ['authorised', 'headcount', false, 'people posts terms', 'population criterion'],
    ['increase', 'increase', true, 'people posts', 'by population criterion'],
    ['presence', 'presence', false, 'people posts', 'number population criterion'],
    ['coverage', 'coverage', false, 'people posts', 'population criterion'],
    ['rate', 'rate', false, 'people posts', 'number population criterion'],
    ['days', 'days', false, 'people fieldwork', 'part half places population'],
    ['cadence', 'cadence', false, 'people', 'number population'],
    ['attendance', 'attendance', false, 'people posts meetings attendance', 'number population criterion'],
    ['timeliness', 'timeliness', false, 'people', 'number population'],
    ['procedure', 'procedure', false, 'people', 'unrecorded population'],
    ['amount', 'increase', false, 'people', 'population'],
    ['satisfaction', 'rate', false, 'people surveys', 'no-opinion population'],
    ['established', 'established', false, 'people', 'population'],
    ['composite', 'composite', false, '', 'number'],
  ])('%s: its kind, whether it is a quota, the registers and the readings', (name, kind, quota, needs, readings) => {
    const measure: Measure = MEASURES[name];
    expect([measure.kind, measure.quota, measure.needs.join(' '), measure.readings.map(({ id }) => id.slice('9-9-9/'.length)).join(' ')]).toEqual([kind, quota, needs, readings]);
  });

  const ninety = since('2020-01-01', percent(90));
  const three = since('2020-01-01', 3);
  it.each<readonly [Name, string, NewValue, unknown]>([
    ['share', 'another floor', { atLeast: ninety }, ninety],
    ['share', 'a ceiling', { lessThan: ninety }, ninety],
    ['share', 'a number', { number: three }, undefined],
    ['share', 'about a share', { about: ninety }, undefined],
    ['about', 'about another share', { about: ninety }, ninety],
    ['about', 'a floor', { atLeast: ninety }, undefined],
    ['headcount', 'another number', { number: three }, three],
    ['headcount', 'a share', { atLeast: ninety }, undefined],
    ['all', 'a number', { number: three }, undefined],
    ['authorised', 'a number', { number: three }, undefined],
    ['days', 'another number', { number: three }, three],
    ['days', 'a share', { atLeast: ninety }, undefined],
    ['increase', 'a number', { number: three }, undefined],
  ])('%s, with %s for its value', (name, _, value, changed) => {
    const measure: Measure = MEASURES[name];
    const other = measure.revalued(value);
    expect(other?.value).toEqual(changed);
    expect(other?.id).toBe(changed === undefined ? undefined : statement.id);
  });

  it.each<readonly [Name, unknown]>([
    ['share', twenty],
    ['about', twenty],
    ['headcount', two],
    ['days', two],
    ['all', undefined],
    ['authorised', undefined],
    ['composite', undefined],
  ])('%s: its value', (name, value) => {
    expect(MEASURES[name].value).toEqual(value);
  });

  it.each<Name>(['share', 'about', 'headcount', 'days'])('%s asks nothing before its day', (name) => {
    const measure: Measure = MEASURES[name];
    const roll = rollOn('2019-12-31', {}, { people: [], posts: [], fieldwork: [] });
    expect(judged(measure, roll)).toMatchObject({
      status: 'not-applicable',
      observed: { low: 0, high: 0, of: 0 },
      short: 0,
      remedies: [],
      explanation: { key: 'not-in-force', args: { since: '2020-01-01' } },
    });
  });

  it('another number asks for that number', () => {
    const roll = rollOn('2026-12-31', {}, { people: [], posts: [] });
    expect(judged(MEASURES.headcount, roll).required?.count).toBe(2);
    expect(MEASURES.headcount.revalued({ number: three })?.judge(MEASURES.headcount.tally(roll), roll).required?.count).toBe(3);
  });
});
