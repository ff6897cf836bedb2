import type { Clause } from '../clause.ts';
import { latest } from '../day.ts';
import { outcome } from '../deadline.ts';
import { entriesOf } from '../populations/entries.ts';
import { timeliness } from '../rules/timeliness.ts';

/** The plan's own deadline. */
const DEADLINE = '2020-12-31';

/** 三（二）: schedule. */
export const clause32: Clause = {
  number: '3-2',
  title: { zh: '进度安排', en: 'Schedule' },
  gist: {
    zh: '改革在2020年底前总结完善。',
    en: 'The reform is summed up by the end of 2020.',
  },
  measures: [
    timeliness({
      id: '3-2/summarised-by-end-of-2020',
      title: { zh: '总结完善', en: 'Summed up by the end of 2020' },
      force: 'binding',
      of: entriesOf('documents', 'summary', ({ kind }) => kind === 'summary'),
      items: ({ facts, asOf }) => {
        const own = (facts.documents ?? []).filter(({ kind }) => kind === 'summary');
        const dated = own.flatMap(({ id, date }) => (date === undefined ? [] : [{ id, day: latest(date) }]));
        const [first] = dated.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
        const standing = outcome(DEADLINE, first?.day, asOf);
        const [undated] = own.filter(({ date }) => date === undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        if ((standing === 'late' || standing === 'overdue') && undated !== undefined) return [{ id: undated.id, outcome: 'unknown' }];
        return [first === undefined ? { outcome: standing } : { id: first.id, outcome: standing }];
      },
    }),
  ],
};
