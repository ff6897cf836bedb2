import { number, plural, type Args, type Messages } from './phrase.ts';

const formEn = (args: Args) => `In due form: ${number(args, 'low')} of ${plural(number(args, 'of'), 'major decision')}`;

/** What the procedure rule says. The missing or late steps stand in the finding's parts. */
export const procedureMessages: Messages = {
  'procedure.met': {
    zh: (args) => `${number(args, 'of')}项重大决策程序齐全，达标。`,
    en: (args) => `${formEn(args)}: met.`,
  },
  'procedure.unmet': {
    zh: (args) => `${number(args, 'of')}项重大决策中${number(args, 'low')}项程序齐全，${number(args, 'unmet')}项缺少步骤或步骤晚于决策。`,
    en: (args) => `${formEn(args)}; with a step missing or after the decision: ${number(args, 'unmet')}.`,
  },
  'procedure.in-progress': {
    zh: (args) => `${number(args, 'of')}项重大决策中${number(args, 'low')}项程序齐全，${number(args, 'open')}项尚未决策。`,
    en: (args) => `${formEn(args)}; not taken yet: ${number(args, 'open')}.`,
  },
  'procedure.undetermined': {
    zh: (args) => `${number(args, 'of')}项重大决策中${number(args, 'low')}项程序齐全，其余有步骤没有记录，补录后才能判定。`,
    en: (args) => `${formEn(args)}; for the rest steps are not recorded, so it cannot be judged.`,
  },
  'procedure.empty': {
    zh: () => '没有登记重大决策，无从判定。',
    en: () => 'No major decision is recorded: there is nothing to judge.',
  },
};
