import type { Clause } from '../clause.ts';
import { hasRecord } from '../criteria/records.ts';
import { concernsYear, outcome, workingDaysAfter } from '../deadline.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { registered } from '../populations/registered.ts';
import { cadence } from '../rules/cadence.ts';
import { established } from '../rules/established.ts';
import { rate } from '../rules/rate.ts';
import { timeliness } from '../rules/timeliness.ts';
import { targetOf, timesAYear, withinDays } from '../times.ts';

/** Active publication of government information: 20 working days (政府信息公开条例 art. 26). */
const publishWithin = withinDays('2-5-4/project-results-published-within', { zh: '结果公开期限', en: 'Publishing results' }, 20, true);

/** 二（五）4: openness. */
export const clause254: Clause = {
  number: '2-5-4',
  title: { zh: '公开透明的权力运行机制', en: 'Openness' },
  gist: {
    zh: '预算执行每年向主席团报告，重点项目评估结果按期公开，推广智能化残疾人证，建立服务标准和监管办法。',
    en: 'The budget is reported to the presidium every year, project results are published in time, smart certificates spread, standards set up.',
  },
  measures: [
    cadence({
      id: '2-5-4/budget-reported',
      title: { zh: '预算执行向主席团报告', en: 'Budget reported to the presidium' },
      force: 'binding',
      of: entriesOf('reports', 'budget', ({ kind }) => kind === 'budget', ({ date }) => ({ day: date })),
      least: timesAYear('2-5-4/budget-reported-times'),
    }),
    timeliness({
      id: '2-5-4/project-results-published',
      title: { zh: '重点项目绩效评估结果公开', en: 'Project results published' },
      force: 'binding',
      of: entriesOf('projects', 'all'),
      readings: [publishWithin],
      items: (roll) =>
        (roll.facts.projects ?? []).flatMap(({ id, evaluated, published }) => {
          if (evaluated === undefined || evaluated > roll.asOf) return [];
          const due = workingDaysAfter(evaluated, roll.chosen(publishWithin), roll);
          const settled = published !== undefined && published.slice(0, 4) < roll.asOf.slice(0, 4) && (due === undefined || !concernsYear(due, published, roll.asOf));
          return settled ? [] : [{ id, outcome: outcome(due, published, roll.asOf) }];
        }),
    }),
    rate({
      id: '2-5-4/smart-certificates',
      title: { zh: '智能化残疾人证', en: 'Smart certificates' },
      force: 'expected',
      of: registered({ zh: '持证残疾人', en: 'Registered disabled people' }),
      who: hasRecord('certificates', 'person', 'smart', { zh: '智能化残疾人证', en: 'smart certificate' }, ({ smart }) => smart),
      target: targetOf('2-5-4/smart-certificates-target'),
      over: 'now',
    }),
    established({
      id: '2-5-4/service-standards',
      title: { zh: '服务标准和监管办法', en: 'Service standards' },
      force: 'attested',
      of: documentOf('service-standards'),
    }),
  ],
};
