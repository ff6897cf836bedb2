import { number, type Args, type Messages } from './phrase.ts';

const once = (args: Args) => `${number(args, 'year')}年应不少于${number(args, 'least')}次`;
const due = (args: Args) => `${number(args, 'least')} due in ${number(args, 'year')}`;
const paceZh = (args: Args) => (args['pace'] === 'behind' ? '，进度落后' : '');
const paceEn = (args: Args) => (args['pace'] === 'behind' ? ', behind the time that has passed' : '');

/** What the cadence rule says. */
export const cadenceMessages: Messages = {
  'cadence.one.met': {
    zh: (args) => `${once(args)}，已有${number(args, 'low')}次，达标。`,
    en: (args) => `${due(args)}, ${number(args, 'low')} held: met.`,
  },
  'cadence.one.unmet': {
    zh: (args) => `${once(args)}，仅有${number(args, 'low')}次，还差${number(args, 'short')}次。`,
    en: (args) => `${due(args)}, ${number(args, 'low')} held: short by ${number(args, 'short')}.`,
  },
  'cadence.one.in-progress': {
    zh: (args) => `${once(args)}，已有${number(args, 'low')}次，年内还需${number(args, 'short')}次${paceZh(args)}。`,
    en: (args) => `${due(args)}, ${number(args, 'low')} held so far, ${number(args, 'short')} more needed${paceEn(args)}.`,
  },
  'cadence.each.met': {
    zh: (args) => `每类${once(args)}，${number(args, 'of')}类全部做到，达标。`,
    en: (args) => `${due(args)} for each; all ${number(args, 'of')} have it: met.`,
  },
  'cadence.each.unmet': {
    zh: (args) => `每类${once(args)}，${number(args, 'of')}类中做到${number(args, 'low')}类，还缺${number(args, 'of') - number(args, 'low')}类。`,
    en: (args) => `${due(args)} for each; ${number(args, 'low')} of ${number(args, 'of')} have it, ${number(args, 'of') - number(args, 'low')} do not.`,
  },
  'cadence.each.undetermined': {
    zh: (args) => `每类${once(args)}，${number(args, 'of')}类中确定做到${number(args, 'low')}类，另有${number(args, 'open')}次未写明归哪一类，查明后才能判定。`,
    en: (args) => `${due(args)} for each; ${number(args, 'low')} of ${number(args, 'of')} certainly have it; of ${number(args, 'open')} events the group is not recorded, so it cannot be judged.`,
  },
  'cadence.each.in-progress': {
    zh: (args) => `每类${once(args)}，${number(args, 'of')}类中已做到${number(args, 'low')}类，其余年内还可进行。`,
    en: (args) => `${due(args)} for each; ${number(args, 'low')} of ${number(args, 'of')} have it so far, the others still can.`,
  },
};
