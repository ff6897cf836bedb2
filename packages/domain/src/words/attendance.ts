import { countEn, countZh, nobodyAsked, number, plural, type Args, type Messages } from './phrase.ts';

const heads = (args: Args) => args['counter'] === 'organisations';
const dueZh = (args: Args) => `${number(args, 'year')}年每${heads(args) ? '个协会的负责人' : '人'}应参加会议不少于${number(args, 'least')}次`;
const dueEn = (args: Args) => `${heads(args) ? 'Each head of an association' : 'Each'} is to attend at least ${plural(number(args, 'least'), 'meeting')} in ${number(args, 'year')}`;
const doneEn = (args: Args) => `${number(args, 'low')} of ${countEn(args, 'of')}`;

/** What the attendance rule says. Each person's meetings stand in the finding's parts. */
export const attendanceMessages: Messages = {
  'attendance.met': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}全部做到，达标。`,
    en: (args) => `${dueEn(args)}; ${doneEn(args)} did: met.`,
  },
  'attendance.unmet': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}中做到的有${countZh(args, 'low')}，还差${countZh(args, 'short')}，本年已无法补足。`,
    en: (args) => `${dueEn(args)}; ${doneEn(args)} did: short by ${number(args, 'short')}, and the year is over.`,
  },
  'attendance.in-progress': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}中已做到的有${countZh(args, 'low')}，其余年内还可参加。`,
    en: (args) => `${dueEn(args)}; ${doneEn(args)} did so far.`,
  },
  'attendance.undetermined': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}中确定做到的有${countZh(args, 'low')}；其余${heads(args) ? '未登记负责人，是否参加无从核对' : '是否应参加不明'}，查明后才能判定。`,
    en: (args) => `${dueEn(args)}; ${doneEn(args)} certainly did; ${heads(args) ? 'the rest have no head on record' : 'whether the rest are asked is not known'}, so it cannot be judged.`,
  },
  'attendance.empty': nobodyAsked,
};
