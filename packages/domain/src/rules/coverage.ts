import type { Remedy, Status } from '../finding.ts';
import type { Maybe } from '../maybe.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { isRunning } from '../period.ts';
import { inOrder, type Criterion, type Member, type Population } from '../population.ts';
import type { Roll } from '../roll.ts';
import { addCounts, count, isEmpty, witness, type Count } from '../tally.ts';

/** Units (or people) on a list, each of which must have what is asked. */
export interface CoverageSpec extends Statement {
  readonly of: Population;
  readonly has: Criterion;
  /** Done through the calendar year, so that what is missing before its end is in progress. */
  readonly over?: 'year';
  /** Whether the time that a member has for it still runs. */
  still?(member: Member, roll: Roll): Maybe;
}

/** Counts of those covered, and what becomes of the others. */
export interface CoverageTally {
  readonly count: Count;
  /** How many records the uncovered lack for certain. */
  readonly lacking: number;
  /** Uncovered members whose own time still runs. */
  readonly waiting: number;
  /** Uncovered members whose time runs or is over: it is not known which. */
  readonly perhapsWaiting: number;
  /** Records that would cover some if only it were known which. */
  readonly unlocated: number;
}

/** The coverage rule: mechanism alone. */
export const coverageRule: Rule<CoverageSpec, CoverageTally> = {
  kind: 'coverage',
  quota: false,
  population: ({ of }) => of,
  criteria: ({ has }) => [has],
  needs: ({ of, has }) => [...of.needs, ...(has.needs ?? [])],
  readings: ({ of, has }) => [...of.readings, ...(has.readings ?? [])],
  value: () => undefined,
  tally: (spec, roll) => {
    const counted = count(spec.of, spec.has, roll);
    const none = { lacking: 0, waiting: 0, perhapsWaiting: 0 };
    return { count: counted, ...(counted.no === 0 ? none : uncovered(spec, roll)), unlocated: spec.has.unlocated?.(roll) ?? 0 };
  },
  merge: (a, b) => ({
    count: addCounts(a.count, b.count),
    lacking: a.lacking + b.lacking,
    waiting: a.waiting + b.waiting,
    perhapsWaiting: a.perhapsWaiting + b.perhapsWaiting,
    unlocated: a.unlocated + b.unlocated,
  }),
  judge: (spec, tally, { asOf }) => judgeCoverage(tally, spec.of.register, spec.over === 'year' && isRunning(asOf)),
  witness: ({ of, has, still }, roll) => {
    const members = inOrder(of.members(roll), roll);
    const test = has.on(roll);
    const placed = (has.unlocated?.(roll) ?? 0) > 0;
    const open = members.filter((member) => (placed ? test(member) !== true : isOpen(member, test(member)) || (still?.(member, roll) === undefined && still !== undefined && test(member) === false)));
    return { ...witness(members, has, roll), deciding: open.map(({ id }) => id) };
  },
};

/** Whether the answer about a member is missing and would matter: one who is covered matters either way. */
function isOpen({ inside }: Member, covered: Maybe): boolean {
  return covered === undefined || (!covered && inside === undefined);
}

function uncovered({ of, has, still = () => false }: CoverageSpec, roll: Roll): Pick<CoverageTally, 'lacking' | 'waiting' | 'perhapsWaiting'> {
  const test = has.on(roll);
  const lackingOf = has.lacking?.(roll) ?? (() => 1);
  let [lacking, waiting, perhapsWaiting] = [0, 0, 0];
  for (const member of of.members(roll)) {
    if (member.inside !== true || test(member) !== false) continue;
    const runs = still(member, roll);
    if (runs === false) lacking += lackingOf(member);
    else if (runs === true) waiting += 1;
    else perhapsWaiting += 1;
  }
  return { lacking, waiting, perhapsWaiting };
}

/** A measure of the coverage kind. */
export const coverage = (spec: CoverageSpec): Measure<CoverageTally> => measure(coverageRule, spec);

function judgeCoverage({ count: units, lacking, waiting, perhapsWaiting, unlocated }: CoverageTally, counter: string, running: boolean): Judgement {
  const certain = units.yes + units.maybeYes;
  const open = units.unknown + units.maybeUnknown;
  const of = certain + open + units.no + units.maybeNo;
  const observed = { low: certain, high: Math.min(of, certain + open + unlocated), of };
  if (isEmpty(units)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'coverage.empty', args: { counter } } };
  }
  const doubtful = open + units.maybeNo + perhapsWaiting + unlocated;
  const settled: Status = lacking > unlocated ? 'unmet' : doubtful === 0 && waiting > 0 ? 'in-progress' : 'undetermined';
  const status: Status = certain === of ? 'met' : running ? 'in-progress' : settled;
  const short = of - certain;
  const remedies: Remedy[] = [];
  if (status === 'undetermined') remedies.push(waiting + perhapsWaiting > 0 ? { kind: 'learn', count: doubtful } : { kind: 'answer', count: short, of: doubtful });
  if (units.no > 0) remedies.push({ kind: 'establish', count: units.no, of });
  return {
    status,
    observed,
    required: { op: 'at-least', count: of, of },
    short,
    remedies,
    explanation: { key: status === 'in-progress' && waiting > 0 ? 'coverage.waiting' : `coverage.${status}`, args: { counter, low: certain, high: observed.high, of, short, lacking: units.no, doubtful: doubtful - unlocated, unlocated } },
  };
}
