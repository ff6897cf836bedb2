import { number, type Messages } from './phrase.ts';

/** What the established rule says. */
export const establishedMessages: Messages = {
  'established.met': {
    zh: (args) => `已登记有效文件${number(args, 'low')}份，达标。`,
    en: (args) => `Documents in force: ${number(args, 'low')}. Met.`,
  },
  'established.undetermined': {
    zh: (args) => (number(args, 'high') > 0 ? `已登记文件${number(args, 'high')}份，印发日期不明，不能判定。` : '没有登记现行有效的文件，不能判定。'),
    en: (args) => (number(args, 'high') > 0 ? `Documents without a date: ${number(args, 'high')}. It cannot be judged.` : 'No document in force is recorded: it cannot be judged.'),
  },
};
