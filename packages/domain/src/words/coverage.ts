import { countEn, countZh, number, range, type Messages } from './phrase.ts';

/** What the coverage rule says. */
export const coverageMessages: Messages = {
  'coverage.met': {
    zh: (args) => `${countZh(args, 'of')}全部具备，达标。`,
    en: (args) => `${number(args, 'of')} of ${countEn(args, 'of')} covered: met.`,
  },
  'coverage.unmet': {
    zh: (args) => `${countZh(args, 'of')}中${number(args, 'low')}个确定具备，还差${number(args, 'short')}个。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'of')} covered for certain: short by ${number(args, 'short')}.`,
  },
  'coverage.in-progress': {
    zh: (args) => `${countZh(args, 'of')}中已有${number(args, 'low')}个做到，其余${number(args, 'short')}个年内还可进行。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'of')} have it so far; the other ${number(args, 'short')} still can this year.`,
  },
  'coverage.waiting': {
    zh: (args) => `${countZh(args, 'of')}中已有${number(args, 'low')}个做到，其余${number(args, 'short')}个期限未到。`,
    en: (args) => `${number(args, 'low')} of ${countEn(args, 'of')} have it so far; the time of the other ${number(args, 'short')} still runs.`,
  },
  'coverage.undetermined': {
    zh: (args) =>
      `${countZh(args, 'of')}中${range(args)}个具备，其余情况不明${number(args, 'unlocated') > 0 ? `，另有${number(args, 'unlocated')}条记录未写明所在单位` : ''}，查明后才能判定。`,
    en: (args) =>
      `${range(args)} of ${countEn(args, 'of')} covered, the others are not known${number(args, 'unlocated') > 0 ? `; records that do not name their unit: ${number(args, 'unlocated')}` : ''}: cannot be judged until they are.`,
  },
  'coverage.empty': {
    zh: () => '名单上一个也没有，无从判定。',
    en: () => 'The list is empty: there is nothing to judge.',
  },
};
