import { boundOf, isFloor, leastAddition, measureAgainst, type BoundOperator, type Measured, type ShareBound } from '../bound.ts';
import type { Remedy, Status } from '../finding.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import { addCounts, count, everyone, highest, isEmpty, lowest, witness, type Count, type Ratio } from '../tally.ts';
import { inForce, type Share } from '../threshold.ts';

/** A share: members who fit ÷ members, held against a floor or a ceiling in whole numbers. */
export type ShareSpec = Statement & ShareBound & {
  readonly of: Population;
  readonly who: Criterion;
};

/** The share rule: mechanism alone. */
export const shareRule: Rule<ShareSpec, Count> = {
  kind: 'share',
  quota: true,
  population: ({ of }) => of,
  needs: ({ of, who }) => [...of.needs, ...(who.needs ?? [])],
  readings: ({ of, who }) => [...of.readings, ...(who.readings ?? [])],
  value: (spec) => boundOf(spec).history,
  tally: ({ of, who }, roll) => count(of, who, roll),
  merge: addCounts,
  judge: (spec, tally, { asOf }) => {
    const { op, history } = boundOf(spec);
    const share = inForce(history, asOf);
    return share === undefined ? notInForce(history[0].since) : judgeShare(op, share, tally, spec.of.register);
  },
  witness: ({ of, who }, roll) => witness(inOrder(of.members(roll), roll), who, roll),
};

/** A measure of the share kind. */
export const share = (spec: ShareSpec): Measure<Count> => measure(shareRule, spec);

/** The judgement of a measure whose value is not in force yet. */
export function notInForce(since: string): Judgement {
  return {
    status: 'not-applicable',
    observed: { low: 0, high: 0, of: 0 },
    short: 0,
    remedies: [],
    explanation: { key: 'not-in-force', args: { since } },
  };
}

function judgeShare(op: BoundOperator, value: Share, tally: Count, counter: string): Judgement {
  const [low, high] = [lowest(tally), highest(tally)];
  const observed = { low: low.count, high: high.count, of: everyone(tally) };
  if (isEmpty(tally)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'share.empty', args: { counter } } };
  }
  if (tally.unsized > 0) {
    return { status: 'undetermined', observed, short: 0, remedies: [], explanation: { key: 'share.unsized', args: { counter, filled: low.of } } };
  }
  if (low.of === 0 || high.of === 0) {
    return { status: 'undetermined', observed, short: 0, remedies: [], explanation: { key: 'share.doubtful', args: { counter } } };
  }
  const measured = measureAgainst(op, value, tally);
  const status: Status = measured.met ? 'met' : measured.unmet ? 'unmet' : 'undetermined';
  const certain = isFloor(op) ? measured.count - tally.yes : tally.yes - measured.count;
  const short = Math.max(0, certain);
  return {
    status,
    observed,
    required: { op, count: measured.count, of: measured.worst.of, share: value },
    short,
    remedies: status === 'met' ? [] : remediesOf(op, value, tally, measured, status),
    explanation: {
      key: `share.${status}`,
      args: {
        counter,
        op,
        low: low.count,
        high: high.count,
        all: observed.of,
        of: measured.worst.of,
        count: measured.count,
        numerator: value.numerator,
        denominator: value.denominator,
        short,
        unknown: tally.unknown + tally.maybeYes + tally.maybeNo + tally.maybeUnknown,
      },
    },
  };
}

function remediesOf(op: BoundOperator, value: Share, tally: Count, measured: Measured, status: Status): Remedy[] {
  const { worst, gap } = measured;
  const remedies: Remedy[] = [];
  if (status === 'undetermined') {
    remedies.push({ kind: 'answer', count: gap, of: tally.unknown + tally.maybeYes + tally.maybeNo + tally.maybeUnknown });
  }
  const exchangeable = isFloor(op) ? worst.of - worst.count - tally.vacant : worst.count;
  if (gap <= exchangeable) remedies.push({ kind: 'replace', count: gap, of: exchangeable, ...incoming(op) });
  const add = addition(op, value, tally, worst, gap);
  return add === undefined ? remedies : [...remedies, add];
}

function incoming(op: BoundOperator): Pick<Remedy, 'notCounting'> {
  return isFloor(op) ? {} : { notCounting: true };
}

/** Empty seats that are part of the denominator are filled first: that changes nothing but the count. */
function addition(op: BoundOperator, value: Share, tally: Count, { count, of }: Ratio, gap: number): Remedy | undefined {
  const filling = isFloor(op) ? Math.min(gap, tally.vacant) : 0;
  const beyond = leastAddition(op, value, { count: count + filling, of });
  if (beyond === undefined) return undefined;
  const size = of + beyond;
  const within = tally.authorised === undefined ? {} : { withinSize: size <= tally.authorised };
  return { kind: 'add', count: filling + beyond, of: size, ...within, ...incoming(op) };
}
