import { number, plural, type Args, type Messages } from './phrase.ts';

const once = (args: Args) => `${number(args, 'year')}年应进行不少于${number(args, 'least')}次`;
const due = (args: Args) => `Due at least ${plural(number(args, 'least'), 'time')} in ${number(args, 'year')}`;
const doneZh = (args: Args) => (number(args, 'low') === 0 ? '尚未进行' : `已进行${number(args, 'low')}次`);
const doneEn = (args: Args) => (number(args, 'low') === 0 ? 'not done' : `done ${plural(number(args, 'low'), 'time')}`);
const paceZh = (args: Args) => (args['pace'] === 'behind' ? '，进度落后' : '');
const paceEn = (args: Args) => (args['pace'] === 'behind' ? ', behind the time that has passed' : '');
const kindsZh = (args: Args, name: string) => `${number(args, name)}${args['counter'] === 'purchases' ? '个协会' : '类'}`;
const eachZh = (args: Args) => `每${args['counter'] === 'purchases' ? '个协会' : '类'}${once(args)}`;
const haveEn = (args: Args) => `${number(args, 'low')} of ${number(args, 'of')}`;

/** What the cadence rule says. */
export const cadenceMessages: Messages = {
  'cadence.one.met': {
    zh: (args) => `${once(args)}，${doneZh(args)}，达标。`,
    en: (args) => `${due(args)}, ${doneEn(args)}: met.`,
  },
  'cadence.one.unmet': {
    zh: (args) => `${once(args)}，${doneZh(args)}，差${number(args, 'short')}次，本年已无法补足。`,
    en: (args) => `${due(args)}, ${doneEn(args)}: short by ${number(args, 'short')}, and the year is over.`,
  },
  'cadence.one.in-progress': {
    zh: (args) => `${once(args)}，${doneZh(args)}，年内还需${number(args, 'short')}次${paceZh(args)}。`,
    en: (args) => `${due(args)}, ${doneEn(args)} so far, ${number(args, 'short')} more needed${paceEn(args)}.`,
  },
  'cadence.each.met': {
    zh: (args) => `${eachZh(args)}，${kindsZh(args, 'of')}全部做到，达标。`,
    en: (args) => `${due(args)} for each; ${haveEn(args)} have it: met.`,
  },
  'cadence.each.unmet': {
    zh: (args) => `${eachZh(args)}，${kindsZh(args, 'of')}中做到的有${kindsZh(args, 'low')}，本年已无法补足。`,
    en: (args) => `${due(args)} for each; only ${haveEn(args)} have it, and the year is over.`,
  },
  'cadence.each.undetermined': {
    zh: (args) => `${eachZh(args)}，${kindsZh(args, 'of')}中确定做到的有${kindsZh(args, 'low')}，另有${number(args, 'open')}次未写明归哪一${args['counter'] === 'purchases' ? '个协会' : '类'}，查明后才能判定。`,
    en: (args) => `${due(args)} for each; ${haveEn(args)} certainly have it; no group recorded: ${number(args, 'open')}, so it cannot be judged.`,
  },
  'cadence.each.in-progress': {
    zh: (args) => `${eachZh(args)}，${kindsZh(args, 'of')}中已做到的有${kindsZh(args, 'low')}，其余年内还可进行。`,
    en: (args) => `${due(args)} for each; ${haveEn(args)} have it so far, the rest still can.`,
  },
};
