import type { Clause } from '../clause.ts';
import { benefited, served } from '../criteria/served.ts';
import { inYearSoFar } from '../period.ts';
import { entriesOf } from '../populations/entries.ts';
import { excluded, registered } from '../populations/registered.ts';
import type { Measure } from '../measure.ts';
import { choiceReading, type NumberReading } from '../reading.ts';
import { judges } from '../registers/surveys.ts';
import { cadence } from '../rules/cadence.ts';
import { composite, type CompositeField } from '../rules/composite.ts';
import { rate } from '../rules/rate.ts';
import { satisfaction } from '../rules/satisfaction.ts';
import { timesAYear } from '../times.ts';
import { clause231 } from './2-3-1.ts';
import { clause232 } from './2-3-2.ts';
import { clause233 } from './2-3-3.ts';
import { clause234 } from './2-3-4.ts';
import { clause252 } from './2-5-2.ts';

const denominator = choiceReading({
  id: '2-5-5/benefit-denominator',
  title: { zh: '受益率的分母', en: 'Denominator of the benefit rate' },
  default: 'registered',
  choices: { registered: { zh: '全部持证残疾人', en: 'all registered' }, 'with-need': { zh: '有服务需求的持证残疾人', en: 'registered with a recorded need' } },
});

const noOpinion = choiceReading({
  id: '2-5-5/answers-without-opinion',
  title: { zh: '“不了解”的答卷', en: 'Answers without an opinion' },
  default: 'counted',
  choices: { counted: { zh: '计入分母', en: 'are in the denominator' }, 'left-out': { zh: '不计入', en: 'are left out' } },
});

const beneficiaries = registered({ zh: '持证残疾人', en: 'Registered disabled people' }, {
  key: 'benefit',
  readings: [denominator],
  test: (holder, roll) => roll.chosen(denominator) === 'registered' || (roll.facts.needs === undefined ? undefined : roll.referring('needs', 'person', holder.person).some(({ assessed }) => assessed <= roll.asOf)),
});

const weight = (slug: string, zh: string, en: string): NumberReading => ({
  id: `2-5-5/weight-of-${slug}`,
  title: { zh: `${zh}的权重`, en: `Weight of ${en}` },
  default: 25,
  min: 0,
  max: 100,
  unit: { zh: '%', en: '%' },
});

const pick = (from: Clause, ...slugs: readonly string[]): readonly Measure[] => from.measures.filter(({ id }) => slugs.some((slug) => id === `${from.number}/${slug}`));

const fields: readonly CompositeField[] = [
  {
    key: 'poverty',
    title: { zh: '残疾人脱贫攻坚', en: 'poverty alleviation' },
    indicators: pick(clause233, 'subsidy-coverage', 'special-households-visited', 'special-households-served'),
    weight: weight('poverty', '残疾人脱贫攻坚', 'poverty alleviation'),
  },
  {
    key: 'grassroots',
    title: { zh: '基层服务能力提升', en: 'grassroots service' },
    indicators: [...pick(clause231, 'village-associations', 'disabled-homes', 'liaison-officers'), ...pick(clause232, 'three-level-network')],
    weight: weight('grassroots', '基层服务能力提升', 'grassroots service'),
  },
  {
    key: 'social-forces',
    title: { zh: '推动社会力量助残', en: 'social forces' },
    indicators: pick(clause252, 'volunteer-organisations', 'paired-support'),
    weight: weight('social-forces', '推动社会力量助残', 'social forces'),
  },
  {
    key: 'rights',
    title: { zh: '维护残疾人合法权益', en: 'rights' },
    indicators: pick(clause234, 'cases-on-time', 'service-institutions-supervised', 'legal-publicity'),
    weight: weight('rights', '维护残疾人合法权益', 'rights'),
  },
];

/** 二（五）5: performance as those see it whom it is for. */
export const clause255: Clause = {
  number: '2-5-5',
  title: { zh: '社会评价制约', en: 'Evaluation by society' },
  gist: {
    zh: '以参与率、受益率为重点，由残疾人及亲友、基层组织、第三方三类主体评价，开展民意调查和县域监测。',
    en: 'Participation and benefit are measured, three kinds of judges are asked, and the county is monitored in four fields.',
  },
  measures: [
    rate({
      id: '2-5-5/participation',
      title: { zh: '参与率', en: 'Participation' },
      force: 'expected',
      of: registered({ zh: '持证残疾人', en: 'Registered disabled people' }),
      who: served(),
      over: 'year',
      excluded,
    }),
    rate({
      id: '2-5-5/benefit',
      title: { zh: '受益率', en: 'Benefit' },
      force: 'expected',
      of: beneficiaries,
      who: benefited,
      over: 'year',
      excluded,
    }),
    satisfaction({
      id: '2-5-5/satisfaction',
      title: { zh: '群众满意度', en: 'Satisfaction' },
      force: 'expected',
      of: entriesOf('answers', 'all'),
      noOpinion,
    }),
    cadence({
      id: '2-5-5/opinion-survey',
      title: { zh: '民意调查', en: 'Opinion survey' },
      force: 'binding',
      of: entriesOf('surveys', 'all', ({ date }, { asOf }) => inYearSoFar(date, asOf), ({ date, judge }) => ({ day: date, group: judge })),
      each: (Object.keys(judges) as (keyof typeof judges)[]).map((key) => ({ key, title: judges[key].title })),
      least: timesAYear('2-5-5/opinion-survey-times'),
    }),
    composite({
      id: '2-5-5/county-monitoring',
      title: { zh: '县域监测评价', en: 'Monitoring of the county' },
      force: 'expected',
      of: entriesOf('units', 'banner', ({ kind }) => kind === 'banner'),
      fields,
    }),
  ],
};
