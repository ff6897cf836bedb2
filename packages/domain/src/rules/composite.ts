import type { RegisterName } from '../facts.ts';
import type { Part, Status } from '../finding.ts';
import type { Words } from '../language.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import type { Population } from '../population.ts';
import type { NumberReading } from '../reading.ts';

/** One field of a composite: indicators of equal weight within it, and the field's own weight. */
export interface CompositeField {
  readonly key: string;
  readonly title: Words;
  readonly indicators: readonly Measure[];
  /** Weights of all fields sum to 100. */
  readonly weight: NumberReading;
}

/** Scores of its parts × weights; graded only when every part and weight is known, otherwise a range. */
export interface CompositeSpec extends Statement {
  readonly of: Population;
  readonly fields: readonly CompositeField[];
}

/** A score between 0 and 100 in thousand-millionths, as low and as high as the facts allow: whole numbers, so that sums do not depend on their order. */
export interface Score {
  readonly low: number;
  readonly high: number;
}

/** Sums of scores by field with how many indicators were scored, so that federations add up to their mean. */
export type CompositeTally = Readonly<Record<string, Score & { readonly count: number }>>;

/** Grades of performance: lower bounds, included (优 90, 良 80, 中 60, 差 below). */
export const gradesOfPerformance = [
  { key: 'excellent', from: 90, title: { zh: '优', en: 'excellent' } },
  { key: 'good', from: 80, title: { zh: '良', en: 'good' } },
  { key: 'fair', from: 60, title: { zh: '中', en: 'fair' } },
  { key: 'poor', from: 0, title: { zh: '差', en: 'poor' } },
] as const satisfies readonly { readonly key: string; readonly from: number; readonly title: Words }[];

const POINT = 1e9;
const FULL = 100 * POINT;

/** The composite rule: mechanism alone. */
export const compositeRule: Rule<CompositeSpec, CompositeTally> = {
  kind: 'composite',
  quota: false,
  population: ({ of }) => of,
  needs: () => [],
  readings: ({ fields }) => [...fields.map(({ weight }) => weight), ...fields.flatMap(({ indicators }) => indicators.flatMap(({ readings }) => readings))],
  value: () => undefined,
  tally: ({ fields }, roll) =>
    Object.fromEntries(
      fields.map(({ key, indicators }) => {
        const scores = indicators.flatMap((indicator) => {
          const missing: readonly RegisterName[] = indicator.needs.filter((name) => roll.facts[name] === undefined);
          const scored = missing.length > 0 ? { low: 0, high: FULL } : scoreOf(indicator.judge(indicator.tally(roll), roll));
          return scored === undefined ? [] : [scored];
        });
        return [key, { low: total(scores, 'low'), high: total(scores, 'high'), count: scores.length }];
      }),
    ),
  merge: (a, b) =>
    Object.fromEntries(
      Object.entries(a).map(([key, one]) => {
        const other = b[key] ?? { low: 0, high: 0, count: 0 };
        return [key, { low: one.low + other.low, high: one.high + other.high, count: one.count + other.count }];
      }),
    ),
  judge: ({ fields }, tally, { chosen }) =>
    grade(fields.map(({ key, title, weight }) => ({ key, title, weight: chosen(weight), ...(tally[key] ?? { low: 0, high: 0, count: 0 }) }))),
  witness: () => ({ counted: [], notCounted: [], unknown: [] }),
};

/** A measure of the composite kind. */
export const composite = (spec: CompositeSpec): Measure<CompositeTally> => measure(compositeRule, spec);

const total = (scores: readonly Score[], end: keyof Score) => scores.reduce((sum, score) => sum + score[end], 0);

/** What is observed as a part of what is required (or of all, where nothing is), at most full; undefined where nobody is judged. */
function scoreOf({ status, observed, required }: Judgement): Score | undefined {
  if (status === 'not-applicable') return undefined;
  const whole = required?.count ?? observed.of;
  if (whole <= 0) return undefined;
  const score = (count: number) => Math.min(FULL, Math.round((count / whole) * FULL));
  // What still runs can still be reached in full.
  return { low: score(observed.low), high: status === 'in-progress' ? FULL : score(observed.high) };
}

/** Whole points, cut; what rounding took from a score does not cost a point. */
const points = (score: number) => Math.floor(score / POINT + 1e-7);

interface Weighed extends Score {
  readonly key: string;
  readonly title: Words;
  readonly weight: number;
  readonly count: number;
}

function grade(fields: readonly Weighed[]): Judgement {
  const weights = fields.reduce((sum, { weight }) => sum + weight, 0);
  const unscored = fields.filter(({ count, weight }) => count === 0 && weight > 0).length;
  const end = (name: keyof Score) => points(fields.reduce((sum, field) => sum + (field.count === 0 ? (name === 'low' ? 0 : FULL) : field[name] / field.count) * field.weight, 0) / 100);
  const observed = weights === 100 ? { low: end('low'), high: end('high'), of: 100 } : { low: 0, high: 100, of: 100 };
  const parts = fields.map((field): Part => {
    const mean = (name: keyof Score) => (field.count === 0 ? (name === 'low' ? 0 : 100) : points(field[name] / field.count));
    return { key: field.key, title: field.title, status: field.count === 0 ? 'undetermined' : 'reported', observed: { low: mean('low'), high: mean('high'), of: 100 }, short: 0 };
  });
  const known = weights === 100 && unscored === 0 && fields.every(({ low, high, weight }) => weight === 0 || low === high);
  const reached = gradesOfPerformance.find(({ from }) => observed.low >= from)?.key ?? 'poor';
  const status: Status = known ? 'reported' : 'undetermined';
  const key = weights === 100 ? (known ? 'composite.graded' : 'composite.range') : 'composite.weights';
  return { status, observed, short: 0, parts, remedies: [], explanation: { key, args: { low: observed.low, high: observed.high, weights, unscored, ...(known ? { grade: reached } : {}) } } };
}
