import { number, type Messages } from './phrase.ts';

/** What the presence rule says. Which groups are missing stands in the finding's parts. */
export const presenceMessages: Messages = {
  'presence.met': {
    zh: (args) => `${number(args, 'of')}类均已具备（每类至少${number(args, 'least')}个），达标。`,
    en: (args) => `All ${number(args, 'of')} groups are there (at least ${number(args, 'least')} each): met.`,
  },
  'presence.unmet': {
    zh: (args) => `${number(args, 'of')}类中确定具备${number(args, 'low')}类（每类至少${number(args, 'least')}个），还缺${number(args, 'of') - number(args, 'low')}类。`,
    en: (args) => `${number(args, 'low')} of ${number(args, 'of')} groups are certainly there (at least ${number(args, 'least')} each): ${number(args, 'of') - number(args, 'low')} missing.`,
  },
  'presence.in-progress': {
    zh: (args) => `${number(args, 'of')}类中本年已具备${number(args, 'low')}类，其余年内还可进行。`,
    en: (args) => `${number(args, 'low')} of ${number(args, 'of')} groups are there so far this year; the others still can be.`,
  },
  'presence.undetermined': {
    zh: (args) => `${number(args, 'of')}类中确定具备${number(args, 'low')}类（每类至少${number(args, 'least')}个），其余要等情况不明的人员查明后才能判定。`,
    en: (args) => `${number(args, 'low')} of ${number(args, 'of')} groups are certainly there (at least ${number(args, 'least')} each); the others depend on people not known.`,
  },
  'presence.empty': {
    zh: () => '名册中没有成员，无从判定。',
    en: () => 'The roster has no members: there is nobody to judge.',
  },
};
