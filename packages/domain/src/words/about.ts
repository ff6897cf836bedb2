import { countEn, countZh, nobodyAsked, number, observedPercent, percentText, range, rangeZh, threshold, type Args, type Messages } from './phrase.ts';

const bandZh = (args: Args) => `${threshold(args)}左右按${number(args, 'from')}%${number(args, 'to') >= 100 ? '以上' : `至${number(args, 'to')}%`}掌握`;
const bandEn = (args: Args) => `“about ${threshold(args)}” is read as ${number(args, 'to') >= 100 ? `${number(args, 'from')}% or more` : `${number(args, 'from')}% to ${number(args, 'to')}%`}`;

const overPercent = (args: Args) => percentText(number(args, 'low'), number(args, 'of'), 'up');

/** What the about rule says. */
export const aboutMessages: Messages = {
  'about.met': {
    zh: (args) => `${countZh(args, 'all')}中有${countZh(args, 'low')}（${observedPercent(args)}）；${bandZh(args)}，达标。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'all')} (${observedPercent(args)}); ${bandEn(args)}: met.`,
  },
  'about.unmet': {
    zh: (args) => `${countZh(args, 'all')}中有${countZh(args, 'low')}（${observedPercent(args)}）；${bandZh(args)}，需${countZh(args, 'count')}，还差${countZh(args, 'short')}。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'all')} (${observedPercent(args)}); ${bandEn(args)}, which takes ${number(args, 'count')}: short by ${countEn(args, 'short')}.`,
  },
  'about.over': {
    zh: (args) => `${countZh(args, 'all')}中有${countZh(args, 'low')}（${overPercent(args)}）；${bandZh(args)}，超出${countZh(args, 'short')}。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'all')} (${overPercent(args)}); ${bandEn(args)}: ${number(args, 'short')} too many.`,
  },
  'about.undetermined': {
    zh: (args) => `${countZh(args, 'all')}中计入${rangeZh(args)}，${countZh(args, 'unknown')}情况不明；${bandZh(args)}，查明后才能判定。`,
    en: (args) => `${range(args)} of ${countEn(args, 'all')} count, ${number(args, 'unknown')} not known; ${bandEn(args)}: cannot be judged until that is known.`,
  },
  'about.unattainable': {
    zh: (args) => `${countZh(args, 'of')}中有${rangeZh(args)}；${bandZh(args)}，但以${countZh(args, 'of')}计，任何整数人数都落不进这个范围。`,
    en: (args) => `${range(args)} of ${countEn(args, 'of')}; ${bandEn(args)}, but no whole number of ${countEn(args, 'of')} falls inside it.`,
  },
  'about.empty': nobodyAsked,
};
