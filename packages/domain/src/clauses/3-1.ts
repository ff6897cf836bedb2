import type { Clause } from '../clause.ts';
import { documentOf } from '../populations/documents.ts';
import { established } from '../rules/established.ts';

/** 三（一）: leading the reform. */
export const clause31: Clause = {
  number: '3-1',
  title: { zh: '组织领导', en: 'Leading the reform' },
  gist: {
    zh: '成立改革领导小组。',
    en: 'A leading group is set up.',
  },
  measures: [
    established({
      id: '3-1/leading-group',
      title: { zh: '改革领导小组', en: 'Leading group' },
      force: 'attested',
      of: documentOf('leading-group'),
    }),
  ],
};
