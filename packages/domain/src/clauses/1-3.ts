import type { Clause } from '../clause.ts';

/** 一（三）: aims. Computes nothing. */
export const clause13: Clause = {
  number: '1-3',
  title: { zh: '目标要求', en: 'Aims' },
  gist: {
    zh: '概括改革要达到的总体状态。',
    en: 'Sums up the state that the reform is to reach.',
  },
  measures: [],
  silent: {
    zh: '总体目标由后面各条的指标体现，本身没有单独的标准，因此不计算。',
    en: 'The aims show in the measures of the later clauses and have no standard of their own.',
  },
};
