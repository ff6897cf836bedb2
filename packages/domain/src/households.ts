import type { Category } from './disability.ts';
import { either, type Maybe } from './maybe.ts';
import type { householdClasses } from './registers/households.ts';

/** One of the four classes of households in special difficulty. */
export type HouseholdClass = keyof typeof householdClasses;

/** What decides the classes, of each person in a household. Absent is unknown. */
export interface HouseholdMember {
  readonly disabled?: boolean;
  readonly category?: Category;
  readonly grade?: '1' | '2' | '3' | '4';
  /** Whole years on the day. */
  readonly age?: number;
  /** Parent of a disabled adult in the household, whom the parent supports. */
  readonly supportsDisabledChild?: boolean;
}

/** How the open words are read; no official definition of the first two classes was found. */
export interface HouseholdReading {
  /** 一户多残: so many disabled people at least. */
  readonly several: number;
  /** 老残一体: from which age, and whether the elderly person must be disabled or support a disabled adult. */
  readonly elderlyFrom: number;
  readonly elderly: 'disabled' | 'parent' | 'either';
}

/** The ledger's default readings. */
export const usualHouseholds: HouseholdReading = { several: 2, elderlyFrom: 60, elderly: 'either' };

/**
 * Which classes a household belongs to: yes, no or unknown for each.
 *
 * - `multiple` 一户多残: at least so many disabled people;
 * - `elderly` 老残一体: a disabled person of that age, or a parent of that age who supports a disabled adult;
 * - `alone` 孤残重残: a disabled person without a supporter, or of grade 1-2;
 * - `compound` 多重残疾: a certificate of category 7.
 */
export function classesOf(members: readonly HouseholdMember[], reading: HouseholdReading = usualHouseholds): Readonly<Record<HouseholdClass, Maybe>> {
  const disabled = members.map(isDisabled);
  const certain = disabled.filter((answer) => answer === true).length;
  const possible = disabled.filter((answer) => answer !== false).length;
  return {
    multiple: certain >= reading.several ? true : possible >= reading.several ? undefined : false,
    elderly: any(members, (member) => isElderly(member, reading)),
    alone: either(any(members, isSevere), members.length === 1 ? any(members, isDisabled) : members.length === 0 ? undefined : false),
    compound: any(members, ({ category, disabled: known }) => (category === undefined ? (known === false ? false : undefined) : category === 'multiple')),
  };
}

function isDisabled({ disabled, category, grade }: HouseholdMember): Maybe {
  return disabled ?? (category !== undefined || grade !== undefined ? true : undefined);
}

function isSevere(member: HouseholdMember): Maybe {
  if (isDisabled(member) === false) return false;
  return member.grade === undefined ? undefined : member.grade === '1' || member.grade === '2';
}

function isElderly(member: HouseholdMember, { elderlyFrom, elderly }: HouseholdReading): Maybe {
  const old: Maybe = member.age === undefined ? undefined : member.age >= elderlyFrom;
  const counts = elderly === 'disabled' ? isDisabled(member) : elderly === 'parent' ? member.supportsDisabledChild : either(isDisabled(member), member.supportsDisabledChild);
  if (old === false || counts === false) return false;
  return old === true && counts === true ? true : undefined;
}

function any(members: readonly HouseholdMember[], test: (member: HouseholdMember) => Maybe): Maybe {
  return members.map(test).reduce(either, false);
}
