import { boundOf, isFloor, leastAddition, measureAgainst, type BoundOperator, type Measured, type ShareBound } from '../bound.ts';
import { linear, somebody, type Linear } from '../constraint.ts';
import type { Remedy, Status } from '../finding.ts';
import type { Maybe } from '../maybe.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inOrder, type Criterion, type Member, type Population } from '../population.ts';
import type { Roll } from '../roll.ts';
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
  criteria: ({ who }) => [who],
  needs: ({ of, who }) => [...of.needs, ...(who.needs ?? [])],
  readings: ({ of, who }) => [...of.readings, ...(who.readings ?? [])],
  value: (spec) => boundOf(spec).history,
  revalued: ({ id, title, force, of, who }, value) =>
    'about' in value || 'number' in value ? undefined : { id, title, force, of, who, ...value },
  tally: ({ of, who }, roll) => count(of, who, roll),
  merge: addCounts,
  judge: (spec, tally, { asOf }) => {
    const { op, history } = boundOf(spec);
    const share = inForce(history, asOf);
    return share === undefined ? notInForce(history[0].since) : judgeShare(op, share, tally, spec.of.register);
  },
  constraints: (spec, candidates, roll) => linearShare(spec, candidates, roll),
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

/** `k/n` against `p/q` is `Σ (q·fits − p)·x` against 0; empty seats that count make it `Σ q·fits·x` against `p` times the size too. */
function linearShare(spec: ShareSpec, candidates: readonly Member[], roll: Roll): readonly Linear[] | undefined {
  const { op, history } = boundOf(spec);
  const value = inForce(history, roll.asOf);
  const fixed = spec.of.denominator?.(roll);
  if (value === undefined || (fixed !== undefined && fixed.size === undefined)) return undefined;
  const { numerator, denominator } = value;
  const sense = isFloor(op) ? 'at-least' : 'at-most';
  const strict = op === 'more-than' ? 1 : op === 'less-than' ? -1 : 0;
  const test = isFloor(op) ? spec.who.on(roll) : possibly(spec.who.on(roll));
  const own = linear(candidates, test, (fits) => (fits ? denominator : 0) - numerator, sense, strict);
  if (fixed?.size === undefined) return [somebody(candidates), own];
  const bySize = linear(candidates, test, (fits) => (fits ? denominator : 0), sense, numerator * fixed.size + strict);
  return isFloor(op) ? [somebody(candidates), own, bySize] : undefined;
}

/** Under a ceiling whoever may count is taken to count. */
export function possibly(test: (member: Member) => Maybe): (member: Member) => Maybe {
  return (member) => test(member) !== false;
}

function judgeShare(op: BoundOperator, value: Share, tally: Count, counter: string): Judgement {
  const [low, high] = [lowest(tally), highest(tally)];
  const observed = { low: low.count, high: high.count, of: everyone(tally) };
  if (isEmpty(tally)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'share.empty', args: { counter } } };
  }
  if (tally.unsized > 0) {
    return { status: 'undetermined', observed, short: 0, remedies: [{ kind: 'supply', count: 1, ids: ['terms'] }], explanation: { key: 'share.unsized', args: { counter, filled: low.of } } };
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
  const exchangeable = isFloor(op) ? worst.of - worst.count - tally.vacantLowest : worst.count;
  if (gap <= exchangeable) remedies.push({ kind: 'replace', count: gap, of: exchangeable, ...incoming(op) });
  const add = addition(op, value, tally, worst, gap);
  return add === undefined ? remedies : [...remedies, add];
}

function incoming(op: BoundOperator): Pick<Remedy, 'notCounting'> {
  return isFloor(op) ? {} : { notCounting: true };
}

/** Empty seats that are part of the denominator are filled first: that changes nothing but the count. */
function addition(op: BoundOperator, value: Share, tally: Count, { count, of }: Ratio, gap: number): Remedy | undefined {
  const filling = isFloor(op) ? Math.min(gap, tally.vacantLowest) : 0;
  const beyond = leastAddition(op, value, { count: count + filling, of });
  if (beyond === undefined) return undefined;
  const size = of + beyond;
  const within = tally.authorised === undefined ? {} : { withinSize: size <= tally.authorised };
  return { kind: 'add', count: filling + beyond, of: size, ...within, ...incoming(op) };
}
