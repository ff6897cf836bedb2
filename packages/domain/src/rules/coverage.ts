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
}

/** Counts, how many records the uncovered lack for certain, and records that would cover some if only it were known which. */
export interface CoverageTally {
  readonly count: Count;
  readonly lacking: number;
  readonly unlocated: number;
}

/** The coverage rule: mechanism alone. */
export const coverageRule: Rule<CoverageSpec, CoverageTally> = {
  kind: 'coverage',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of, has }) => [...of.needs, ...(has.needs ?? [])],
  readings: ({ of, has }) => [...of.readings, ...(has.readings ?? [])],
  value: () => undefined,
  tally: ({ of, has }, roll) => {
    const counted = count(of, has, roll);
    return { count: counted, lacking: counted.no === 0 ? 0 : lackingIn(of, has, roll), unlocated: has.unlocated?.(roll) ?? 0 };
  },
  merge: (a, b) => ({ count: addCounts(a.count, b.count), lacking: a.lacking + b.lacking, unlocated: a.unlocated + b.unlocated }),
  judge: (spec, tally, { asOf }) => judgeCoverage(tally, spec.of.register, spec.over === 'year' && isRunning(asOf)),
  witness: ({ of, has }, roll) => {
    const members = inOrder(of.members(roll), roll);
    const test = has.on(roll);
    const placed = (has.unlocated?.(roll) ?? 0) > 0;
    const open = members.filter((member) => (placed ? test(member) !== true : isOpen(member, test(member))));
    return { ...witness(members, has, roll), deciding: open.map(({ id }) => id) };
  },
};

/** Whether the answer about a member is missing and would matter: one who is covered matters either way. */
function isOpen({ inside }: Member, covered: Maybe): boolean {
  return covered === undefined || (!covered && inside === undefined);
}

function lackingIn(of: Population, has: Criterion, roll: Roll): number {
  const test = has.on(roll);
  const lacking = has.lacking?.(roll) ?? (() => 1);
  return of.members(roll).reduce((sum, member) => (member.inside === true && test(member) === false ? sum + lacking(member) : sum), 0);
}

/** A measure of the coverage kind. */
export const coverage = (spec: CoverageSpec): Measure<CoverageTally> => measure(coverageRule, spec);

function judgeCoverage({ count: units, lacking, unlocated }: CoverageTally, counter: string, running: boolean): Judgement {
  const certain = units.yes + units.maybeYes;
  const open = units.unknown + units.maybeUnknown;
  const of = certain + open + units.no + units.maybeNo;
  const observed = { low: certain, high: Math.min(of, certain + open + unlocated), of };
  if (isEmpty(units)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'coverage.empty', args: { counter } } };
  }
  const settled: Status = lacking > unlocated ? 'unmet' : 'undetermined';
  const status: Status = certain === of ? 'met' : running ? 'in-progress' : settled;
  const short = of - certain;
  const remedies: Remedy[] = [];
  if (status === 'undetermined') remedies.push({ kind: 'answer', count: short, of: open + units.maybeNo + unlocated });
  if (units.no > 0) remedies.push({ kind: 'establish', count: units.no, of });
  return {
    status,
    observed,
    required: { op: 'at-least', count: of, of },
    short,
    remedies: status === 'met' ? [] : remedies,
    explanation: { key: `coverage.${status}`, args: { counter, low: certain, high: observed.high, of, short, lacking: units.no, unlocated } },
  };
}
