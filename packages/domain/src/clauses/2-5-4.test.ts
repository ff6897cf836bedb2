import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeDocument, describeRate, expectMissing } from '../kinds.testing.ts';
import { crowd, find, statusOf } from '../roster.testing.ts';

const reports = (kind: Entry<'reports'>['kind']) => (days: readonly string[]): Facts => ({ reports: days.map((date) => ({ id: date, kind, date })) });
describeCadence('2-5-4/budget-reported', { reading: '2-5-4/budget-reported-times', times: 1 }, reports('budget'), [reports('council')(['2026-02-01'])]);
describeDocument('2-5-4/service-standards', 'service-standards');

const smart = (yes: number, no: number, unknown: number): Facts => {
  const people = crowd('h', yes + no + unknown);
  return { people, certificates: people.map(({ id }, index) => ({ id: `c-${id}`, person: id, ...(index < yes ? { smart: true } : index < yes + no ? { smart: false } : {}) })) };
};
describeRate('2-5-4/smart-certificates', '2-5-4/smart-certificates-target', 'now', smart, ['people', 'certificates'], true);

const PUBLISHED = '2-5-4/project-results-published';
/** Evaluated on Monday 30 March 2026: 20 working days with three days off in April end on 28 April. */
const project = (more: Partial<Entry<'projects'>>, notice = true): Facts => ({
  projects: [{ id: 'p', title: '某项目', evaluated: '2026-03-30', ...more }],
  ...(notice ? { holidays: [...['04', '05', '06'].map((day) => ({ id: day, date: `2026-04-${day}`, kind: 'rest' as const })), { id: 'w', date: '2026-05-09', kind: 'work' as const }] } : {}),
});

describe('results of key projects published within 20 working days', () => {
  it.each([
    ['on the last day', { published: '2026-04-28' }, '2026-06-30', 'met'],
    ['the day after', { published: '2026-04-29' }, '2026-06-30', 'unmet'],
    ['not yet, on the last day', {}, '2026-04-28', 'in-progress'],
    ['not yet, the day after', {}, '2026-04-29', 'unmet'],
    ['only after the day of judging', { published: '2026-04-28' }, '2026-04-20', 'in-progress'],
    ['evaluated on the day of judging', { evaluated: '2026-06-30' }, '2026-06-30', 'in-progress'],
    ['no matter: not evaluated yet', { evaluated: '2026-07-01' }, '2026-06-30', 'not-applicable'],
    ['evaluated in a year without a notice', { evaluated: '2025-03-30' }, '2026-06-30', 'undetermined'],
    ['published last year, no matter when', { evaluated: '2025-03-30', published: '2025-12-30' }, '2026-06-30', 'not-applicable'],
  ])('%s', (_, more, asOf, status) => {
    expect(statusOf(PUBLISHED, project(more), { asOf })).toBe(status);
  });

  it('published last year and due in this one is still asked about', () => {
    const notices = ['2025-01-01', '2026-01-01'].map((date) => ({ id: date, date, kind: 'rest' as const }));
    const of = (evaluated: string) => find(PUBLISHED, { ...project({ evaluated, published: '2025-12-31' }), holidays: notices }).observed;
    expect([of('2025-12-22'), of('2025-11-03')]).toEqual([{ low: 1, high: 1, of: 1 }, { low: 0, high: 0, of: 0 }]);
  });

  it('without holidays the due day is never assumed', () => {
    expect(find(PUBLISHED, project({ published: '2026-04-28' }, false))).toMatchObject({ status: 'undetermined', remedies: [{ kind: 'supply', count: 1, ids: ['holidays'] }], evidence: { unknown: ['p'] } });
  });

  it('within other days under the reading; without an evaluation nothing is due', () => {
    expect(statusOf(PUBLISHED, project({ published: '2026-03-31' }), { readings: { '2-5-4/project-results-published-within': 1 } })).toBe('met');
    expect(statusOf(PUBLISHED, project({ published: '2026-04-01' }), { readings: { '2-5-4/project-results-published-within': 1 } })).toBe('unmet');
    expect(statusOf(PUBLISHED, { projects: [{ id: 'p', title: '某项目' }] })).toBe('not-applicable');
    expect(statusOf(PUBLISHED, { projects: [] })).toBe('not-applicable');
    expectMissing(PUBLISHED, { projects: [] }, 'projects');
  });
});
