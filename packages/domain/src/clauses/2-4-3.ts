import type { Clause } from '../clause.ts';
import { documentOf } from '../populations/documents.ts';
import { established } from '../rules/established.ts';

/** 二（四）3: exchange with others. */
export const clause243: Clause = {
  number: '2-4-3',
  title: { zh: '残疾人事务交流合作', en: 'Exchange with others' },
  gist: {
    zh: '与兄弟旗残联和服务机构建立交流合作机制。',
    en: 'Exchange with other federations and institutions is set up.',
  },
  measures: [
    established({
      id: '2-4-3/exchange',
      title: { zh: '交流合作机制', en: 'Exchange and cooperation' },
      force: 'attested',
      of: documentOf('exchange'),
    }),
  ],
};
