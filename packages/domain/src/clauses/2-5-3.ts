import type { Clause } from '../clause.ts';
import { institutionGroups } from '../criteria/groups.ts';
import { holds } from '../day.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { isAged, registered } from '../populations/registered.ts';
import type { NumberReading } from '../reading.ts';
import { established } from '../rules/established.ts';
import { headcountOfEach } from '../rules/headcount.ts';
import { rate } from '../rules/rate.ts';
import { targetOf } from '../times.ts';
import { hasRecord } from '../criteria/records.ts';

const age = (id: string, zh: string, en: string, fallback: number): NumberReading => ({
  id,
  title: { zh, en },
  default: fallback,
  min: 0,
  max: 30,
  unit: { zh: '岁', en: 'years' },
});
const fromAge = age('2-5-3/school-age-from', '学龄起', 'School age from', 6);
const toAge: NumberReading = { ...age('2-5-3/school-age-to', '学龄止（含）', 'School age to, included', 15), notBelow: fromAge };

const schoolAge = registered({ zh: '学龄残疾儿童', en: 'Disabled children of school age' }, {
  key: 'school-age',
  readings: [fromAge, toAge],
  test: (holder, roll) => isAged(holder, roll, roll.chosen(fromAge), roll.chosen(toAge)),
});

/** 二（五）3: institutions and their services. */
export const clause253: Clause = {
  number: '2-5-3',
  title: { zh: '直属事业单位公益服务能力', en: 'Institutions and their services' },
  gist: {
    zh: '有康复机构和托养机构，就业服务规范，义务教育阶段的残疾儿童在校就读。',
    en: 'Rehabilitation and care institutions exist, the employment service is in order, disabled children of school age are in school.',
  },
  measures: [
    headcountOfEach({
      id: '2-5-3/rehabilitation-and-care-institutions',
      title: { zh: '康复托养机构', en: 'Rehabilitation and care institutions' },
      force: 'expected',
      of: entriesOf('institutions', 'own', ({ from, to }, { asOf }) => holds(asOf, from, to), ({ kind }) => ({ group: kind })),
      groups: institutionGroups('rehabilitation', 'care'),
      least: 1,
      mustExist: true,
      exclusive: true,
    }),
    established({
      id: '2-5-3/employment-service',
      title: { zh: '就业服务规范化', en: 'Employment service in order' },
      force: 'attested',
      of: documentOf('employment-service'),
    }),
    rate({
      id: '2-5-3/special-education',
      title: { zh: '义务教育阶段特殊教育', en: 'Children in school' },
      force: 'expected',
      of: schoolAge,
      who: hasRecord('certificates', 'person', 'in-school', { zh: '在校就读', en: 'in school' }, ({ inSchool }) => inSchool),
      target: targetOf('2-5-3/special-education-target'),
      over: 'now',
    }),
  ],
};
