import { number, type Messages } from './phrase.ts';

/** What the established rule says. */
export const establishedMessages: Messages = {
  'established.met': {
    zh: (args) => `已登记有效文件${number(args, 'low')}份，达标。`,
    en: (args) => `Documents in force: ${number(args, 'low')}. Met.`,
  },
  'established.undetermined': {
    zh: () => '没有登记有效文件，是否已建立不能判定。',
    en: () => 'No document in force is recorded: whether it was set up cannot be judged.',
  },
};
