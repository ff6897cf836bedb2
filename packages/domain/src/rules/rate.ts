import { measureAgainst } from '../bound.ts';
import type { RegisterName } from '../facts.ts';
import type { Part, Remedy, Status } from '../finding.ts';
import type { Words } from '../language.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { isRunning } from '../period.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import type { NumberReading, Reading } from '../reading.ts';
import type { Roll } from '../roll.ts';
import { addCounts, count, everyone, highest, isEmpty, lowest, nobody, witness, type Count } from '../tally.ts';
import { percent } from '../threshold.ts';

/** A numerator over its own denominator, where a rate is kept apart for several. */
export interface RateGroup {
  readonly key: string;
  readonly title: Words;
  readonly of: Population;
  readonly who: Criterion;
}

/** People who fit ÷ people in scope, each person once, against a target where one is set. */
export interface RateSpec extends Statement {
  readonly of: Population;
  readonly who: Criterion;
  /** Kept apart for these; `of` is then only where ids are looked up. */
  readonly each?: readonly RateGroup[];
  /** Percent; without it the rate is reported and not judged. */
  readonly target?: NumberReading;
  /** `year`: counted through the calendar year, so that a miss before its end is in progress. */
  readonly over: 'year' | 'now';
  /** Who is left out of the denominator, by reason. */
  readonly excluded?: (roll: Roll) => Readonly<Record<string, number>>;
  readonly needs?: readonly RegisterName[];
  readonly readings?: readonly Reading[];
}

/** Counts by group, and exclusions by reason. */
export interface RateTally {
  readonly counts: Readonly<Record<string, Count>>;
  readonly excluded: Readonly<Record<string, number>>;
}

/** The rate rule: mechanism alone. */
export const rateRule: Rule<RateSpec, RateTally> = {
  kind: 'rate',
  quota: false,
  population: ({ of }) => of,
  criteria: (spec) => groupsOf(spec).map(({ who }) => who),
  needs: (spec) => [...(spec.needs ?? []), ...groupsOf(spec).flatMap(({ of, who }) => [...of.needs, ...(who.needs ?? [])])],
  readings: (spec) => [
    ...(spec.target === undefined ? [] : [spec.target]),
    ...(spec.readings ?? []),
    ...groupsOf(spec).flatMap(({ of, who }) => [...of.readings, ...(who.readings ?? [])]),
  ],
  value: () => undefined,
  tally: (spec, roll) => ({
    counts: Object.fromEntries(groupsOf(spec).map(({ key, of, who }) => [key, count(of, who, roll)])),
    excluded: spec.excluded?.(roll) ?? {},
  }),
  merge: (a, b) => ({
    counts: Object.fromEntries(Object.entries(a.counts).map(([key, counts]) => [key, addCounts(counts, b.counts[key] ?? nobody)])),
    excluded: addNumbers(a.excluded, b.excluded),
  }),
  judge: (spec, tally, { asOf, chosen }) => judgeRate(spec, tally, asOf, spec.target === undefined ? undefined : chosen(spec.target)),
  witness: (spec, roll) => {
    const named = groupsOf(spec).map(({ of, who }) => witness(inOrder(of.members(roll), roll), who, roll));
    const ids = (list: 'counted' | 'notCounted' | 'unknown', but: readonly string[] = []) => [...new Set(named.flatMap((one) => one[list]))].filter((id) => !but.includes(id)).toSorted();
    const notCounted = ids('notCounted');
    const unknown = ids('unknown', notCounted);
    return { counted: ids('counted', [...notCounted, ...unknown]), notCounted, unknown };
  },
};

/** A measure of the rate kind. */
export const rate = (spec: RateSpec): Measure<RateTally> => measure(rateRule, spec);

function groupsOf({ each, id, title, of, who }: RateSpec): readonly RateGroup[] {
  return each ?? [{ key: id, title, of, who }];
}

function addNumbers(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted().map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
}

function judgeRate(spec: RateSpec, { counts, excluded }: RateTally, asOf: string, target: number | undefined): Judgement {
  const counter = spec.of.register;
  const parts = groupsOf(spec).map(({ key, title }) => partOf(key, title, counts[key] ?? nobody, target, spec.over === 'year' && isRunning(asOf)));
  const [only] = parts;
  const total = Object.values(counts).reduce(addCounts, nobody);
  const single = spec.each === undefined && only !== undefined;
  const judged = parts.filter(({ status }) => status !== 'not-applicable');
  const any = (status: Status) => judged.some((part) => part.status === status);
  const status: Status =
    judged.length === 0
      ? 'not-applicable'
      : (['unmet', 'undetermined', 'in-progress', 'reported'] as const).find(any) ?? 'met';
  const observed = single ? only.observed : { low: lowest(total).count, high: highest(total).count, of: everyone(total) };
  const short = judged.reduce((sum, part) => sum + part.short, 0);
  return {
    status,
    observed,
    ...(single && only.required !== undefined ? { required: only.required } : {}),
    short,
    ...(single ? {} : { parts }),
    remedies: judged.filter((part) => part.short > 0).map((part): Remedy => ({ kind: 'serve', count: part.short, ...(single ? {} : { ids: [part.key] }) })),
    explanation: {
      key: judged.length === 0 ? 'rate.empty' : status === 'undetermined' && (lowest(total).of === 0 || highest(total).of === 0) ? 'rate.doubtful' : `rate.${status}`,
      args: { counter: single ? counter : 'claims', low: observed.low, high: observed.high, of: observed.of, ...(target === undefined ? {} : { target }), short, unknown: total.unknown + total.maybeYes + total.maybeNo + total.maybeUnknown, ...prefixed(excluded) },
    },
  };
}

function partOf(key: string, title: Words, tally: Count, target: number | undefined, running: boolean): Part {
  const [low, high] = [lowest(tally), highest(tally)];
  const observed = { low: low.count, high: high.count, of: everyone(tally) };
  if (isEmpty(tally)) return { key, title, status: 'not-applicable', observed, short: 0 };
  if (target === undefined) return { key, title, status: 'reported', observed, short: 0 };
  if (low.of === 0 || high.of === 0) return { key, title, status: 'undetermined', observed, short: 0 };
  const share = percent(target);
  const measured = measureAgainst('at-least', share, tally);
  const settled: Status = measured.unmet ? 'unmet' : 'undetermined';
  return {
    key,
    title,
    status: measured.met ? 'met' : running ? 'in-progress' : settled,
    observed,
    required: { op: 'at-least', count: measured.count, of: measured.worst.of, share },
    short: measured.gap,
  };
}

/** Exclusions as arguments of the message: `excluded-died` … */
function prefixed(excluded: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(excluded).map(([reason, number]) => [`excluded-${reason}`, number]));
}
