import type { Clause } from '../clause.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { cadence } from '../rules/cadence.ts';
import { established } from '../rules/established.ts';
import { timesAYear } from '../times.ts';

/** 二（四）2: culture, role models and access. */
export const clause242: Clause = {
  number: '2-4-2',
  title: { zh: '意识形态领域凝聚力', en: 'Culture, role models and access' },
  gist: {
    zh: '开展文体活动，选树自强模范和助残先进，推动无障碍环境建设。',
    en: 'Culture and sport take place, role models are selected, access is improved.',
  },
  measures: [
    cadence({
      id: '2-4-2/culture-and-sport',
      title: { zh: '文体活动', en: 'Culture and sport' },
      force: 'expected',
      of: entriesOf('activities', 'culture-and-sport', ({ kind }) => kind === 'culture-and-sport', ({ date }) => ({ day: date })),
      least: timesAYear('2-4-2/culture-and-sport-times'),
    }),
    cadence({
      id: '2-4-2/role-models-selected',
      title: { zh: '自强模范和助残先进选树', en: 'Role models selected' },
      force: 'expected',
      of: entriesOf('activities', 'role-models', ({ kind }) => kind === 'role-models', ({ date }) => ({ day: date })),
      least: timesAYear('2-4-2/role-models-selected-times'),
    }),
    established({
      id: '2-4-2/accessible-environment',
      title: { zh: '无障碍环境建设', en: 'Accessible environment' },
      force: 'attested',
      of: documentOf('accessible-environment'),
    }),
  ],
};
