import type { Witness } from './measure.ts';
import type { Criterion, Member, Population } from './population.ts';
import type { Roll } from './roll.ts';

/**
 * How many members fit, do not fit or are not known to, apart for those who certainly belong and those who may.
 * Counts of separate facts add up; a difference of counts may be negative.
 */
export interface Count {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly maybeYes: number;
  readonly maybeNo: number;
  readonly maybeUnknown: number;
  /** Authorised seats that stand empty and are part of the denominator. */
  readonly vacant: number;
  /** The same at either end of the interval, where doubtful members do not all belong. */
  readonly vacantLowest: number;
  readonly vacantHighest: number;
  /** Bodies whose authorised size had to be known and is not. */
  readonly unsized: number;
  /** Authorised size; undefined where unknown. */
  readonly authorised: number | undefined;
}

/** Nobody: adds nothing to any count. */
export const nobody: Count = {
  yes: 0,
  no: 0,
  unknown: 0,
  maybeYes: 0,
  maybeNo: 0,
  maybeUnknown: 0,
  vacant: 0,
  vacantLowest: 0,
  vacantHighest: 0,
  unsized: 0,
  authorised: 0,
};

/** Counts the population's members by a criterion. */
export function count(of: Population, who: Criterion | undefined, roll: Roll): Count {
  const members = of.members(roll);
  const fixed = of.denominator?.(roll);
  const counted = countMembers(members, who, roll);
  const empty = (filled: number) => Math.max(0, (fixed?.size ?? 0) - filled);
  return {
    ...counted,
    vacant: empty(members.length),
    vacantLowest: empty(members.length - counted.maybeYes),
    vacantHighest: empty(members.length - counted.maybeNo),
    unsized: fixed !== undefined && fixed.size === undefined ? 1 : 0,
    authorised: of.authorised?.(roll),
  };
}

/** Counts members by a criterion; all of them fit when there is none. */
export function countMembers(members: readonly Member[], who: Criterion | undefined, roll: Roll): Count {
  let [yes, no, unknown, maybeYes, maybeNo, maybeUnknown] = [0, 0, 0, 0, 0, 0];
  const test = who?.on(roll) ?? everybody;
  for (const member of members) {
    const fits = test(member);
    if (member.inside === undefined) {
      if (fits === true) maybeYes += 1;
      else if (fits === false) maybeNo += 1;
      else maybeUnknown += 1;
    } else if (fits === true) yes += 1;
    else if (fits === false) no += 1;
    else unknown += 1;
  }
  return { ...nobody, yes, no, unknown, maybeYes, maybeNo, maybeUnknown };
}

/** The count of both together. */
export function addCounts(a: Count, b: Count): Count {
  return {
    yes: a.yes + b.yes,
    no: a.no + b.no,
    unknown: a.unknown + b.unknown,
    maybeYes: a.maybeYes + b.maybeYes,
    maybeNo: a.maybeNo + b.maybeNo,
    maybeUnknown: a.maybeUnknown + b.maybeUnknown,
    vacant: a.vacant + b.vacant,
    vacantLowest: a.vacantLowest + b.vacantLowest,
    vacantHighest: a.vacantHighest + b.vacantHighest,
    unsized: a.unsized + b.unsized,
    authorised: a.authorised === undefined || b.authorised === undefined ? undefined : a.authorised + b.authorised,
  };
}

/** How many of how many: one end of an interval. */
export interface Ratio {
  readonly count: number;
  readonly of: number;
}

/** The least share that the unknown leave possible: each unknown answer is no, each doubtful member as bad as can be. */
export function lowest(tally: Count): Ratio {
  const { yes, no, unknown, maybeNo, maybeUnknown, vacantLowest } = tally;
  return { count: yes, of: yes + no + unknown + maybeNo + maybeUnknown + vacantLowest };
}

/** The greatest share that the unknown leave possible. */
export function highest(tally: Count): Ratio {
  const { yes, no, unknown, maybeYes, maybeUnknown, vacantHighest } = tally;
  const fitting = yes + unknown + maybeYes + maybeUnknown;
  return { count: fitting, of: fitting + no + vacantHighest };
}

/** How many there are at most: certain members, doubtful ones, and empty seats that count. */
export function everyone(tally: Count): number {
  const { yes, no, unknown, maybeYes, maybeNo, maybeUnknown, vacant } = tally;
  return yes + no + unknown + maybeYes + maybeNo + maybeUnknown + vacant;
}

/** Whether there is nobody, neither certain nor possible: empty seats judge nobody. */
export function isEmpty(tally: Count): boolean {
  const { yes, no, unknown, maybeYes, maybeNo, maybeUnknown } = tally;
  return yes + no + unknown + maybeYes + maybeNo + maybeUnknown === 0;
}

const everybody = () => true;

/** Names those behind a count: who certainly counts, who certainly does not, and the rest. */
export function witness(members: readonly Member[], who: Criterion | undefined, roll: Roll): Witness {
  const counted: string[] = [];
  const notCounted: string[] = [];
  const unknown: string[] = [];
  const test = who?.on(roll) ?? everybody;
  for (const member of members) {
    const fits = test(member);
    if (fits === undefined || member.inside === undefined) unknown.push(member.id);
    else if (fits) counted.push(member.id);
    else notCounted.push(member.id);
  }
  return { counted, notCounted, unknown };
}
