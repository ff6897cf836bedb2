import type { Clause } from '../clause.ts';
import { blind, deaf, mentalOrIntellectual, physical } from '../criteria/categories.ts';
import { anyOf, disabled, grassroots, minority, relative, roleModel, ruralDisabledOrRelative, socialOrganisation, volunteer } from '../criteria/people.ts';
import { grassrootsViceChair } from '../criteria/seats.ts';
import { denominatorOf, seats } from '../populations/seats.ts';
import { choiceReading, type NumberReading } from '../reading.ts';
import { increase, type IncreaseBy } from '../rules/increase.ts';
import { presence } from '../rules/presence.ts';
import { share } from '../rules/share.ts';
import { percent, since } from '../threshold.ts';

const denominator = denominatorOf('2-1-1');
const congress = seats('congress', denominator);
const presidium = seats('presidium', denominator);

// Groups and growth are counted over the seats filled: the denominator is open for the quotas alone.
const congressSeats = seats('congress');
const presidiumSeats = seats('presidium');

const categoriesLeast: NumberReading = {
  id: '2-1-1/categories-least',
  title: { zh: '每类至少几人', en: 'Least members of each group' },
  default: 1,
  min: 1,
  max: 20,
  unit: { zh: '人', en: 'people' },
};

const congressCategories = choiceReading({
  id: '2-1-1/congress-categories-force',
  title: { zh: '各类别代表的要求是否及于代表大会', en: 'Whether the groups are asked of the congress too' },
  default: 'advisory',
  choices: { advisory: { zh: '仅供参考（原文说的是主席团）', en: 'advisory: the sentence is about the presidium' }, binding: { zh: '按要求判定', en: 'judged' } },
});

const increaseBy = (id: string, fallback: IncreaseBy['default']): IncreaseBy =>
  choiceReading({
    id,
    title: { zh: '增加的是比例还是人数', en: 'What is to grow' },
    default: fallback,
    choices: { share: { zh: '比例', en: 'the share' }, count: { zh: '人数', en: 'the number' }, both: { zh: '人数和比例', en: 'both' } },
  });

const membersIncrease = increaseBy('2-1-1/increase-of', 'share');
const viceChairsIncrease = increaseBy('2-1-1/vice-chairs-increase-of', 'count');

const groups = [blind, deaf, physical, mentalOrIntellectual].map((who) => ({ title: who.title, who }));

/** 二（一）1: who makes up the congress and the presidium. */
export const clause211: Clause = {
  number: '2-1-1',
  title: { zh: '组织成员的广泛性和代表性', en: 'A broad and representative membership' },
  gist: {
    zh: '代表大会和主席团要以残疾人及其亲友为主，有足够的自强模范和基层一线人员；主席团各残疾类别都有人，农牧区、少数民族、助残社会组织和志愿者的比重以及基层兼职副主席要比上届增加。',
    en: 'Congress and presidium consist mostly of disabled people and their relatives, with enough role models and grassroots people; every disability group sits in the presidium, and rural, minority, organisation and volunteer members and grassroots vice-chairs grow on last term.',
  },
  measures: [
    share({
      id: '2-1-1/congress-disabled-or-relatives',
      title: { zh: '代表大会残疾人及亲友比例', en: 'Disabled people and relatives in the congress' },
      force: 'binding',
      of: congress,
      who: anyOf(disabled, relative),
      atLeast: since('2020-10-21', percent(65)),
    }),
    share({
      id: '2-1-1/congress-role-models-or-grassroots',
      title: { zh: '代表大会自强模范和基层一线比例', en: 'Role models and grassroots people in the congress' },
      force: 'binding',
      of: congress,
      who: anyOf(roleModel, grassroots),
      atLeast: since('2020-10-21', percent(60)),
    }),
    share({
      id: '2-1-1/presidium-disabled-or-relatives',
      title: { zh: '主席团残疾人及亲友比例', en: 'Disabled people and relatives in the presidium' },
      force: 'binding',
      of: presidium,
      who: anyOf(disabled, relative),
      atLeast: since('2020-10-21', percent(65)),
    }),
    share({
      id: '2-1-1/presidium-role-models-or-grassroots',
      title: { zh: '主席团自强模范和基层一线比例', en: 'Role models and grassroots people in the presidium' },
      force: 'binding',
      of: presidium,
      who: anyOf(roleModel, grassroots),
      atLeast: since('2020-10-21', percent(35)),
    }),
    presence({
      id: '2-1-1/presidium-categories',
      title: { zh: '主席团各类别代表', en: 'Disability groups in the presidium' },
      force: 'binding',
      of: presidiumSeats,
      groups,
      least: categoriesLeast,
    }),
    presence({
      id: '2-1-1/congress-categories',
      title: { zh: '代表大会各类别代表', en: 'Disability groups in the congress' },
      force: 'expected',
      of: congressSeats,
      groups,
      least: categoriesLeast,
      advisory: { reading: congressCategories, when: (chosen) => chosen(congressCategories) === 'advisory' },
    }),
    increase({
      id: '2-1-1/presidium-rural-increase',
      title: { zh: '农牧区残疾人及亲友增加', en: 'More rural and pastoral disabled people and relatives' },
      force: 'expected',
      of: presidiumSeats,
      who: ruralDisabledOrRelative,
      by: membersIncrease,
    }),
    increase({
      id: '2-1-1/presidium-minority-increase',
      title: { zh: '少数民族代表增加', en: 'More ethnic minority members' },
      force: 'expected',
      of: presidiumSeats,
      who: minority,
      by: membersIncrease,
    }),
    increase({
      id: '2-1-1/presidium-social-organisation-increase',
      title: { zh: '助残社会组织代表增加', en: 'More members from social organisations' },
      force: 'expected',
      of: presidiumSeats,
      who: socialOrganisation,
      by: membersIncrease,
    }),
    increase({
      id: '2-1-1/presidium-volunteer-increase',
      title: { zh: '助残志愿者代表增加', en: 'More volunteers' },
      force: 'expected',
      of: presidiumSeats,
      who: volunteer,
      by: membersIncrease,
    }),
    increase({
      id: '2-1-1/presidium-grassroots-vice-chairs-increase',
      title: { zh: '基层兼职副主席增加', en: 'More part-time vice-chairs from the grassroots' },
      force: 'expected',
      of: presidiumSeats,
      who: grassrootsViceChair,
      by: viceChairsIncrease,
      withinSize: true,
    }),
  ],
};
