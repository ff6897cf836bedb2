import type { Clause } from '../clause.ts';
import { netGroups } from '../criteria/groups.ts';
import { served } from '../criteria/served.ts';
import { inYearSoFar } from '../period.ts';
import { entriesOf } from '../populations/entries.ts';
import { needing } from '../populations/needing.ts';
import { presence } from '../rules/presence.ts';
import { rate } from '../rules/rate.ts';
import { targetOf } from '../times.ts';

const services = entriesOf('services', 'nets', ({ date }, { asOf }) => inYearSoFar(date, asOf), ({ net }) => ({ group: net }));
/** 二（四）1: eight service nets and support for work. */
export const clause241: Clause = {
  number: '2-4-1',
  title: { zh: '为决胜全面小康做贡献', en: 'Serving the general welfare' },
  gist: {
    zh: '康复、就业、托养、教育、文化体育、无障碍环境、社会化助残、法律维权八张服务网都在运转，有就业需求的人得到扶持。',
    en: 'All eight service nets deliver services, and people who want to work are supported.',
  },
  measures: [
    presence({
      id: '2-4-1/eight-service-nets',
      title: { zh: '八张服务网', en: 'Eight service nets' },
      force: 'expected',
      of: services,
      groups: netGroups,
      least: 1,
      mustExist: true,
      exclusive: true,
      over: 'year',
    }),
    rate({
      id: '2-4-1/employment-support',
      title: { zh: '就业创业扶持', en: 'Support for work' },
      force: 'expected',
      of: needing(['employment'], { zh: '有就业需求的持证残疾人', en: 'Registered people who want to work' }),
      who: served('employment'),
      target: targetOf('2-4-1/employment-support-target'),
      over: 'year',
    }),
  ],
};
