import type { Clause } from '../clause.ts';
import { concernsYear, daysAfterDay, outcome } from '../deadline.ts';
import { both, type Maybe } from '../maybe.ts';
import { inYearSoFar } from '../period.ts';
import { documentOf } from '../populations/documents.ts';
import { entriesOf } from '../populations/entries.ts';
import { organisationsOf } from '../populations/organisations.ts';
import { seats } from '../populations/seats.ts';
import type { Criterion } from '../population.ts';
import { choiceReading } from '../reading.ts';
import { attendance } from '../rules/attendance.ts';
import { cadence } from '../rules/cadence.ts';
import { established } from '../rules/established.ts';
import { procedure, type Step } from '../rules/procedure.ts';
import { timeliness } from '../rules/timeliness.ts';
import type { Entry } from '../facts.ts';
import type { Roll } from '../roll.ts';
import { timesAYear, withinDays } from '../times.ts';

const reported = entriesOf('reports', 'council', ({ kind }) => kind === 'council', ({ date }) => ({ day: date }));
const joint = entriesOf('meetings', 'joint-conference', ({ kind }) => kind === 'joint-conference', ({ date }) => ({ day: date }));
const special = organisationsOf('special-association', { zh: '专门协会', en: 'Special associations' });
const answerWithin = withinDays('2-1-2/proposals-answered-within', { zh: '提案答复期限', en: 'Answer to a proposal' }, 90);

const partTimeViceChair: Criterion = {
  key: 'part-time-vice-chair',
  title: { zh: '兼职副主席', en: 'part-time vice-chair' },
  on: () => ({ seat }): Maybe =>
    both(seat?.role === undefined ? undefined : seat.role === 'vice-chair', seat?.posting === undefined ? undefined : seat.posting === 'part-time'),
};

const opinion = choiceReading({
  id: '2-1-2/opinion-of',
  title: { zh: '听取谁的意见', en: 'Whose opinion is heard' },
  default: 'either',
  choices: { either: { zh: '专家或智库', en: 'experts or think tank' }, both: { zh: '专家和智库', en: 'experts and think tank' } },
});

const unrecorded = choiceReading({
  id: '2-1-2/step-without-a-record',
  title: { zh: '没有记录的步骤', en: 'A step without a record' },
  default: 'unknown',
  choices: { unknown: { zh: '视为不明', en: 'is not known' }, 'not-taken': { zh: '视为没有进行', en: 'was not taken' } },
});

/** 二（一）2: how the federation consults and decides. */
export const clause212: Clause = {
  number: '2-1-2',
  title: { zh: '议事决策制度', en: 'Consultation and decision' },
  gist: {
    zh: '主席团每年审议执行理事会报告，兼职副主席和协会负责人参加会议，提案按期答复，重大决策先听意见、评估风险、审查合法性，再集体决定。',
    en: 'The presidium reviews the executive council every year, part-time vice-chairs and heads of associations attend, proposals are answered in time, and major decisions are taken in due form.',
  },
  measures: [
    cadence({
      id: '2-1-2/council-report-reviewed',
      title: { zh: '主席团审议执行理事会报告', en: 'Presidium reviews the executive council' },
      force: 'binding',
      of: reported,
      least: timesAYear('2-1-2/council-report-reviewed-times'),
    }),
    attendance({
      id: '2-1-2/vice-chairs-attend-council',
      title: { zh: '兼职副主席参加执行理事会会议', en: 'Part-time vice-chairs attend the executive council' },
      force: 'binding',
      of: seats('presidium'),
      who: partTimeViceChair,
      meetings: ['council'],
      least: timesAYear('2-1-2/vice-chairs-attend-times', 2),
    }),
    timeliness({
      id: '2-1-2/proposals-answered',
      title: { zh: '主席团委员提案办理', en: 'Proposals answered' },
      force: 'binding',
      of: entriesOf('proposals', 'all'),
      readings: [answerWithin],
      items: ({ facts, asOf, chosen }) =>
        (facts.proposals ?? [])
          .filter(({ submitted }) => submitted <= asOf)
          .map(({ id, submitted, answered }) => ({ id, due: daysAfterDay(submitted, chosen(answerWithin)), done: answered }))
          .filter(({ due, done }) => concernsYear(due, done, asOf))
          .map(({ id, due, done }) => ({ id, outcome: outcome(due, done, asOf) })),
    }),
    cadence({
      id: '2-1-2/joint-conference-held',
      title: { zh: '执行理事会与专门协会联席会议', en: 'Joint conference with the associations' },
      force: 'binding',
      of: joint,
      least: timesAYear('2-1-2/joint-conference-times'),
    }),
    attendance({
      id: '2-1-2/association-heads-sit-in',
      title: { zh: '专门协会负责人列席', en: 'Heads of the associations sit in' },
      force: 'binding',
      of: special,
      meetings: ['council', 'joint-conference'],
      least: timesAYear('2-1-2/association-heads-times'),
      personOf: ({ organisation }) => organisation?.head,
    }),
    procedure({
      id: '2-1-2/major-decisions-in-due-form',
      title: { zh: '重大决策程序', en: 'Major decisions in due form' },
      force: 'binding',
      of: entriesOf('decisions', 'all'),
      unrecorded,
      readings: [opinion],
      decisions: (roll) => (roll.facts.decisions ?? []).filter(({ decided }) => decided === undefined || decided > roll.asOf || inYearSoFar(decided, roll.asOf)).map((decision) => ({ id: decision.id, decided: decision.decided, steps: stepsOf(decision, roll) })),
    }),
    established({
      id: '2-1-2/think-tank',
      title: { zh: '残疾人事业智库', en: 'Think tank' },
      force: 'attested',
      of: documentOf('think-tank'),
    }),
  ],
};

function stepsOf(decision: Entry<'decisions'>, roll: Roll): readonly Step[] {
  const experts: Step = { key: 'expert', title: { zh: '专家意见', en: 'expert opinion' }, taken: decision.expertOpinion };
  const thinkTank: Step = { key: 'think-tank', title: { zh: '智库意见', en: 'think-tank opinion' }, taken: decision.thinkTankOpinion };
  const heard: readonly Step[] =
    roll.chosen(opinion) === 'both'
      ? [experts, thinkTank]
      : [{ key: 'opinion', title: { zh: '专家或智库意见', en: 'opinion of experts or think tank' }, taken: eitherOpinion(decision) }];
  return [
    ...heard,
    { key: 'associations', title: { zh: '专门协会意见', en: 'opinion of the associations' }, taken: decision.associationsOpinion },
    { key: 'risk', title: { zh: '风险评估', en: 'risk assessment' }, taken: decision.riskAssessment },
    { key: 'legality', title: { zh: '合法性审查', en: 'legality review' }, taken: decision.legalityReview },
    { key: 'collective', title: { zh: '集体决策', en: 'collective decision' }, taken: decision.collective },
  ];
}

/** The earlier of both opinions. One that came too late says nothing of another that is not recorded. */
function eitherOpinion({ decided, expertOpinion: a, thinkTankOpinion: b }: Entry<'decisions'>): string | undefined {
  if (a !== undefined && b !== undefined) return a < b ? a : b;
  const known = a ?? b;
  return known !== undefined && decided !== undefined && known > decided ? undefined : known;
}
