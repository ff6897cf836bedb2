import type { Clause } from '../clause.ts';
import type { Criterion } from '../population.ts';
import { either } from '../maybe.ts';
import { overlay } from '../overlay.ts';
import { measuresOf, type Plan } from '../plan.ts';
import { holders } from '../populations/posts.ts';
import { share } from '../rules/share.ts';
import { percent, since } from '../threshold.ts';
import { otog2020 } from './otog-2020.ts';

/** In force by year: no nearer day is recorded here. */
const SINCE = '2015-01-01';

const values = {
  '2-1-1/congress-role-models-or-grassroots': { atLeast: since(SINCE, percent(80)) },
  '2-1-1/presidium-role-models-or-grassroots': { atLeast: since(SINCE, percent(40)) },
  '2-2-1/organ-disabled-cadres': { atLeast: since(SINCE, percent(15)) },
};

const fullTime: Criterion = {
  key: 'full-time',
  title: { zh: '专职', en: 'full-time' },
  on: () => ({ posts }) => posts?.map(({ posting }) => (posting === undefined ? undefined : posting === 'full-time')).reduce(either, false),
};

const leadership: Clause = {
  number: '2-2-1',
  title: { zh: '领导班子专挂兼结构', en: 'Full-time and other leaders' },
  gist: { zh: '领导班子中专职领导不超过半数，其余由挂职、兼职担任。', en: 'At most half of the leaders hold their posts full-time.' },
  measures: [
    share({
      id: '2-2-1/leaders-full-time',
      title: { zh: '专职领导比例上限', en: 'Ceiling for full-time leaders' },
      force: 'binding',
      of: holders(['leader'], { zh: '领导班子成员', en: 'Leadership' }),
      who: fullTime,
      atMost: since(SINCE, percent(50)),
    }),
  ],
};

/** The series 80, 40 and 15 % 以上 of Shanghai's unions and women's federation, with their ceiling of 50 % (不超过) for full-time leaders. */
export const shanghai2015: Plan = overlay(otog2020, {
  id: 'shanghai-2015',
  version: '1',
  title: { zh: '上海工会、妇联改革的比例要求（2015）', en: 'Shares in the reform of Shanghai’s unions and women’s federation (2015)' },
  issuer: { zh: '上海市', en: 'Shanghai' },
  issued: SINCE,
  values,
  retire: measuresOf(otog2020)
    .map(({ id }) => id)
    .filter((id) => !(id in values)),
  add: [leadership],
});
