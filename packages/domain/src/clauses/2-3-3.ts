import type { Clause } from '../clause.ts';
import { hasRecord } from '../criteria/records.ts';
import { served } from '../criteria/served.ts';
import { daysAfterDay } from '../deadline.ts';
import { earliest, holds, latest } from '../day.ts';
import { both, type Maybe } from '../maybe.ts';
import { entriesOf } from '../populations/entries.ts';
import { needing } from '../populations/needing.ts';
import { isAged, isSevere, registered } from '../populations/registered.ts';
import type { Criterion } from '../population.ts';
import { choiceReading, type NumberReading } from '../reading.ts';
import { subsidyKinds } from '../registers/subsidies.ts';
import { cadence } from '../rules/cadence.ts';
import { coverage } from '../rules/coverage.ts';
import { rate } from '../rules/rate.ts';
import { timeliness, type Item } from '../rules/timeliness.ts';
import { targetOf, timesAYear, withinDays } from '../times.ts';
import type { Roll } from '../roll.ts';

const visitEvery = withinDays('2-3-3/visits-every', { zh: '访视间隔', en: 'Between two visits' }, 90);

const childUnder: NumberReading = {
  id: '2-3-3/child-under',
  title: { zh: '未满多少岁为儿童', en: 'A child is under' },
  default: 18,
  min: 1,
  max: 30,
  unit: { zh: '岁', en: 'years' },
};

const eligibility = choiceReading({
  id: '2-3-3/eligible-for-a-subsidy',
  title: { zh: '未写明是否符合条件的人', en: 'Where eligibility is not recorded' },
  default: 'worked-out',
  choices: {
    'worked-out': { zh: '按持证信息推定：困难的享受生活补贴，一、二级且需长期照护的享受护理补贴', en: 'worked out: the poor for the living subsidy, grade 1-2 with long-term care need for the nursing subsidy' },
    unknown: { zh: '视为不明', en: 'not known' },
  },
});

const subsidised = (Object.keys(subsidyKinds) as (keyof typeof subsidyKinds)[]).map((kind) => ({
  key: kind,
  title: subsidyKinds[kind].title,
  of: registered(subsidyKinds[kind].title, {
    key: `eligible:${kind}`,
    needs: ['subsidies'],
    readings: [eligibility],
    test: (holder, roll): Maybe => {
      const recorded = roll.referring('subsidies', 'person', holder.person).find((entry) => entry.kind === kind)?.eligible;
      if (recorded !== undefined || roll.chosen(eligibility) === 'unknown') return recorded;
      return kind === 'living' ? holder.poor : both(isSevere(holder, roll), holder.careNeed);
    },
  }),
  who: hasRecord('subsidies', 'person', `receiving:${kind}`, { zh: '已领取', en: 'receives it' }, (entry, { asOf }) =>
    entry.kind === kind ? both(entry.receiving, holds(asOf, entry.from, entry.to)) : false,
  ),
}));

const households = entriesOf('households', 'special', ({ from, to }, { asOf }) => holds(asOf, from, to));

const planned: Criterion = {
  key: 'care-plan',
  title: { zh: '有服务方案', en: 'has a care plan' },
  on: (roll) => {
    const plans = new Map((roll.facts.households ?? []).map(({ id, carePlan }) => [id, carePlan]));
    return ({ id }) => plans.get(id);
  },
};

/** 二（三）3: subsidies, rehabilitation, care, and the households in special difficulty. */
export const clause233: Clause = {
  number: '2-3-3',
  title: { zh: '民生保障', en: 'A safety net' },
  gist: {
    zh: '两项补贴标准动态调整、应享尽享，有康复、救助、托养需求的人得到服务，四类特殊困难家庭定期访视、有专项服务。',
    en: 'The subsidy standard is reviewed and reaches whoever is eligible, needs for rehabilitation, relief and care are met, and households in special difficulty are visited and have a plan.',
  },
  measures: [
    cadence({
      id: '2-3-3/subsidy-adjustment',
      title: { zh: '两项补贴动态调整', en: 'Subsidy standard reviewed' },
      force: 'binding',
      of: entriesOf('activities', 'subsidy-review', ({ kind }) => kind === 'subsidy-review', ({ date }) => ({ day: date })),
      least: timesAYear('2-3-3/subsidy-adjustment-times'),
    }),
    rate({
      id: '2-3-3/subsidy-coverage',
      title: { zh: '两项补贴覆盖', en: 'Coverage of the two subsidies' },
      force: 'expected',
      of: registered({ zh: '持证残疾人', en: 'Registered disabled people' }),
      who: hasRecord('subsidies', 'person', 'receiving', { zh: '已领取', en: 'receives one' }, ({ receiving }) => receiving),
      each: subsidised,
      target: targetOf('2-3-3/subsidy-coverage-target'),
      over: 'now',
    }),
    timeliness({
      id: '2-3-3/special-households-visited',
      title: { zh: '特殊困难家庭定期访视', en: 'Households in special difficulty visited' },
      force: 'binding',
      of: households,
      needs: ['visits'],
      readings: [visitEvery],
      items: (roll) =>
        households.members(roll).map(({ id, inside }): Item => {
          const standing = visited(id, roll);
          return { id, outcome: standing === 'late' && inside === undefined ? 'unknown' : standing };
        }),
    }),
    coverage({
      id: '2-3-3/special-households-served',
      title: { zh: '特殊困难家庭专项服务', en: 'Households in special difficulty served' },
      force: 'binding',
      of: households,
      has: planned,
    }),
    rate({
      id: '2-3-3/rehabilitation-needs-met',
      title: { zh: '精准康复服务', en: 'Rehabilitation needs met' },
      force: 'expected',
      of: needing(['rehabilitation'], { zh: '有康复需求的持证残疾人', en: 'Registered people who need rehabilitation' }),
      who: served('rehabilitation'),
      target: targetOf('2-3-3/rehabilitation-needs-met-target'),
      over: 'year',
    }),
    rate({
      id: '2-3-3/children-rescued',
      title: { zh: '残疾儿童救助', en: 'Disabled children helped' },
      force: 'expected',
      of: needing(['rehabilitation', 'education', 'assistance'], { zh: '有需求的残疾儿童', en: 'Disabled children with a need' }, {
        key: 'child',
        readings: [childUnder],
        test: (holder, roll) => isAged(holder, roll, 0, roll.chosen(childUnder) - 1),
      }),
      who: served('rehabilitation', 'education', 'assistance'),
      target: targetOf('2-3-3/children-rescued-target'),
      over: 'year',
    }),
    rate({
      id: '2-3-3/severe-care',
      title: { zh: '重度残疾人托养照料', en: 'Care for severely disabled people' },
      force: 'expected',
      of: needing(['care'], { zh: '有托养需求的重度残疾人', en: 'Severely disabled people who need care' }, { key: 'severe', test: isSevere }),
      who: served('care'),
      target: targetOf('2-3-3/severe-care-target'),
      over: 'year',
    }),
  ],
};

const listed = (roll: Roll) => roll.once(listed, () => new Map((roll.facts.households ?? []).map(({ id, from }) => [id, from])));

/** In time while the last visit, or else the day the household came onto the list, is no longer ago than the interval; unknown where neither is recorded. */
function visited(household: string, roll: Roll): Item['outcome'] {
  const days = roll.referring('visits', 'household', household).map(({ date }) => date).filter((date) => date <= roll.asOf).toSorted();
  const within = (day: string) => daysAfterDay(day, roll.chosen(visitEvery)) >= roll.asOf;
  const last = days.at(-1);
  if (last !== undefined) return within(last) ? 'in-time' : 'late';
  const from = listed(roll).get(household);
  if (from === undefined) return 'unknown';
  return within(earliest(from)) ? 'open' : within(latest(from)) ? 'unknown' : 'late';
}
