import { number, type Messages } from './phrase.ts';

/** What the days rule says. Each person's days stand in the finding's parts. */
export const daysMessages: Messages = {
  'days.met': {
    zh: (args) => `${number(args, 'year')}年应到${number(args, 'least')}天，${number(args, 'of')}人全部达到，达标。`,
    en: (args) => `${number(args, 'least')} days are due in ${number(args, 'year')}; all ${number(args, 'of')} people have them: met.`,
  },
  'days.unmet': {
    zh: (args) => `${number(args, 'year')}年应到${number(args, 'least')}天，${number(args, 'of')}人中${number(args, 'low')}人已达到，${number(args, 'lost')}人已无法达到。`,
    en: (args) => `${number(args, 'least')} days are due in ${number(args, 'year')}; ${number(args, 'low')} of ${number(args, 'of')} people have them, ${number(args, 'lost')} can no longer reach them.`,
  },
  'days.in-progress': {
    zh: (args) => `${number(args, 'year')}年应到${number(args, 'least')}天，${number(args, 'of')}人中${number(args, 'low')}人已达到，${number(args, 'running')}人进行中。`,
    en: (args) => `${number(args, 'least')} days are due in ${number(args, 'year')}; ${number(args, 'low')} of ${number(args, 'of')} people have them, ${number(args, 'running')} still can.`,
  },
  'days.undetermined': {
    zh: (args) => `${number(args, 'year')}年应到${number(args, 'least')}天，${number(args, 'of')}人中${number(args, 'low')}人已达到；其余有地点或任职日期不明，查明后才能判定。`,
    en: (args) => `${number(args, 'least')} days are due in ${number(args, 'year')}; ${number(args, 'low')} of ${number(args, 'of')} people have them; for the others places or dates of service are not known.`,
  },
  'days.empty': {
    zh: () => '没有应当计算天数的人员，无从判定。',
    en: () => 'Nobody is due any days: there is nobody to judge.',
  },
};
