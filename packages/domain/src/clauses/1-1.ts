import type { Clause } from '../clause.ts';

/** 一（一）: guiding thought. Computes nothing. */
export const clause11: Clause = {
  number: '1-1',
  title: { zh: '指导思想', en: 'Guiding thought' },
  gist: {
    zh: '说明改革的政治方向和残联的职责宗旨。',
    en: 'Says which way the reform points and what a federation is for.',
  },
  measures: [],
  silent: {
    zh: '只讲方向，没有规定谁在何时做到什么，因此不计算。',
    en: 'It gives a direction and obliges nobody to anything by any day, so nothing is computed.',
  },
};
