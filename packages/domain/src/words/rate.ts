import { countEn, countZh, nobodyAsked, number, percentText, range, rangeZh, type Args, type Messages } from './phrase.ts';

const share = (args: Args) => {
  const [low, high] = ['low', 'high'].map((name) => percentText(number(args, name), number(args, 'of'), 'down'));
  return low === high ? low : `${low}–${high}`;
};
const isCut = (args: Args) => ['low', 'high'].some((name) => number(args, 'of') > 0 && (number(args, name) * 1000) % number(args, 'of') !== 0);
const excludedZh = (args: Args) => {
  const reasons = { died: '死亡', moved: '迁出', lost: '失联' };
  const list = Object.entries(reasons).flatMap(([key, title]) => (number(args, `excluded-${key}`) > 0 ? [`${title}${number(args, `excluded-${key}`)}人`] : []));
  return list.length === 0 ? '' : `分母不含${list.join('、')}；`;
};
const excludedEn = (args: Args) => {
  const reasons = { died: 'died', moved: 'moved away', lost: 'lost from sight' };
  const list = Object.entries(reasons).flatMap(([key, title]) => (number(args, `excluded-${key}`) > 0 ? [`${number(args, `excluded-${key}`)} ${title}`] : []));
  return list.length === 0 ? '' : `left out: ${list.join(', ')}; `;
};
const sumZh = (args: Args) => `${countZh(args, 'of')}中有${rangeZh(args)}，占${share(args)}${isCut(args) ? '（截尾一位小数）' : ''}；${excludedZh(args)}`;
const sumEn = (args: Args) => `${range(args)} of ${countEn(args, 'of')}, ${share(args)}${isCut(args) ? ' (cut to one decimal)' : ''}; ${excludedEn(args)}`;

/** What the rate rule says, with numerator, denominator, exclusions and rounding. */
export const rateMessages: Messages = {
  'rate.met': {
    zh: (args) => `${sumZh(args)}目标${number(args, 'target')}%，达标。`,
    en: (args) => `${sumEn(args)}target ${number(args, 'target')}%: met.`,
  },
  'rate.unmet': {
    zh: (args) => `${sumZh(args)}目标${number(args, 'target')}%，还差${countZh(args, 'short')}。`,
    en: (args) => `${sumEn(args)}target ${number(args, 'target')}%: short by ${number(args, 'short')}.`,
  },
  'rate.in-progress': {
    zh: (args) => `${sumZh(args)}目标${number(args, 'target')}%，年内还需${countZh(args, 'short')}。`,
    en: (args) => `${sumEn(args)}target ${number(args, 'target')}%: ${number(args, 'short')} more this year.`,
  },
  'rate.undetermined': {
    zh: (args) => `${sumZh(args)}目标${number(args, 'target')}%，${countZh(args, 'unknown')}情况不明，查明后才能判定。`,
    en: (args) => `${sumEn(args)}target ${number(args, 'target')}%: ${countEn(args, 'unknown')} not known, so it cannot be judged.`,
  },
  'rate.doubtful': {
    zh: (args) => `${countZh(args, 'unknown')}是否属于统计范围不明，查明后才能判定。`,
    en: (args) => `${countEn(args, 'unknown')} may be in scope: it cannot be judged.`,
  },
  'rate.reported': {
    zh: (args) => `${sumZh(args)}方案未设目标，仅报告。`,
    en: (args) => `${sumEn(args)}the plan sets no target: reported only.`,
  },
  'rate.empty': nobodyAsked,
};
