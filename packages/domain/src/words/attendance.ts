import { countEn, countZh, number, type Args, type Messages } from './phrase.ts';

const dueZh = (args: Args) => `${number(args, 'year')}年每${args['counter'] === 'organisations' ? '个协会的负责人' : '人'}应参加不少于${number(args, 'least')}次`;
const dueEn = (args: Args) => `at least ${number(args, 'least')} meetings each are due in ${number(args, 'year')}`;

/** What the attendance rule says. Each person's meetings stand in the finding's parts. */
export const attendanceMessages: Messages = {
  'attendance.met': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}全部做到，达标。`,
    en: (args) => `${dueEn(args)}; all ${countEn(args, 'of')} attended them: met.`,
  },
  'attendance.unmet': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}中做到${number(args, 'low')}，还差${number(args, 'short')}。`,
    en: (args) => `${dueEn(args)}; ${number(args, 'low')} of ${countEn(args, 'of')} attended them: short by ${number(args, 'short')}.`,
  },
  'attendance.in-progress': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}中已做到${number(args, 'low')}，其余年内还可参加。`,
    en: (args) => `${dueEn(args)}; ${number(args, 'low')} of ${countEn(args, 'of')} have attended them so far.`,
  },
  'attendance.undetermined': {
    zh: (args) => `${dueZh(args)}，${countZh(args, 'of')}中确定做到${number(args, 'low')}，其余身份不明，查明后才能判定。`,
    en: (args) => `${dueEn(args)}; ${number(args, 'low')} of ${countEn(args, 'of')} attended them; whether the others are asked is not known.`,
  },
  'attendance.empty': {
    zh: () => '没有应当参加会议的人员，无从判定。',
    en: () => 'Nobody is asked to attend: there is nobody to judge.',
  },
};
