import { number, type Args, type Messages } from './phrase.ts';

const gradeZh = (args: Args) => ({ excellent: '优', good: '良', fair: '中', poor: '差' })[String(args['grade'])] ?? '';

/** What the composite rule says. The fields stand in the finding's parts. */
export const compositeMessages: Messages = {
  'composite.graded': {
    zh: (args) => `加权得分${number(args, 'low')}分，等次为${gradeZh(args)}（90、80、60分为优、良、中的下限，含本数）。`,
    en: (args) => `Weighted score ${number(args, 'low')}: ${String(args['grade'])} (90, 80 and 60 are the lower bounds of excellent, good and fair, included).`,
  },
  'composite.range': {
    zh: (args) => `加权得分${args['low'] === args['high'] ? `约${number(args, 'low')}分` : `在${number(args, 'low')}至${number(args, 'high')}分之间`}；有指标情况不明或年内仍在进行，暂不定等次。`,
    en: (args) => `The weighted score ${args['low'] === args['high'] ? `is about ${number(args, 'low')}` : `lies between ${number(args, 'low')} and ${number(args, 'high')}`}; some indicators are not known or still run, so there is no grade yet.`,
  },
  'composite.weights': {
    zh: (args) => `各领域权重合计${number(args, 'weights')}，应为100；改正后才能定等次。`,
    en: (args) => `The weights sum to ${number(args, 'weights')}, not to 100: no grade until they do.`,
  },
};
