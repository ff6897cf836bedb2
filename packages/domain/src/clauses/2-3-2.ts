import type { Clause } from '../clause.ts';
import { netGroups } from '../criteria/groups.ts';
import { hasRecord } from '../criteria/records.ts';
import { hasServicePoint } from '../criteria/units.ts';
import { concernsYear, daysAfterDay, outcome } from '../deadline.ts';
import { holds } from '../day.ts';
import { inYearSoFar } from '../period.ts';
import { entriesOf } from '../populations/entries.ts';
import { excluded, registered } from '../populations/registered.ts';
import { unitsOf } from '../populations/units.ts';
import type { Criterion } from '../population.ts';
import { coverage } from '../rules/coverage.ts';
import { presence } from '../rules/presence.ts';
import { rate } from '../rules/rate.ts';
import { timeliness } from '../rules/timeliness.ts';
import { targetOf, withinDays } from '../times.ts';

const closeWithin = withinDays('2-3-2/referrals-closed-within', { zh: '转介办结期限', en: 'Closing a referral' }, 60);
const holdersOfCertificates = registered({ zh: '持证残疾人', en: 'Registered disabled people' });
const assessed = hasRecord('needs', 'person', 'assessed', { zh: '本年评估过需求', en: 'needs assessed this year' }, ({ assessed: day }, { asOf }) => inYearSoFar(day, asOf));

const services = entriesOf('services', 'year', ({ date }, { asOf }) => inYearSoFar(date, asOf));
const effectRecorded: Criterion = {
  key: 'effect-recorded',
  title: { zh: '已评价效果', en: 'effect recorded' },
  on: (roll) => {
    const recorded = new Map((roll.facts.services ?? []).map(({ id, effectRecorded: known }) => [id, known]));
    return ({ id }) => recorded.get(id);
  },
};

const resources = entriesOf('resources', 'now', ({ from, to }, { asOf }) => holds(asOf, from, to), ({ net }) => ({ group: net }));
const points = unitsOf(['banner', 'town', 'sumu', 'gacha', 'village', 'community'], { zh: '旗、苏木镇、嘎查村和社区', en: 'Banner, townships and villages' });

/** 二（三）2: one platform of services from the banner to the village. */
export const clause232: Clause = {
  number: '2-3-2',
  title: { zh: '综合服务平台', en: 'An integrated service platform' },
  gist: {
    zh: '每年评估持证残疾人的服务需求，分类管理服务资源，按期办结转介，记录服务效果，旗、苏木镇、嘎查村三级都有服务点。',
    en: 'Needs are assessed every year, resources catalogued, referrals closed in time, effects recorded, and every level from banner to village has a service point.',
  },
  measures: [
    rate({
      id: '2-3-2/needs-assessed',
      title: { zh: '服务需求采集与评估', en: 'Needs assessed' },
      force: 'expected',
      of: holdersOfCertificates,
      who: assessed,
      target: targetOf('2-3-2/needs-assessed-target'),
      over: 'year',
      excluded,
    }),
    presence({
      id: '2-3-2/service-resources',
      title: { zh: '服务资源分类与管理', en: 'Service resources catalogued' },
      force: 'expected',
      of: resources,
      groups: netGroups,
      least: 1,
      mustExist: true,
      exclusive: true,
    }),
    timeliness({
      id: '2-3-2/referrals-closed',
      title: { zh: '服务提供与转介', en: 'Referrals closed' },
      force: 'expected',
      of: entriesOf('referrals', 'all'),
      readings: [closeWithin],
      items: ({ facts, asOf, chosen }) =>
        (facts.referrals ?? [])
          .filter(({ opened }) => opened <= asOf)
          .map(({ id, opened, closed }) => ({ id, due: daysAfterDay(opened, chosen(closeWithin)), done: closed }))
          .filter(({ due, done }) => concernsYear(due, done, asOf))
          .map(({ id, due, done }) => ({ id, outcome: outcome(due, done, asOf) })),
    }),
    rate({
      id: '2-3-2/feedback-recorded',
      title: { zh: '服务效果评价与反馈', en: 'Effects recorded' },
      force: 'expected',
      of: services,
      who: effectRecorded,
      target: targetOf('2-3-2/feedback-recorded-target'),
      over: 'year',
    }),
    coverage({
      id: '2-3-2/three-level-network',
      title: { zh: '三级联动服务网络', en: 'Network of three levels' },
      force: 'expected',
      of: points,
      has: hasServicePoint(['home', 'station', 'liaison-station', 'centre'], { zh: '有服务点', en: 'has a service point' }),
    }),
  ],
};
