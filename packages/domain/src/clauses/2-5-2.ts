import type { Clause } from '../clause.ts';
import { institutionGroups } from '../criteria/groups.ts';
import { current, hasRecord } from '../criteria/records.ts';
import { holds } from '../day.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { registered } from '../populations/registered.ts';
import { amount } from '../rules/amount.ts';
import { established } from '../rules/established.ts';
import { headcountOfEach } from '../rules/headcount.ts';
import { rate } from '../rules/rate.ts';
import { targetOf } from '../times.ts';

const organisations = entriesOf('institutions', 'helping', ({ from, to }, { asOf }) => holds(asOf, from, to), ({ kind }) => ({ group: kind }));

/** 二（五）2: working with society. */
export const clause252: Clause = {
  number: '2-5-2',
  title: { zh: '社会化工作模式', en: 'Working with society' },
  gist: {
    zh: '政府购买助残服务的规模扩大，有志愿服务组织和残疾人互助组织，党员与困难残疾人结对，与群团组织联动。',
    en: 'More services are bought, volunteer and mutual-aid organisations exist, party members are paired with poor disabled people, mass organisations work together.',
  },
  measures: [
    amount({
      id: '2-5-2/services-purchased',
      title: { zh: '政府购买助残服务', en: 'Services bought' },
      force: 'expected',
      of: entriesOf('budgets', 'purchases', ({ kind }) => kind === 'purchases'),
      budget: 'purchases',
      op: 'more-than',
    }),
    headcountOfEach({
      id: '2-5-2/volunteer-organisations',
      title: { zh: '志愿服务和互助组织', en: 'Volunteer and mutual-aid organisations' },
      force: 'expected',
      of: organisations,
      groups: institutionGroups('volunteers', 'mutual-aid'),
      least: 1,
      mustExist: true,
      exclusive: true,
    }),
    rate({
      id: '2-5-2/paired-support',
      title: { zh: '党员结对帮扶', en: 'Paired with a party member' },
      force: 'expected',
      of: registered({ zh: '困难残疾人', en: 'Poor disabled people' }, { key: 'poor', test: ({ poor }) => poor }),
      who: hasRecord('pairings', 'person', 'paired', { zh: '有结对党员', en: 'is paired' }, current),
      target: targetOf('2-5-2/paired-support-target'),
      over: 'now',
    }),
    established({
      id: '2-5-2/mass-organisations',
      title: { zh: '群团联动', en: 'Work with mass organisations' },
      force: 'attested',
      of: documentOf('mass-organisations'),
    }),
  ],
};
