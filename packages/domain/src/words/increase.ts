import { countEn, countZh, nobodyAsked, number, percentText, range, rangeZh, type Args, type Messages } from './phrase.ts';

const span = (args: Args, low: string, high: string, of: string) => {
  const [least, most] = [low, high].map((name) => percentText(number(args, name), number(args, of), 'down'));
  return least === most ? least : `${least}–${most}`;
};
const nowShare = (args: Args) => span(args, 'low', 'high', 'of');
const lastShare = (args: Args) => span(args, 'lastLow', 'last', 'lastOf');
const lastSide = (args: Args): Args => ({ counter: args['counter'] ?? '', low: args['lastLow'] ?? 0, high: args['last'] ?? 0 });
const sidesZh = (args: Args) => `本届${countZh(args, 'of')}中有${rangeZh(args)}（${nowShare(args)}），上届${countZh(args, 'lastOf')}中有${rangeZh(lastSide(args))}（${lastShare(args)}）`;
const sidesEn = (args: Args) => `Now ${range(args)} of ${number(args, 'of')} (${nowShare(args)}), last term ${range(lastSide(args))} of ${number(args, 'lastOf')} (${lastShare(args)})`;
const byZh = (args: Args) => ({ share: '比例', count: '人数', both: '人数和比例' })[String(args['by'])] ?? '';
const growth = (args: Args) => (args['by'] === 'share' ? '上升' : '增加');
const noneZh = (args: Args) => (args['by'] === 'both' ? '人数和比例未同时增加' : `${byZh(args)}未${growth(args)}`);
const noneEn = (args: Args) => (args['by'] === 'both' ? 'the number and share did not both grow' : `the ${byEn(args)} did not grow`);
const byEn = (args: Args) => ({ share: 'share', count: 'number', both: 'number and share' })[String(args['by'])] ?? '';

/** What the increase rule says. */
export const increaseMessages: Messages = {
  'increase.met': {
    zh: (args) => `${sidesZh(args)}；${byZh(args)}${growth(args)}，达标。`,
    en: (args) => `${sidesEn(args)}; the ${byEn(args)} grew: met.`,
  },
  'increase.unmet': {
    zh: (args) => `${sidesZh(args)}；${noneZh(args)}，至少要${countZh(args, 'count')}，还差${countZh(args, 'short')}。`,
    en: (args) => `${sidesEn(args)}; ${noneEn(args)}, it takes at least ${number(args, 'count')}: short by ${countEn(args, 'short')}.`,
  },
  'increase.undetermined': {
    zh: (args) => `${sidesZh(args)}；有人情况不明，${byZh(args)}是否${growth(args)}要查明后才能判定。`,
    en: (args) => `${sidesEn(args)}; some are not known, so whether the ${byEn(args)} grew cannot be judged yet.`,
  },
  'increase.over-size': {
    zh: (args) => `${sidesZh(args)}；但本届人数超过核定名额${countZh(args, 'authorised')}，因此不算达标。`,
    en: (args) => `${sidesEn(args)}; but the body exceeds its authorised size of ${number(args, 'authorised')}, so growth does not count.`,
  },
  'increase.unsized': {
    zh: (args) => `${sidesZh(args)}；已有增加，但${args['authorised'] === 'unknown' ? '核定名额未知' : '成员去留不明'}，是否在规模之内不能判定。`,
    en: (args) => `${sidesEn(args)}; it grew, but whether the body stays within its authorised size is not known.`,
  },
  'increase.no-baseline': {
    zh: (args) => `本届${countZh(args, 'of')}中有${countZh(args, 'low')}；${args['doubtful'] === true ? '上届成员届末是否在任不明' : '没有上届名册可比'}，不能判定是否增加。`,
    en: (args) => `Now ${number(args, 'low')} of ${countEn(args, 'of')}; ${args['doubtful'] === true ? 'last term’s members are not known, so' : 'without last term’s roster'} growth cannot be judged.`,
  },
  'increase.empty': nobodyAsked,
};
