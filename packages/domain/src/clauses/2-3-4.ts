import type { Clause } from '../clause.ts';
import { hasRecord } from '../criteria/records.ts';
import { concernsYear, daysAfterDay, outcome, workingDaysAfter, type Outcome } from '../deadline.ts';
import { holds } from '../day.ts';
import type { Entry } from '../facts.ts';
import { inYearSoFar } from '../period.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { cadence } from '../rules/cadence.ts';
import { coverage } from '../rules/coverage.ts';
import { established } from '../rules/established.ts';
import { timeliness, type Item } from '../rules/timeliness.ts';
import type { Roll } from '../roll.ts';
import { timesAYear, withinDays } from '../times.ts';

/** 信访工作条例 (2022): inform within 15 days, resolve within 60, extend once by at most 30, object to routing within 5 working days. */
const informWithin = withinDays('2-3-4/inform-within', { zh: '告知期限', en: 'Informing' }, 15);
const resolveWithin = withinDays('2-3-4/resolve-within', { zh: '办结期限', en: 'Resolving' }, 60);
const extensionAtMost = withinDays('2-3-4/extension-at-most', { zh: '延长最多', en: 'Extension, at most' }, 30);
const objectWithin = withinDays('2-3-4/object-within', { zh: '转送异议期限', en: 'Objecting to the routing' }, 5, true);

const institutions = entriesOf('institutions', 'serving', ({ kind, from, to }, { asOf }) => (kind === 'volunteers' || kind === 'mutual-aid' ? false : holds(asOf, from, to)));

/** 二（三）4: petitions and the hotline, supervision, legal aid. */
export const clause234: Clause = {
  number: '2-3-4',
  title: { zh: '维护合法权益', en: 'Protecting rights' },
  gist: {
    zh: '信访和热线事项按期告知、按期办结，服务机构每年接受检查，建立法律援助、纠纷化解机制，开展法制宣传。',
    en: 'Cases are informed and resolved in time, service institutions inspected every year, legal aid and mediation set up, the law made known.',
  },
  measures: [
    timeliness({
      id: '2-3-4/cases-on-time',
      title: { zh: '12385热线和信访办理', en: 'Cases on time' },
      force: 'binding',
      of: entriesOf('cases', 'all'),
      readings: [informWithin, resolveWithin, extensionAtMost, objectWithin],
      items: (roll) => (roll.facts.cases ?? []).filter(({ received }) => received <= roll.asOf).flatMap((one) => stepsOf(one, roll)),
    }),
    coverage({
      id: '2-3-4/service-institutions-supervised',
      title: { zh: '服务机构监督管理', en: 'Service institutions inspected' },
      force: 'expected',
      of: institutions,
      has: hasRecord('inspections', 'institution', 'inspected', { zh: '本年检查过', en: 'inspected this year' }, ({ date }, { asOf }) => inYearSoFar(date, asOf)),
      over: 'year',
    }),
    established({
      id: '2-3-4/legal-aid',
      title: { zh: '司法救助和法律援助机制', en: 'Legal aid' },
      force: 'attested',
      of: documentOf('legal-aid'),
    }),
    established({
      id: '2-3-4/dispute-mediation',
      title: { zh: '矛盾纠纷多元化解机制', en: 'Mediation of disputes' },
      force: 'attested',
      of: documentOf('dispute-mediation'),
    }),
    cadence({
      id: '2-3-4/legal-publicity',
      title: { zh: '法制宣传', en: 'Making the law known' },
      force: 'expected',
      of: entriesOf('activities', 'legal-publicity', ({ kind }) => kind === 'legal-publicity', ({ date }) => ({ day: date })),
      least: timesAYear('2-3-4/legal-publicity-times'),
    }),
  ],
};

/**
 * The deadlines of one case that fall into this year or are still open. An extension beyond the limit counts as the
 * limit. A case is accepted at the latest when the time to inform runs out: where the day is not recorded, only what
 * holds for both ends is said.
 */
function stepsOf({ id, received, informed, accepted, resolved, extension = 0, routed, objected }: Entry<'cases'>, roll: Roll): readonly Item[] {
  const { asOf, chosen } = roll;
  const inform = daysAfterDay(received, chosen(informWithin));
  const resolve = (begun: string) => daysAfterDay(begun, chosen(resolveWithin) + Math.min(extension, chosen(extensionAtMost)));
  const [soonest, latest] = accepted === undefined ? [resolve(received), resolve(inform)] : [resolve(accepted), resolve(accepted)];
  const steps = [
    { due: inform, done: informed, standing: outcome(inform, informed, asOf) },
    { due: latest, done: resolved, standing: agreed(outcome(soonest, resolved, asOf), outcome(latest, resolved, asOf)) },
  ];
  if (routed !== undefined && objected !== undefined && objected <= asOf) {
    const due = workingDaysAfter(routed, chosen(objectWithin), roll);
    if (due !== undefined || objected.slice(0, 4) >= asOf.slice(0, 4)) steps.push({ due: due ?? objected, done: objected, standing: outcome(due, objected, asOf) });
  }
  return steps.filter(({ due, done }) => concernsYear(due, done, asOf)).map(({ standing }) => ({ id, outcome: standing }));
}

const agreed = (a: Outcome, b: Outcome): Outcome => (a === b ? a : 'unknown');
