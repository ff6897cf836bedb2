import { number, type Messages } from './phrase.ts';

/** What the procedure rule says. The missing or late steps stand in the finding's parts. */
export const procedureMessages: Messages = {
  'procedure.met': {
    zh: (args) => `${number(args, 'of')}项重大决策程序齐全，达标。`,
    en: (args) => `All ${number(args, 'of')} major decisions were taken in due form: met.`,
  },
  'procedure.unmet': {
    zh: (args) => `${number(args, 'of')}项重大决策中${number(args, 'low')}项程序齐全，${number(args, 'unmet')}项缺少步骤或步骤晚于决策。`,
    en: (args) => `${number(args, 'low')} of ${number(args, 'of')} major decisions were taken in due form; in ${number(args, 'unmet')} a step is missing or came after the decision.`,
  },
  'procedure.in-progress': {
    zh: (args) => `${number(args, 'of')}项重大决策中${number(args, 'low')}项程序齐全，${number(args, 'open')}项尚未决策。`,
    en: (args) => `${number(args, 'low')} of ${number(args, 'of')} major decisions were taken in due form; ${number(args, 'open')} are not taken yet.`,
  },
  'procedure.undetermined': {
    zh: (args) => `${number(args, 'of')}项重大决策中${number(args, 'low')}项程序齐全，其余有步骤没有记录，补录后才能判定。`,
    en: (args) => `${number(args, 'low')} of ${number(args, 'of')} major decisions were taken in due form; for the others steps are not recorded.`,
  },
  'procedure.empty': {
    zh: () => '没有登记重大决策，无从判定。',
    en: () => 'No major decision is recorded: there is nothing to judge.',
  },
};
