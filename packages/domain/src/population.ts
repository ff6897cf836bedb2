import type { Day } from './day.ts';
import type { RegisterName } from './facts.ts';
import type { Words } from './language.ts';
import type { Maybe } from './maybe.ts';
import type { Reading } from './reading.ts';
import type { Organisation, Person, Post, Roll, Seat, Unit } from './roll.ts';
import type { Service, Span } from './service.ts';

/** One of those a measure counts: a person in a seat or post, a unit, or an organisation. */
export interface Member {
  /** Id in the population's register. */
  readonly id: string;
  /** Whether it belongs to those counted at all. Never `false`: who does not belong is left out. */
  readonly inside: true | undefined;
  readonly person?: Person | undefined;
  readonly seat?: Seat;
  readonly posts?: readonly Post[];
  readonly unit?: Unit;
  readonly organisation?: Organisation;
  /** When it happened, for events. */
  readonly day?: Day;
  /** The group that it belongs to, where groups are judged apart; absent where not known. */
  readonly group?: string | undefined;
}

/** Who or what a measure is about. */
export interface Population {
  /** The same for measures over the same people, so that who is counted in several can be shown. */
  readonly key: string;
  readonly title: Words;
  /** Where the members' ids are looked up. */
  readonly register: RegisterName;
  readonly needs: readonly RegisterName[];
  readonly readings: readonly Reading[];
  /** The members on the roll's day, each id once. */
  members(roll: Roll): readonly Member[];
  /** How many there may be; undefined where unknown or unlimited. */
  authorised?(roll: Roll): number | undefined;
  /** The size that shares are taken of where the chosen readings fix one, known or not; absent where members are counted. */
  denominator?(roll: Roll): { readonly size: number | undefined } | undefined;
  /** Those to compare with; undefined where there is no roster of them. */
  baseline?(roll: Roll): readonly Member[] | undefined;
  /** Who served within a span of days, and when, by id. */
  service?(roll: Roll, span: Span): ReadonlyMap<string, Service>;
}

/** A question about a member, answered yes, no or unknown. */
export interface Criterion {
  readonly key: string;
  readonly title: Words;
  readonly needs?: readonly RegisterName[];
  readonly readings?: readonly Reading[];
  /** Opens the question on a roll, so that readings and indexes are looked up once and not for every member. */
  on(roll: Roll): (member: Member) => Maybe;
  /** How many records a member lacks for certain; 1 where a criterion does not say. */
  lacking?(roll: Roll): (member: Member) => number;
  /** Records that would answer for some member if only it were known for which. */
  unlocated?(roll: Roll): number;
}

/** Members in order of id, by code unit, so that the same facts in any order give the same bytes; worked out once. */
export function inOrder<E extends { readonly id: string }>(members: readonly E[], roll: Roll): readonly E[] {
  return roll.once(members, () => {
    for (let index = 1; index < members.length; index += 1) {
      if ((members[index - 1] as E).id > (members[index] as E).id) {
        return members.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      }
    }
    return members;
  });
}
