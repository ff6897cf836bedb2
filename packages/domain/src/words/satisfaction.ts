import { number, plural, type Args, type Messages } from './phrase.ts';

const silentZh = (args: Args) => (args['silent'] === undefined ? '有调查未写明发放份数' : `发放${number(args, 'asked')}份，未答${number(args, 'silent')}份`);
const silentEn = (args: Args) => (args['silent'] === undefined ? 'number asked not on record' : `${number(args, 'asked')} asked, ${number(args, 'silent')} did not answer`);

/** What the satisfaction rule says. The three judges stand in the finding's parts, each with its interval. */
export const satisfactionMessages: Messages = {
  'satisfaction.reported': {
    zh: (args) => `${number(args, 'of')}类评价主体中${number(args, 'judges')}类有答卷，计入${number(args, 'answers')}份（${silentZh(args)}）；各类分别计算，方案未设目标，仅报告。`,
    en: (args) => `${number(args, 'judges')} of ${number(args, 'of')} kinds of judges answered, ${plural(number(args, 'answers'), 'answer')} used (${silentEn(args)}); kept apart, no target: reported only.`,
  },
  'satisfaction.empty': {
    zh: () => '本年没有答卷，无从判定。',
    en: () => 'There are no answers this year: there is nothing to report.',
  },
};
