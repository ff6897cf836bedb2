import { countEn, countZh, nobodyAsked, number, observedPercent, opEn, opZh, range, rangeZh, threshold, type Args, type Messages } from './phrase.ts';

const ruleZh = (args: Args) => `按${countZh(args, 'of')}计，${opZh(args)}${threshold(args)}即${opZh(args)}${countZh(args, 'count')}`;
const ruleEn = (args: Args) => `of ${countEn(args, 'of')}, ${opEn(args)} ${threshold(args)} means ${opEn(args)} ${number(args, 'count')}`;
const ceiling = (args: Args) => args['op'] === 'at-most' || args['op'] === 'less-than';

/** What the share rule says. */
export const shareMessages: Messages = {
  'share.met': {
    zh: (args) => `${countZh(args, 'all')}中有${countZh(args, 'low')}确定计入（${observedPercent(args)}）；${ruleZh(args)}，达标。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'all')} counted for certain (${observedPercent(args)}); ${ruleEn(args)}: met.`,
  },
  'share.unmet': {
    zh: (args) => `${countZh(args, 'all')}中有${countZh(args, 'low')}确定计入（${observedPercent(args)}）；${ruleZh(args)}，${ceiling(args) ? '超出' : '还差'}${countZh(args, 'short')}。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'all')} counted for certain (${observedPercent(args)}); ${ruleEn(args)}: ${ceiling(args) ? `${number(args, 'short')} too many` : `short by ${countEn(args, 'short')}`}.`,
  },
  'share.undetermined': {
    zh: (args) => `${countZh(args, 'all')}中计入${rangeZh(args)}，${countZh(args, 'unknown')}情况不明；${ruleZh(args)}，查明后才能判定。`,
    en: (args) => `${range(args)} of ${countEn(args, 'all')} count, ${number(args, 'unknown')} not known; ${ruleEn(args)}: cannot be judged until that is known.`,
  },
  'share.empty': nobodyAsked,
  'share.unsized': {
    zh: (args) => `以核定名额为分母，但名额未知（现有${countZh(args, 'filled')}）；请补录届次及名额。`,
    en: (args) => `The denominator is the authorised size, which is not known (${countEn(args, 'filled')} at present); take in the terms.`,
  },
  'share.doubtful': {
    zh: () => '没有一人能确定属于统计范围，查明后才能判定。',
    en: () => 'Nobody is certain to belong to those counted: cannot be judged until that is known.',
  },
};
