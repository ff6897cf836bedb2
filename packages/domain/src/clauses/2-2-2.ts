import type { Clause } from '../clause.ts';
import { partTimeSeat, visitingViceDirector } from '../criteria/seats.ts';
import { secondedOrPartTime, visiting } from '../criteria/posts.ts';
import type { Maybe } from '../maybe.ts';
import { entriesOf } from '../populations/entries.ts';
import { holders } from '../populations/posts.ts';
import { seats } from '../populations/seats.ts';
import { choiceReading, type NumberReading } from '../reading.ts';
import { about } from '../rules/about.ts';
import { cadence } from '../rules/cadence.ts';
import { headcount } from '../rules/headcount.ts';
import { increase } from '../rules/increase.ts';
import { percent, since } from '../threshold.ts';
import { timesAYear } from '../times.ts';
import { organStaff } from './2-2-1.ts';

const council = seats('council');

const organ = holders(['leader', 'cadre'], { zh: '机关干部（含挂职、兼职）', en: 'Cadres of the organ, visitors included' }, {
  readings: [organStaff],
  test: (post, roll): Maybe => {
    const guest = visiting(post);
    if (guest === true) return true;
    if (post.staffing === undefined) return undefined;
    const own = roll.chosen(organStaff) === 'both' ? post.staffing !== 'other' : post.staffing === 'administrative';
    return own ? true : guest === undefined ? undefined : false;
  },
});

const band = (id: string, end: Pick<NumberReading, 'title' | 'default' | 'notBelow'>): NumberReading => ({
  id,
  ...end,
  min: 0,
  max: 100,
  unit: { zh: '%', en: '%' },
});

const partTimeGrows = choiceReading({
  id: '2-2-2/part-time-increase-of',
  title: { zh: '兼职干部增加的是人数还是比例', en: 'What of the part-time members is to grow' },
  default: 'both',
  choices: { both: { zh: '人数和比例', en: 'both' }, count: { zh: '人数', en: 'the number' }, share: { zh: '比例', en: 'the share' } },
});

const aboutFrom = band('2-2-2/about-from', { title: { zh: '“左右”的下限', en: 'Lower end of “about”' }, default: 12 });
const aboutTo = band('2-2-2/about-to', { title: { zh: '“左右”的上限（100为不设）', en: 'Upper end of “about” (100: none)' }, default: 100, notBelow: aboutFrom });

/** 二（二）2: seconded and part-time cadres. */
export const clause222: Clause = {
  number: '2-2-2',
  title: { zh: '优化队伍结构', en: 'A better structure of the cadres' },
  gist: {
    zh: '执行理事会的兼职干部要增加，机关挂职、兼职干部占百分之十五左右，并配备兼职或挂职副理事长。',
    en: 'Part-time members of the executive council grow, about 15 % of the organ are seconded or part-time, and there is such a vice-director.',
  },
  measures: [
    increase({
      id: '2-2-2/council-part-time-increase',
      title: { zh: '执行理事会兼职干部增加', en: 'More part-time members of the executive council' },
      force: 'expected',
      of: council,
      who: partTimeSeat,
      by: partTimeGrows,
    }),
    about({
      id: '2-2-2/organ-seconded-or-part-time',
      title: { zh: '机关挂职兼职干部比例', en: 'Seconded and part-time cadres of the organ' },
      force: 'expected',
      of: organ,
      who: secondedOrPartTime,
      about: since('2020-10-21', percent(15)),
      from: aboutFrom,
      to: aboutTo,
    }),
    headcount({
      id: '2-2-2/part-time-vice-directors',
      title: { zh: '兼职挂职副理事长', en: 'Part-time or seconded vice-directors' },
      force: 'binding',
      of: council,
      who: visitingViceDirector,
      number: since('2020-10-21', 1),
      op: 'at-least',
    }),
    cadence({
      id: '2-2-2/grassroots-secondments',
      title: { zh: '选派干部基层挂职', en: 'Cadres seconded to the grassroots' },
      force: 'expected',
      of: entriesOf('secondments', 'grassroots', ({ kind }) => kind === 'grassroots', ({ from }) => ({ day: from })),
      least: timesAYear('2-2-2/grassroots-secondments-times'),
    }),
  ],
};
