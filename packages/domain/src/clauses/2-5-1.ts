import type { Clause } from '../clause.ts';
import { earliest, latest } from '../day.ts';
import { hasRecord } from '../criteria/records.ts';
import { documentOf } from '../populations/documents.ts';
import { excluded, registered } from '../populations/registered.ts';
import { established } from '../rules/established.ts';
import { rate } from '../rules/rate.ts';
import { targetOf } from '../times.ts';

/** Checked in the year; a day that may lie in it or before is not known to. */
const checked = hasRecord('certificates', 'person', 'checked', { zh: '本年核对过', en: 'checked this year' }, ({ checked: day }, { asOf }) => {
  if (day === undefined) return undefined;
  if (latest(day) < `${asOf.slice(0, 4)}-01-01` || earliest(day) > asOf) return false;
  return latest(day) <= asOf ? true : undefined;
});

/** 二（五）1: information. */
export const clause251: Clause = {
  number: '2-5-1',
  title: { zh: '信息化建设', en: 'Information' },
  gist: {
    zh: '每年核对持证残疾人信息，与政府公共服务信息共享。',
    en: 'The records of registered people are checked every year and data shared with public services.',
  },
  measures: [
    rate({
      id: '2-5-1/records-updated',
      title: { zh: '基础信息动态更新', en: 'Records checked' },
      force: 'expected',
      of: registered({ zh: '持证残疾人', en: 'Registered disabled people' }),
      who: checked,
      target: targetOf('2-5-1/records-updated-target'),
      over: 'year',
      excluded,
    }),
    established({
      id: '2-5-1/data-shared',
      title: { zh: '信息共享', en: 'Shared data' },
      force: 'attested',
      of: documentOf('data-shared'),
    }),
  ],
};
