import type { Part } from '../finding.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inYearSoFar } from '../period.ts';
import type { Population } from '../population.ts';
import type { ChoiceReading } from '../reading.ts';
import { judges } from '../registers/surveys.ts';
import type { Roll } from '../roll.ts';
import { wilson } from '../wilson.ts';

/** The share of satisfied answers in the year's surveys, kept apart for the three judges; a rate by its kind. */
export interface SatisfactionSpec extends Statement {
  /** The answers. */
  readonly of: Population;
  /** Whether answers without an opinion are in the denominator. */
  readonly noOpinion: ChoiceReading<'counted' | 'left-out'>;
}

/** What one kind of judges said. */
export interface Answered {
  readonly satisfied: number;
  readonly answers: number;
  /** Answers that came back, those without an opinion included. */
  readonly returned: number;
  /** Answers that do not say how satisfied. */
  readonly unknown: number;
  /** How many were asked; undefined where a survey does not say. */
  readonly asked: number | undefined;
  readonly population: number | undefined;
}

/** Answers by kind of judges. */
export type SatisfactionTally = Readonly<Record<string, Answered>>;

const silent: Answered = { satisfied: 0, answers: 0, returned: 0, unknown: 0, asked: 0, population: 0 };
const KINDS = Object.keys(judges) as (keyof typeof judges)[];

/** The satisfaction rule: mechanism alone. */
export const satisfactionRule: Rule<SatisfactionSpec, SatisfactionTally> = {
  kind: 'rate',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of }) => [...of.needs, 'surveys'],
  readings: ({ of, noOpinion }) => [noOpinion, ...of.readings],
  value: () => undefined,
  tally: (spec, roll) => Object.fromEntries(KINDS.map((judge) => [judge, answeredBy(judge, roll.chosen(spec.noOpinion) === 'counted', roll)])),
  merge: (a, b) => Object.fromEntries(KINDS.map((key) => [key, addAnswered(a[key] ?? silent, b[key] ?? silent)])),
  judge: (_, tally) => report(tally),
  witness: (_, roll) => {
    const surveys = new Set(surveysOfYear(roll).map(({ id }) => id));
    const own = (roll.facts.answers ?? []).filter(({ survey }) => surveys.has(survey));
    const ids = (fits: (satisfaction: string | undefined) => boolean) => own.filter(({ satisfaction }) => fits(satisfaction)).map(({ id }) => id).toSorted();
    return {
      counted: ids((satisfaction) => satisfaction === 'very' || satisfaction === 'satisfied'),
      notCounted: ids((satisfaction) => satisfaction !== undefined && satisfaction !== 'very' && satisfaction !== 'satisfied'),
      unknown: ids((satisfaction) => satisfaction === undefined),
    };
  },
};

/** A measure of satisfaction. */
export const satisfaction = (spec: SatisfactionSpec): Measure<SatisfactionTally> => measure(satisfactionRule, spec);

const surveysOfYear = ({ facts, asOf }: Roll) => (facts.surveys ?? []).filter(({ date }) => inYearSoFar(date, asOf));

function answeredBy(judge: keyof typeof judges, counted: boolean, roll: Roll): Answered {
  return surveysOfYear(roll)
    .filter((survey) => survey.judge === judge)
    .map(({ id, asked, population }): Answered => {
      const returned = roll.referring('answers', 'survey', id);
      const answers = returned.filter(({ satisfaction }) => counted || satisfaction !== 'no-opinion');
      const satisfied = answers.filter(({ satisfaction }) => satisfaction === 'very' || satisfaction === 'satisfied').length;
      return { satisfied, answers: answers.length, returned: returned.length, unknown: answers.filter(({ satisfaction }) => satisfaction === undefined).length, asked, population };
    })
    .reduce(addAnswered, silent);
}

function addAnswered(a: Answered, b: Answered): Answered {
  const sum = (x: number | undefined, y: number | undefined) => (x === undefined || y === undefined ? undefined : x + y);
  return { satisfied: a.satisfied + b.satisfied, answers: a.answers + b.answers, returned: a.returned + b.returned, unknown: a.unknown + b.unknown, asked: sum(a.asked, b.asked), population: sum(a.population, b.population) };
}

function report(tally: SatisfactionTally): Judgement {
  const parts = KINDS.map((key): Part => {
    const { satisfied, answers, unknown, population } = tally[key] ?? silent;
    const [worst, best] = [wilson(satisfied, answers, population), wilson(satisfied + unknown, answers, population)];
    return {
      key,
      title: judges[key].title,
      status: answers === 0 ? 'not-applicable' : 'reported',
      observed: { low: satisfied, high: satisfied + unknown, of: answers },
      short: 0,
      ...(worst === undefined || best === undefined ? {} : { interval: { ...worst, high: best.high } }),
    };
  });
  const sum = (value: (part: Part) => number) => parts.reduce((total, part) => total + value(part), 0);
  const observed = { low: sum(({ observed: { low } }) => low), high: sum(({ observed: { high } }) => high), of: sum(({ observed: { of } }) => of) };
  const asked = KINDS.map((key) => (tally[key] ?? silent).asked).reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0);
  const returned = KINDS.reduce((total, key) => total + (tally[key] ?? silent).returned, 0);
  const answered = parts.filter(({ status }) => status === 'reported').length;
  return {
    status: observed.of === 0 ? 'not-applicable' : 'reported',
    observed,
    short: 0,
    parts,
    remedies: [],
    explanation: {
      key: observed.of === 0 ? 'satisfaction.empty' : 'satisfaction.reported',
      args: { answers: observed.of, judges: answered, of: KINDS.length, ...(asked === undefined ? {} : { asked, silent: Math.max(0, asked - returned) }) },
    },
  };
}
