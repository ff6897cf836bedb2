import { number, type Args, type Messages } from './phrase.ts';

const sidesZh = (args: Args) => `本年${number(args, 'now')}元，上年${number(args, 'last')}元`;
const sidesEn = (args: Args) => `${number(args, 'now')} yuan this year, ${number(args, 'last')} last year`;

/** What the amount rule says. */
export const amountMessages: Messages = {
  'amount.met': {
    zh: (args) => `${sidesZh(args)}，${args['op'] === 'more-than' ? '有所增加' : '未减少'}，达标。`,
    en: (args) => `${sidesEn(args)}: ${args['op'] === 'more-than' ? 'more' : 'not less'}, met.`,
  },
  'amount.unmet': {
    zh: (args) => `${sidesZh(args)}，至少还差${number(args, 'short')}元。`,
    en: (args) => `${sidesEn(args)}: short by at least ${number(args, 'short')} yuan.`,
  },
  'amount.unknown': {
    zh: () => '本年或上年的金额没有登记，不能比较。',
    en: () => 'This year’s or last year’s amount is not recorded: they cannot be compared.',
  },
};
