import { countEn, countZh, nobodyAsked, number, plural, range, rangeZh, type Args, type Messages } from './phrase.ts';

const unsureZh = (args: Args) =>
  [...(number(args, 'doubtful') > 0 ? ['其余有情况不明的'] : []), ...(number(args, 'unlocated') > 0 ? [`有${number(args, 'unlocated')}条记录未写明所在单位`] : [])].join('，');
const unsureEn = (args: Args) =>
  [...(number(args, 'doubtful') > 0 ? ['some not known'] : []), ...(number(args, 'unlocated') > 0 ? [`no unit is named in ${plural(number(args, 'unlocated'), 'record')}`] : [])].join('; ');

/** What the coverage rule says. */
export const coverageMessages: Messages = {
  'coverage.met': {
    zh: (args) => `${countZh(args, 'of')}全部具备，达标。`,
    en: (args) => `${number(args, 'of')} of ${countEn(args, 'of')} covered: met.`,
  },
  'coverage.unmet': {
    zh: (args) => `${countZh(args, 'of')}中确定具备的有${countZh(args, 'low')}，还差${countZh(args, 'short')}。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'of')} covered for certain: short by ${number(args, 'short')}.`,
  },
  'coverage.in-progress': {
    zh: (args) => `${countZh(args, 'of')}中已做到的有${countZh(args, 'low')}，其余${countZh(args, 'short')}年内还可进行。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'of')} done so far; ${number(args, 'short')} still can be this year.`,
  },
  'coverage.waiting': {
    zh: (args) => `${countZh(args, 'of')}中已做到的有${countZh(args, 'low')}，其余${countZh(args, 'short')}期限未到。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'of')} done so far; the time still runs for ${number(args, 'short')}.`,
  },
  'coverage.undetermined': {
    zh: (args) =>
      `${countZh(args, 'of')}中具备的有${rangeZh(args)}，${unsureZh(args)}，查明后才能判定。`,
    en: (args) =>
      `${range(args)} of ${countEn(args, 'of')} covered, ${unsureEn(args)}: cannot be judged until that is known.`,
  },
  'coverage.empty': nobodyAsked,
};
