import { nobodyAsked, number, unitZh, type Args, type Messages } from './phrase.ts';

const eachZh = (args: Args) => `（每类至少${number(args, 'least')}${unitZh(args)}）`;
const haveEn = (args: Args) => `${number(args, 'low')} of ${number(args, 'of')} groups`;
const eachEn = (args: Args) => `(at least ${number(args, 'least')} each)`;

/** What the presence rule says. Which groups are missing stands in the finding's parts. */
export const presenceMessages: Messages = {
  'presence.met': {
    zh: (args) => `${number(args, 'of')}类均已具备${eachZh(args)}，达标。`,
    en: (args) => `${haveEn(args)} are there ${eachEn(args)}: met.`,
  },
  'presence.unmet': {
    zh: (args) => `${number(args, 'of')}类中确定具备${number(args, 'low')}类${eachZh(args)}，${number(args, 'high') > number(args, 'low') ? '至少' : ''}还缺${number(args, 'of') - number(args, 'high')}类。`,
    en: (args) => `${haveEn(args)} are certainly there ${eachEn(args)}: ${number(args, 'high') > number(args, 'low') ? 'at least ' : ''}${number(args, 'of') - number(args, 'high')} missing.`,
  },
  'presence.in-progress': {
    zh: (args) => `${number(args, 'of')}类中本年已具备${number(args, 'low')}类，其余年内还可进行。`,
    en: (args) => `${haveEn(args)} are there so far this year; the others still can be.`,
  },
  'presence.undetermined': {
    zh: (args) => `${number(args, 'of')}类中确定具备${number(args, 'low')}类${eachZh(args)}，其余有情况不明的，查明后才能判定。`,
    en: (args) => `${haveEn(args)} are certainly there ${eachEn(args)}; the rest depend on what is not known.`,
  },
  'presence.empty': nobodyAsked,
};
