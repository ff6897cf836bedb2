import type { Clause } from '../clause.ts';
import { hasContact } from '../criteria/posts.ts';
import type { Maybe } from '../maybe.ts';
import { holders } from '../populations/posts.ts';
import { seats } from '../populations/seats.ts';
import { choiceReading } from '../reading.ts';
import type { Post } from '../roll.ts';
import { coverage } from '../rules/coverage.ts';
import { days } from '../rules/days.ts';
import { since } from '../threshold.ts';

const partYear = choiceReading({
  id: '2-2-3/part-year-members',
  title: { zh: '任职不满一年的成员', en: 'Members who served part of the year' },
  default: 'pro-rata',
  choices: {
    'pro-rata': { zh: '按任职天数折算，进一取整', en: 'pro rata, rounded up' },
    full: { zh: '按全年要求', en: 'the full number' },
    'not-yet-due': { zh: '当年不计', en: 'not yet due' },
  },
});

const halfDay = choiceReading({
  id: '2-2-3/half-days',
  title: { zh: '半天如何计算', en: 'What half a day counts' },
  default: 'half',
  choices: { half: { zh: '计0.5天', en: '0.5' }, whole: { zh: '计1天', en: '1' } },
});

const places = choiceReading({
  id: '2-2-3/places',
  title: { zh: '到哪里算下基层', en: 'Places that count' },
  default: 'townships-and-villages',
  choices: {
    'townships-and-villages': { zh: '苏木、镇、嘎查、村、社区和服务站点', en: 'sumu, towns, gacha, villages, communities, stations' },
    villages: { zh: '仅嘎查、村和社区', en: 'gacha, villages and communities only' },
  },
});

const whoContacts = choiceReading({
  id: '2-2-3/section-deputies-are',
  title: { zh: '“副科级及以上干部”的范围', en: 'Who is at or above deputy section level' },
  default: 'leading-posts',
  choices: {
    'leading-posts': { zh: '仅担任领导职务的', en: 'leading posts only' },
    'and-grades': { zh: '另含四级主任科员及以上职级', en: 'and personal grades from section chief 4 up' },
  },
});

const cadres = holders(['leader', 'cadre'], { zh: '副科级及以上干部', en: 'Cadres from deputy section level up' }, {
  readings: [whoContacts],
  test: (post, roll): Maybe => {
    const ranked: Maybe = post.rank === undefined ? undefined : post.rank !== 'none';
    if (ranked === true || roll.chosen(whoContacts) === 'leading-posts') return ranked;
    const graded = isGraded(post);
    return graded === false ? ranked : graded;
  },
});

/** 二（二）3: days at the grassroots and contact with the community. */
export const clause223: Clause = {
  number: '2-2-3',
  title: { zh: '干部作风转变', en: 'Closer to the people' },
  gist: {
    zh: '执行理事会成员每年到基层调研满规定天数，副科级及以上干部联系居住地的残联或社区残协。',
    en: 'Members of the executive council spend the set number of days a year at the grassroots; cadres from deputy section level up keep contact with the organisation where they live.',
  },
  measures: [
    days({
      id: '2-2-3/council-fieldwork-days',
      title: { zh: '执行理事会成员下基层调研', en: 'Fieldwork days of the executive council' },
      force: 'binding',
      of: seats('council'),
      atLeast: since('2020-10-21', 60),
      partYear,
      halfDay,
      places,
    }),
    coverage({
      id: '2-2-3/cadre-community-contact',
      title: { zh: '副科级及以上干部联系残联或社区残协', en: 'Cadres in contact with a community association' },
      force: 'binding',
      of: cadres,
      has: hasContact,
    }),
  ],
};

function isGraded({ personalGrade }: Post): Maybe {
  return personalGrade === undefined ? undefined : personalGrade !== 'none' && !personalGrade.startsWith('section-member');
}
