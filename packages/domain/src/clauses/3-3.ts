import type { Clause } from '../clause.ts';
import { entriesOf } from '../populations/entries.ts';
import { cadence } from '../rules/cadence.ts';
import { timesAYear } from '../times.ts';

/** 三（三）: carrying it out. */
export const clause33: Clause = {
  number: '3-3',
  title: { zh: '工作要求', en: 'Carrying it out' },
  gist: {
    zh: '每年督促检查改革进展。',
    en: 'The progress of the reform is reviewed every year.',
  },
  measures: [
    cadence({
      id: '3-3/progress-supervised',
      title: { zh: '督促检查', en: 'Progress reviewed' },
      force: 'expected',
      of: entriesOf('reports', 'progress', ({ kind }) => kind === 'progress', ({ date }) => ({ day: date })),
      least: timesAYear('3-3/progress-supervised-times'),
    }),
  ],
};
