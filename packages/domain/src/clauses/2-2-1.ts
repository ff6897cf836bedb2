import type { Clause } from '../clause.ts';
import { disabled } from '../criteria/people.ts';
import { visiting } from '../criteria/posts.ts';
import { hasPost } from '../criteria/units.ts';
import { both, either, type Maybe } from '../maybe.ts';
import { concernsYear, daysAfterDay, outcome } from '../deadline.ts';
import { entriesOf } from '../populations/entries.ts';
import { holders, leaders, type PostFilter } from '../populations/posts.ts';
import { unitsOf } from '../populations/units.ts';
import { choiceReading } from '../reading.ts';
import { cadence } from '../rules/cadence.ts';
import { coverage } from '../rules/coverage.ts';
import { headcount } from '../rules/headcount.ts';
import { share } from '../rules/share.ts';
import { timeliness } from '../rules/timeliness.ts';
import { percent, since } from '../threshold.ts';
import { timesAYear, withinDays } from '../times.ts';

/** Which staff make up the organ (机关). */
export const organStaff = choiceReading({
  id: '2-2-1/organ-is',
  title: { zh: '“机关”包括哪些人员', en: 'What the organ is' },
  default: 'administrative',
  choices: { administrative: { zh: '行政编制人员', en: 'administrative staff' }, both: { zh: '行政和事业编制人员', en: 'administrative and institutional staff' } },
});

const visitors = choiceReading({
  id: '2-2-1/visitors-in-denominator',
  title: { zh: '挂职、兼职人员是否计入分母', en: 'Do seconded and part-time people count in the denominator' },
  default: 'no',
  choices: { no: { zh: '否', en: 'no' }, yes: { zh: '是', en: 'yes' } },
});

const leadershipDisabled = choiceReading({
  id: '2-2-1/leadership-disabled-is',
  title: { zh: '“配备1名”是至少还是恰好', en: 'Is “one” at least or exactly one' },
  default: 'at-least',
  choices: { 'at-least': { zh: '至少1名', en: 'at least one' }, exactly: { zh: '恰好1名', en: 'exactly one' } },
});

const ownStaff: PostFilter = {
  readings: [organStaff, visitors],
  test: (post, roll) => {
    const guest = visiting(post);
    const accepted = roll.chosen(organStaff) === 'both' ? ['administrative', 'institutional'] : ['administrative'];
    const staff: Maybe = post.staffing === undefined ? undefined : accepted.includes(post.staffing);
    return roll.chosen(visitors) === 'yes' ? either(guest, staff) : both(guest === undefined ? undefined : !guest, staff);
  },
};

const leadership = leaders({ zh: '领导班子成员', en: 'Leadership' });
const cadres = holders(['leader', 'cadre'], { zh: '机关干部', en: 'Cadres of the organ' }, ownStaff);
const townships = unitsOf(['town', 'sumu'], { zh: '苏木镇', en: 'Sumu and towns' });

const reportWithin = withinDays('2-2-1/probation-reports-within', { zh: '试用期满后述职期限', en: 'Report after probation' }, 30);

/** 二（二）1: leadership, disabled cadres, and one full-time cadre in every township. */
export const clause221: Clause = {
  number: '2-2-1',
  title: { zh: '充实干部队伍力量', en: 'Strengthening the cadres' },
  gist: {
    zh: '领导班子按核定职数配齐，机关和班子里要有残疾人干部，每个苏木镇至少有一名残联专职干部。',
    en: 'The leadership is filled as approved, organ and leadership have disabled cadres, and every township has a full-time cadre.',
  },
  measures: [
    headcount({
      id: '2-2-1/leadership-posts-filled',
      title: { zh: '领导职数配齐', en: 'Leadership posts filled' },
      force: 'binding',
      of: leadership,
      number: 'authorised',
      op: 'exactly',
    }),
    share({
      id: '2-2-1/organ-disabled-cadres',
      title: { zh: '机关残疾人干部比例', en: 'Disabled cadres of the organ' },
      force: 'binding',
      of: cadres,
      who: disabled,
      atLeast: since('2020-10-21', percent(15)),
    }),
    headcount({
      id: '2-2-1/leadership-disabled-cadre',
      title: { zh: '领导班子残疾人干部', en: 'A disabled cadre in the leadership' },
      force: 'binding',
      of: leadership,
      who: disabled,
      number: since('2020-10-21', 1),
      op: (chosen) => chosen(leadershipDisabled),
      readings: [leadershipDisabled],
    }),
    coverage({
      id: '2-2-1/township-full-time-cadres',
      title: { zh: '苏木镇残联专职干部', en: 'A full-time cadre in every township' },
      force: 'binding',
      of: townships,
      has: hasPost('township-cadre', { zh: '有残联专职干部', en: 'has a full-time cadre' }, { fullTime: true }),
    }),
    timeliness({
      id: '2-2-1/probation-reports',
      title: { zh: '试用期满述职', en: 'Reports at the end of probation' },
      force: 'binding',
      of: entriesOf('probations', 'all'),
      readings: [reportWithin],
      items: ({ facts, asOf, chosen }) =>
        (facts.probations ?? [])
          .filter(({ ended }) => ended <= asOf)
          .map(({ id, ended, reported }) => ({ id, due: daysAfterDay(ended, chosen(reportWithin)), done: reported }))
          .filter(({ due, done }) => concernsYear(due, done, asOf))
          .map(({ id, due, done }) => ({ id, outcome: outcome(due, done, asOf) })),
    }),
    cadence({
      id: '2-2-1/cadre-exchange',
      title: { zh: '干部轮岗交流', en: 'Exchange of cadres' },
      force: 'expected',
      of: entriesOf('secondments', 'exchange', ({ kind }) => kind === 'exchange', ({ from }) => ({ day: from })),
      least: timesAYear('2-2-1/cadre-exchange-times'),
    }),
  ],
};
