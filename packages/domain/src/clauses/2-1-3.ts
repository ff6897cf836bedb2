import type { Clause } from '../clause.ts';
import { associationOf, eligibleHead } from '../criteria/organisations.ts';
import { organisationsOf } from '../populations/organisations.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { associations } from '../registers/organisations.ts';
import { cadence } from '../rules/cadence.ts';
import { established } from '../rules/established.ts';
import { headcount } from '../rules/headcount.ts';
import { presence } from '../rules/presence.ts';
import { timesAYear } from '../times.ts';

const special = organisationsOf('special-association', { zh: '专门协会', en: 'Special associations' });
const kinds = ['blind', 'deaf', 'physical', 'intellectual', 'mental'] as const;
const groups = kinds.map((kind) => {
  const who = associationOf(kind);
  return { title: who.title, who };
});

/** 二（一）3: the five special associations. */
export const clause213: Clause = {
  number: '2-1-3',
  title: { zh: '专门协会服务水平', en: 'Special associations and their services' },
  gist: {
    zh: '盲人、聋人、肢残人、智力残疾人及亲友、精神残疾人及亲友五个专门协会都要建好，由残疾人或亲友担任负责人。',
    en: 'All five special associations exist and are headed by disabled people or their relatives.',
  },
  measures: [
    presence({
      id: '2-1-3/five-associations',
      title: { zh: '五个专门协会', en: 'Five special associations' },
      force: 'binding',
      of: special,
      groups,
      least: 1,
      mustExist: true,
      exclusive: true,
    }),
    headcount({
      id: '2-1-3/association-heads-eligible',
      title: { zh: '协会负责人为残疾人或亲友', en: 'Heads are disabled people or relatives' },
      force: 'binding',
      of: special,
      who: eligibleHead,
      number: 'all',
      op: 'at-least',
    }),
    cadence({
      id: '2-1-3/association-services-purchased',
      title: { zh: '购买协会服务', en: 'Services bought from the associations' },
      force: 'expected',
      of: entriesOf('purchases', 'associations', ({ association, supplier }) => association !== undefined || (supplier === undefined ? undefined : false), ({ date, association }) => ({ day: date, group: association })),
      each: kinds.map((key) => ({ key, title: associations[key].title })),
      least: timesAYear('2-1-3/association-services-times'),
    }),
    established({
      id: '2-1-3/association-rules',
      title: { zh: '协会工作制度与联动机制', en: 'Rules of the associations' },
      force: 'attested',
      of: documentOf('association-rules'),
    }),
  ],
};
