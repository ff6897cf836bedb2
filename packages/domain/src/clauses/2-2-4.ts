import type { Clause } from '../clause.ts';
import { earliest, latest, type Day } from '../day.ts';
import { daysAfterDay } from '../deadline.ts';
import { documentOf } from '../populations/documents.ts';
import { holders } from '../populations/posts.ts';
import type { Criterion, Member } from '../population.ts';
import { both, either, type Maybe } from '../maybe.ts';
import type { Post, Roll } from '../roll.ts';
import { coverage } from '../rules/coverage.ts';
import { established } from '../rules/established.ts';
import { withinDays } from '../times.ts';

const trainWithin = withinDays('2-2-4/new-leaders-trained-within', { zh: '任职后培训期限', en: 'Training after appointment' }, 365);

/** The day on which the plan was issued: leaders appointed before it are not new. */
const SINCE = '2020-10-21';

/** Leaders appointed since the plan. */
const newLeaders = holders(['leader'], { zh: '新任领导班子成员', en: 'New leaders' }, {
  readings: [trainWithin],
  test: ({ from }): Maybe => {
    if (from === undefined) return undefined;
    return earliest(from) >= SINCE ? true : latest(from) < SINCE ? false : undefined;
  },
});

/** Whether nothing is late yet: each post for which there was no training was taken up so lately that its time still runs. */
const stillInTime = ({ posts = [] }: Member, roll: Roll): Maybe =>
  posts.map((post) => either(trainedFor(post, roll), runs(post, roll))).reduce(both, true);

function runs({ from }: Post, roll: Roll): Maybe {
  if (from === undefined) return undefined;
  const inTime = (day: Day) => daysAfterDay(day, roll.chosen(trainWithin)) >= roll.asOf;
  return inTime(earliest(from)) ? true : inTime(latest(from)) ? undefined : false;
}

const trained: Criterion = {
  key: 'trained',
  title: { zh: '任职后参加过培训', en: 'trained after appointment' },
  needs: ['training'],
  on: (roll) => ({ posts = [] }) => posts.map((post) => trainedFor(post, roll)).reduce(both, true),
};

/** Whether there was a training within the time from the appointment; where its day is not known, only what holds for the first and the last that it can be. */
function trainedFor({ person, from }: Post, roll: Roll): Maybe {
  const dates = roll.referring('training', 'person', person).map(({ date }) => date).filter((date) => date <= roll.asOf);
  if (from === undefined) return dates.length === 0 ? false : undefined;
  const trained = (first: Day, last: Day) => dates.some((date) => date >= first && date <= daysAfterDay(last, roll.chosen(trainWithin)));
  if (trained(latest(from), earliest(from))) return true;
  return trained(earliest(from), latest(from)) ? undefined : false;
}

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
      still: stillInTime,
    }),
  ],
};
