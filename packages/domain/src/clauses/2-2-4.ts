import type { Clause } from '../clause.ts';
import { dayNumber, earliest, holds } from '../day.ts';
import { documentOf } from '../populations/documents.ts';
import { holders } from '../populations/posts.ts';
import type { Criterion } from '../population.ts';
import type { Maybe } from '../maybe.ts';
import { coverage } from '../rules/coverage.ts';
import { established } from '../rules/established.ts';
import { withinDays } from '../times.ts';

const trainWithin = withinDays('2-2-4/new-leaders-trained-within', 365);

/** Leaders whose time to be trained has run out or who were appointed since the plan; one appointed lately is not asked yet. */
const newLeaders = holders(['leader'], { zh: '新任领导班子成员', en: 'New leaders' }, {
  readings: [],
  test: ({ from }, roll): Maybe => {
    if (from === undefined) return undefined;
    if (earliest(from) < '2020-10-21') return false;
    return dayNumber(roll.asOf) - dayNumber(earliest(from)) >= roll.chosen(trainWithin);
  },
});

const trained: Criterion = {
  key: 'trained',
  title: { zh: '任职后参加过培训', en: 'trained after appointment' },
  needs: ['training'],
  on: (roll) => ({ id, posts = [] }) => {
    const appointed = posts.filter(({ from, to }) => holds(roll.asOf, from, to) !== false).map(({ from }) => from).find((from) => from !== undefined);
    if (appointed === undefined) return undefined;
    const last = dayNumber(earliest(appointed)) + roll.chosen(trainWithin);
    return roll.referring('training', 'person', id).some(({ date }) => date >= earliest(appointed) && date <= roll.asOf && dayNumber(date) <= last);
  },
};

/** 二（二）4: planning for cadres and training for new leaders. */
export const clause224: Clause = {
  number: '2-2-4',
  title: { zh: '干部管理制度', en: 'Managing the cadres' },
  gist: {
    zh: '残联干部纳入当地干部和人才的整体规划，新任领导班子成员都要接受培训。',
    en: 'The federation’s cadres are part of the local plan for cadres, and every new leader is trained.',
  },
  measures: [
    established({
      id: '2-2-4/cadre-planning',
      title: { zh: '纳入干部人才整体规划', en: 'Part of the plan for cadres' },
      force: 'attested',
      of: documentOf('cadre-planning'),
    }),
    coverage({
      id: '2-2-4/new-leaders-trained',
      title: { zh: '新任领导班子成员培训', en: 'New leaders trained' },
      force: 'binding',
      of: newLeaders,
      has: trained,
      readings: [trainWithin],
    }),
  ],
};
