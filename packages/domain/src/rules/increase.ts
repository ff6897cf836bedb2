import { leastAddition } from '../bound.ts';
import { linear } from '../constraint.ts';
import type { Part, Remedy, Status } from '../finding.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import type { ChoiceReading } from '../reading.ts';
import { addCounts, count, countMembers, everyone, highest, isEmpty, lowest, nobody, witness, type Count } from '../tally.ts';

/** What must grow: the share, the number, or both. */
export type IncreaseBy = ChoiceReading<'share' | 'count' | 'both'>;

/** More than last term. Without a roster of last term it is undetermined, never met. */
export interface IncreaseSpec extends Statement {
  readonly of: Population;
  readonly who: Criterion;
  readonly by: IncreaseBy;
  /** Holds only while the body stays within its authorised size. */
  readonly withinSize?: boolean;
}

/** Now and at the baseline, and how many bodies had no baseline. */
export interface IncreaseTally {
  readonly now: Count;
  readonly baseline: Count;
  readonly without: number;
}

/** The increase rule: mechanism alone. */
export const increaseRule: Rule<IncreaseSpec, IncreaseTally> = {
  kind: 'increase',
  quota: true,
  population: ({ of }) => of,
  criteria: ({ who }) => [who],
  needs: ({ of, who }) => [...of.needs, ...(who.needs ?? [])],
  readings: ({ of, who, by }) => [by, ...of.readings, ...(who.readings ?? [])],
  value: () => undefined,
  tally: ({ of, who }, roll) => {
    const baseline = of.baseline?.(roll);
    return {
      now: count(of, who, roll),
      baseline: baseline === undefined ? nobody : countMembers(baseline, who, roll),
      without: baseline === undefined ? 1 : 0,
    };
  },
  merge: (a, b) => ({ now: addCounts(a.now, b.now), baseline: addCounts(a.baseline, b.baseline), without: a.without + b.without }),
  judge: (spec, tally, { chosen }) => judgeIncrease(spec, tally, chosen(spec.by)),
  constraints: ({ of, who, by, withinSize }, candidates, roll) => {
    const last = of.baseline?.(roll);
    const size = withinSize === true ? of.authorised?.(roll) : candidates.length;
    if (last === undefined || size === undefined) return undefined;
    const counted = countMembers(last, who, roll);
    if (isDoubtful(counted)) return undefined;
    const baseline = highest(counted);
    const test = who.on(roll);
    const byShare = linear(candidates, test, (fits) => (fits ? baseline.of : 0) - baseline.count, 'at-least', 1);
    const byCount = linear(candidates, test, (fits) => (fits ? 1 : 0), 'at-least', baseline.count + 1);
    const wanted = roll.chosen(by);
    const within = linear(candidates, () => true, () => 1, 'at-most', size);
    return [...(wanted === 'count' ? [] : [byShare]), ...(wanted === 'share' ? [] : [byCount]), within];
  },
  witness: ({ of, who }, roll) => {
    const now = witness(inOrder(of.members(roll), roll), who, roll);
    const last = witness(of.baseline?.(roll) ?? [], who, roll);
    return { ...now, deciding: [...new Set([...now.unknown, ...last.unknown])].sort() };
  },
};

/** A measure of the increase kind. */
export const increase = (spec: IncreaseSpec): Measure<IncreaseTally> => measure(increaseRule, spec);

function judgeIncrease(spec: IncreaseSpec, tally: IncreaseTally, by: 'share' | 'count' | 'both'): Judgement {
  const { now, baseline } = tally;
  const counter = spec.of.register;
  const [low, high] = [lowest(now), highest(now)];
  const [lastLow, lastHigh] = [lowest(baseline), highest(baseline)];
  const observed = { low: low.count, high: high.count, of: everyone(now) };
  if (isEmpty(now)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'increase.empty', args: { counter } } };
  }
  if (tally.without === 0 && isDoubtful(baseline) && !isEmpty(baseline)) {
    const args = { counter, low: low.count, of: low.of, doubtful: true };
    return { status: 'undetermined', observed, short: 0, remedies: [{ kind: 'learn', count: everyone(baseline) }], explanation: { key: 'increase.no-baseline', args } };
  }
  if (tally.without > 0 || isDoubtful(baseline) || low.of === 0 || high.of === 0) {
    return { status: 'undetermined', observed, short: 0, remedies: [{ kind: 'supply', count: 1, ids: ['seats'] }], explanation: { key: 'increase.no-baseline', args: { counter, low: low.count, of: low.of } } };
  }
  const needed = leastAbove(by, lastHigh, low.of);
  const reached = aboveAll(by, low, lastHigh);
  const reachable = aboveAll(by, high, lastLow);
  const size = spec.withinSize === true ? sizeOf(now) : 'within';
  const status = statusOf(reached, reachable, size);
  const short = Math.max(0, needed - now.yes);
  const parts: Part[] = [
    { key: 'now', title: { zh: '本届', en: 'This term' }, status, observed, required: { op: 'at-least', count: needed, of: low.of }, short },
    { key: 'baseline', title: { zh: '上届', en: 'Last term' }, status: 'reported', observed: { low: lastLow.count, high: lastHigh.count, of: everyone(baseline) }, short: 0 },
  ];
  return {
    status,
    observed,
    required: { op: 'at-least', count: needed, of: low.of },
    short,
    parts,
    remedies: [...remediesOf(status, tally, needed, low.of, size), ...additions(by, low, lastHigh, now.authorised)],
    explanation: {
      key: size === 'over' ? 'increase.over-size' : size === 'unknown' && reached ? 'increase.unsized' : `increase.${status}`,
      args: { counter, by, low: low.count, high: high.count, of: low.of, last: lastHigh.count, lastLow: lastLow.count, lastOf: lastHigh.of, count: needed, short, authorised: now.authorised ?? 'unknown' },
    },
  };
}

/** Whether nobody is sure to have belonged, so that there is nothing to compare with. */
const isDoubtful = ({ yes, no, unknown }: Count): boolean => yes + no + unknown === 0;

type Size = 'within' | 'over' | 'unknown';

function sizeOf(now: Count): Size {
  const certain = now.yes + now.no + now.unknown;
  const possible = certain + now.maybeYes + now.maybeNo + now.maybeUnknown;
  if (now.authorised === undefined) return 'unknown';
  return certain > now.authorised ? 'over' : possible > now.authorised ? 'unknown' : 'within';
}

function statusOf(reached: boolean, reachable: boolean, size: Size): Status {
  if (!reachable || size === 'over') return 'unmet';
  return reached && size === 'within' ? 'met' : 'undetermined';
}

interface Side {
  readonly count: number;
  readonly of: number;
}

function aboveAll(by: 'share' | 'count' | 'both', now: Side, last: Side): boolean {
  const more = now.count > last.count;
  const greater = now.count * last.of > last.count * now.of;
  return by === 'share' ? greater : by === 'count' ? more : more && greater;
}

/** The least number now that is above the baseline, at today's size. */
function leastAbove(by: 'share' | 'count' | 'both', last: Side, of: number): number {
  const product = last.count * of;
  const share = (product - (product % last.of)) / last.of + 1;
  return by === 'share' ? share : by === 'count' ? last.count + 1 : Math.max(share, last.count + 1);
}

/** The least number to take in so that it grows whatever the unknown say; none where last term all counted already. */
function additions(by: 'share' | 'count' | 'both', now: Side, last: Side, authorised: number | undefined): Remedy[] {
  const byShare = leastAddition('more-than', { numerator: last.count, denominator: last.of }, now);
  const byCount = Math.max(0, last.count + 1 - now.count);
  const count = by === 'count' ? byCount : byShare === undefined ? undefined : by === 'share' ? byShare : Math.max(byShare, byCount);
  if (count === undefined || count === 0) return [];
  const size = now.of + count;
  return [{ kind: 'add', count, of: size, ...(authorised === undefined ? {} : { withinSize: size <= authorised }) }];
}

function remediesOf(status: Status, { now, baseline }: IncreaseTally, needed: number, of: number, size: Size): Remedy[] {
  const gap = needed - now.yes;
  const remedies: Remedy[] = [];
  if (size === 'over') remedies.push({ kind: 'remove', count: of - (now.authorised ?? of), of });
  if (size === 'unknown') remedies.push({ kind: 'supply', count: 1, ids: ['terms'] });
  const [open, openLast] = [now, baseline].map(({ unknown, maybeYes, maybeNo, maybeUnknown }) => unknown + maybeYes + maybeNo + maybeUnknown);
  if (status === 'undetermined' && openLast !== 0) remedies.push({ kind: 'learn', count: (open ?? 0) + (openLast ?? 0) });
  else if (status === 'undetermined' && gap > 0) remedies.push({ kind: 'answer', count: gap, of: open ?? 0 });
  if (gap > 0 && gap <= of - now.yes) remedies.push({ kind: 'replace', count: gap, of: of - now.yes });
  return remedies;
}
