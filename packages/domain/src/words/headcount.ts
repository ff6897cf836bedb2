import { countEn, countZh, nobodyAsked, number, opEn, opZh, range, rangeZh, type Messages } from './phrase.ts';

/** What the headcount rule says. */
export const headcountMessages: Messages = {
  'headcount.met': {
    zh: (args) => `确定计入${countZh(args, 'low')}，要求${opZh(args)}${countZh(args, 'count')}，达标。`,
    en: (args) => `Counted for certain: ${countEn(args, 'low')}; ${opEn(args)} ${number(args, 'count')} required: met.`,
  },
  'headcount.unmet': {
    zh: (args) => `确定计入${countZh(args, 'low')}，要求${opZh(args)}${countZh(args, 'count')}，还差${countZh(args, 'short')}。`,
    en: (args) => `Counted for certain: ${countEn(args, 'low')}; ${opEn(args)} ${number(args, 'count')} required: short by ${number(args, 'short')}.`,
  },
  'headcount.over': {
    zh: (args) => `确定计入${countZh(args, 'low')}，要求${opZh(args)}${countZh(args, 'count')}，超出${countZh(args, 'short')}。`,
    en: (args) => `Counted for certain: ${countEn(args, 'low')}; ${opEn(args)} ${number(args, 'count')} required: ${number(args, 'short')} too many.`,
  },
  'headcount.undetermined': {
    zh: (args) => `现有${countZh(args, 'of')}中计入${rangeZh(args)}，${countZh(args, 'unknown')}情况不明；要求${opZh(args)}${countZh(args, 'count')}，查明后才能判定。`,
    en: (args) => `${range(args)} of ${countEn(args, 'of')} count, ${number(args, 'unknown')} not known; ${opEn(args)} ${number(args, 'count')} required: cannot be judged until that is known.`,
  },
  'headcount.unsized': {
    zh: (args) => `现有${countZh(args, 'low')}，但核定数未知；请在届次及名额中补录核定职数。`,
    en: (args) => `${countEn(args, 'low')} at present, but the approved number is not known; enter it with the terms.`,
  },
  'headcount.empty': nobodyAsked,
};
