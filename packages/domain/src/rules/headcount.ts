import { linear, somebody } from '../constraint.ts';
import type { Remedy, Status } from '../finding.ts';
import { both } from '../maybe.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import type { Chosen, Reading } from '../reading.ts';
import { addCounts, count, everyone, isEmpty, witness, type Count } from '../tally.ts';
import { compares, inForce, type History } from '../threshold.ts';
import { presenceRule, type PresenceSpec, type PresenceTally } from './presence.ts';
import { notInForce, possibly } from './share.ts';

type HeadcountOperator = 'at-least' | 'at-most' | 'exactly';

/** People, posts or things that fit, held against a number. */
export interface HeadcountSpec extends Statement {
  readonly of: Population;
  /** Who counts; everybody where absent. */
  readonly who?: Criterion;
  /** A dated number, the authorised size of the population, or all of its members. */
  readonly number: History<number> | 'authorised' | 'all';
  readonly op: HeadcountOperator | ((chosen: Chosen) => HeadcountOperator);
  /** Readings that `op` looks up. */
  readonly readings?: readonly Reading[];
}

/** The headcount rule: mechanism alone. */
export const headcountRule: Rule<HeadcountSpec, Count> = {
  kind: 'headcount',
  quota: false,
  population: ({ of }) => of,
  criteria: ({ who }) => (who === undefined ? [] : [who]),
  needs: ({ of, who, number }) => [...of.needs, ...(who?.needs ?? []), ...(number === 'authorised' ? (['terms'] as const) : [])],
  readings: ({ of, who, readings = [] }) => [...readings, ...of.readings, ...(who?.readings ?? [])],
  value: ({ number }) => (typeof number === 'string' ? undefined : number),
  revalued: (spec, value) => ('number' in value && typeof spec.number !== 'string' ? { ...spec, number: value.number } : undefined),
  tally: ({ of, who }, roll) => count(of, who, roll),
  merge: addCounts,
  judge: (spec, tally, { asOf, chosen }) => {
    const { number, of } = spec;
    const op = typeof spec.op === 'function' ? spec.op(chosen) : spec.op;
    if (number === 'authorised') return judgeNumber(op, tally.authorised, tally, of.register, number);
    if (number === 'all') return judgeNumber('at-least', everyone(tally), whoeverBelongs(tally), of.register, number);
    const value = inForce(number, asOf);
    return value === undefined ? notInForce(number[0].since) : judgeNumber(op, value, tally, of.register, 'number');
  },
  constraints: ({ of, who, number, op }, candidates, roll) => {
    const test = who?.on(roll) ?? (() => true);
    const sense = typeof op === 'function' ? op(roll.chosen) : op;
    if (number === 'all') return [somebody(candidates), linear(candidates, test, (fits) => (fits ? 0 : 1), 'at-most', 0)];
    const bound = number === 'authorised' ? of.authorised?.(roll) : inForce(number, roll.asOf);
    if (bound === undefined) return undefined;
    // An empty body is held against its authorised size too: then nobody is not left out.
    const some = number === 'authorised' && bound > 0 ? [] : [somebody(candidates)];
    const one = (fits: boolean) => (fits ? 1 : 0);
    const certain = linear(candidates, test, one, sense, bound);
    const possible = linear(candidates, possibly(test), one, sense, bound);
    if (sense === 'exactly') return [...some, certain, possible];
    return [...some, sense === 'at-least' ? certain : possible];
  },
  witness: ({ of, who }, roll) => {
    const members = inOrder(of.members(roll), roll);
    const test = who?.on(roll) ?? (() => true);
    const open = members.filter((member) => both(member.inside, test(member)) === undefined);
    return { ...witness(members, who, roll), deciding: open.map(({ id }) => id) };
  },
};

/** A measure of the headcount kind. */
export const headcount = (spec: HeadcountSpec): Measure<Count> => measure(headcountRule, spec);

/** A headcount of each of several kinds of things, judged as groups that must all be there. */
export const headcountOfEach = (spec: PresenceSpec): Measure<PresenceTally> => measure({ ...presenceRule, kind: 'headcount' }, spec);

/** Where all must fit it does not matter whether one who fits belongs, and one who does not fit may not belong. */
function whoeverBelongs({ yes, unknown, maybeYes, maybeNo, maybeUnknown, ...rest }: Count): Count {
  return { ...rest, yes: yes + maybeYes, unknown: unknown + maybeNo + maybeUnknown, maybeYes: 0, maybeNo: 0, maybeUnknown: 0 };
}

function judgeNumber(op: HeadcountOperator, number: number | undefined, tally: Count, counter: string, asked: 'number' | 'authorised' | 'all'): Judgement {
  const possible = tally.unknown + tally.maybeYes + tally.maybeUnknown;
  const observed = { low: tally.yes, high: tally.yes + possible, of: everyone(tally) };
  if (isEmpty(tally) && (asked !== 'authorised' || number === 0)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'headcount.empty', args: { counter } } };
  }
  if (number === undefined) {
    const args = { counter, low: observed.low };
    return { status: 'undetermined', observed, short: 0, remedies: [{ kind: 'supply', count: 1, ids: ['terms'] }], explanation: { key: 'headcount.unsized', args } };
  }
  const status = statusOf(op, number, observed.low, observed.high);
  const over = op === 'at-least' ? 0 : Math.max(0, tally.yes - number);
  const short = op === 'at-most' ? over : Math.max(over, number - tally.yes);
  return {
    status,
    observed,
    required: { op, count: number, of: observed.of },
    short,
    remedies: status === 'met' ? [] : remediesOf(status, number - tally.yes, over, observed, op, asked === 'all' ? undefined : addition(number - tally.yes, observed.of, tally.authorised)),
    explanation: {
      key: over > 0 ? 'headcount.over' : `headcount.${status}`,
      args: { counter, op, low: observed.low, high: observed.high, of: observed.of, count: number, short, unknown: possible },
    },
  };
}

function statusOf(op: HeadcountOperator, number: number, low: number, high: number): Status {
  if (op === 'exactly') return low === number && high === number ? 'met' : number < low || number > high ? 'unmet' : 'undetermined';
  const [worst, best] = op === 'at-least' ? [low, high] : [high, low];
  if (compares(op, worst, number)) return 'met';
  return compares(op, best, number) ? 'undetermined' : 'unmet';
}

function remediesOf(status: Status, missing: number, over: number, observed: Judgement['observed'], op: HeadcountOperator, add: Remedy | undefined): Remedy[] {
  const { low, high, of } = observed;
  if (over > 0) return [{ kind: 'remove', count: over, of: low }];
  if (op === 'at-most') return [{ kind: 'learn', count: high - low }];
  const remedies: Remedy[] = [];
  if (status === 'undetermined') remedies.push(missing > 0 ? { kind: 'answer', count: missing, of: high - low } : { kind: 'learn', count: high - low });
  if (missing > 0 && missing <= of - low) remedies.push({ kind: 'replace', count: missing, of: of - low });
  return missing > 0 && add !== undefined ? [...remedies, add] : remedies;
}

function addition(missing: number, of: number, authorised: number | undefined): Remedy {
  const size = of + missing;
  return { kind: 'add', count: missing, of: size, ...(authorised === undefined ? {} : { withinSize: size <= authorised }) };
}
