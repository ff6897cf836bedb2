import { nobodyAsked, number, plural, type Args, type Messages } from './phrase.ts';

const dueZh = (args: Args) => `${number(args, 'year')}年每人应下基层${number(args, 'least')}天${args['partYear'] === 'pro-rata' ? '（任职不满一年的按天数折算）' : ''}`;
const dueEn = (args: Args) => `Each is due ${plural(number(args, 'least'), 'day')} at the grassroots in ${number(args, 'year')}${args['partYear'] === 'pro-rata' ? ' (pro rata for part of the year)' : ''}`;
const haveZh = (args: Args) => `${number(args, 'of')}人中达到的有${number(args, 'low')}人`;
const haveEn = (args: Args) => `${number(args, 'low')} of ${number(args, 'of')} reached it`;

/** What the days rule says. Each person's days stand in the finding's parts. */
export const daysMessages: Messages = {
  'days.met': {
    zh: (args) => `${dueZh(args)}，${number(args, 'of')}人全部达到，达标。`,
    en: (args) => `${dueEn(args)}; ${haveEn(args)}: met.`,
  },
  'days.unmet': {
    zh: (args) => `${dueZh(args)}，${haveZh(args)}，已无法达到的有${number(args, 'lost')}人。`,
    en: (args) => `${dueEn(args)}; ${haveEn(args)}, ${number(args, 'lost')} no longer can.`,
  },
  'days.in-progress': {
    zh: (args) => `${dueZh(args)}，${haveZh(args)}，${number(args, 'running')}人进行中。`,
    en: (args) => `${dueEn(args)}; ${haveEn(args)}, ${number(args, 'running')} still can.`,
  },
  'days.undetermined': {
    zh: (args) => `${dueZh(args)}，${haveZh(args)}；其余有地点或任职日期不明，查明后才能判定。`,
    en: (args) => `${dueEn(args)}; ${haveEn(args)}; for the rest places or dates of service are not known.`,
  },
  'days.empty': nobodyAsked,
};
