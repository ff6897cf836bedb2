import type { Clause } from '../clause.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { amount } from '../rules/amount.ts';
import { cadence } from '../rules/cadence.ts';
import { established } from '../rules/established.ts';
import { timesAYear } from '../times.ts';

/** 二（六）: leadership of the work. */
export const clause26: Clause = {
  number: '2-6',
  title: { zh: '对残疾人工作的领导', en: 'Leadership of the work' },
  gist: {
    zh: '定期向同级党委政府汇报，残工委开会协调，经费稳定，党组织健全。',
    en: 'Party committee and government are reported to, the working committee meets, funding holds, the party organisation is in order.',
  },
  measures: [
    cadence({
      id: '2-6/reported-to-party-and-government',
      title: { zh: '向同级党委政府汇报', en: 'Reported to party committee and government' },
      force: 'binding',
      of: entriesOf('reports', 'party-and-government', ({ kind }) => kind === 'party-and-government', ({ date }) => ({ day: date })),
      least: timesAYear('2-6/reported-to-party-and-government-times'),
    }),
    cadence({
      id: '2-6/working-committee-met',
      title: { zh: '残工委会议', en: 'Working committee met' },
      force: 'expected',
      of: entriesOf('meetings', 'working-committee', ({ kind }) => kind === 'working-committee', ({ date }) => ({ day: date })),
      least: timesAYear('2-6/working-committee-met-times'),
    }),
    amount({
      id: '2-6/funding-stable',
      title: { zh: '经费保障', en: 'Funding not below last year’s' },
      force: 'expected',
      of: entriesOf('budgets', 'funding', ({ kind }) => kind === 'funding'),
      budget: 'funding',
      op: 'at-least',
    }),
    established({
      id: '2-6/party-building',
      title: { zh: '党组织建设', en: 'Party building' },
      force: 'attested',
      of: documentOf('party-building'),
    }),
  ],
};
