import { countEn, countZh, nobodyAsked, number, unitZh, type Args, type Messages } from './phrase.ts';

const states = [
  ['low', '按期', 'in time'],
  ['late', '逾期办结', 'done late'],
  ['overdue', '逾期未办结', 'overdue'],
  ['open', '未到期', 'not yet due'],
  ['unscheduled', '缺节假日安排', 'without holidays'],
  ['unknown', '日期不明', 'not known'],
] as const;
const told = (args: Args) => states.filter(([key]) => key === 'low' || number(args, key) > 0);
const listZh = (args: Args) => `共${countZh(args, 'of')}：${told(args).map(([key, zh]) => `${zh}${number(args, key)}${unitZh(args)}`).join('，')}`;
const listEn = (args: Args) => `Of ${countEn(args, 'of')}: ${told(args).map(([key, , en]) => `${number(args, key)} ${en}`).join(', ')}`;

/** What the timeliness rule says. */
export const timelinessMessages: Messages = {
  'timeliness.met': {
    zh: (args) => `共${countZh(args, 'of')}，全部按期，达标。`,
    en: (args) => `${listEn(args)}: met.`,
  },
  'timeliness.unmet': {
    zh: (args) => `${listZh(args)}。`,
    en: (args) => `${listEn(args)}.`,
  },
  'timeliness.in-progress': {
    zh: (args) => `${listZh(args)}。`,
    en: (args) => `${listEn(args)}.`,
  },
  'timeliness.undetermined': {
    zh: (args) => `${listZh(args)}，查明后才能判定。`,
    en: (args) => `${listEn(args)}: cannot be judged until that is known.`,
  },
  'timeliness.empty': nobodyAsked,
};
