import { holds } from '../day.ts';
import type { Facts, RegisterName } from '../facts.ts';
import type { Words } from '../language.ts';
import { both, either, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import type { NumberReading } from '../reading.ts';
import type { organisationKinds } from '../registers/organisations.ts';
import type { postRoles } from '../registers/posts.ts';
import type { servicePointKinds } from '../registers/service-points.ts';
import type { Post, Roll } from '../roll.ts';

/** The unit has an organisation of one of these kinds. */
export const hasOrganisation = (kinds: (roll: Roll) => readonly (keyof typeof organisationKinds)[], title: Words): Criterion =>
  has('organisations', title, ({ organisations }) => organisations, (roll) => {
    const accepted = kinds(roll);
    return ({ kind }) => accepted.includes(kind);
  });

/** Somebody, or so many people as the reading asks, holds a post of this role in the unit, full-time where that is asked for. */
export const hasPost = (role: keyof typeof postRoles, title: Words, asked: { readonly fullTime?: true; readonly least?: NumberReading } = {}): Criterion =>
  has(
    'posts',
    title,
    ({ posts }) => posts,
    () => (post) => (post.role === role ? (asked.fullTime === true ? isFullTime(post) : true) : false),
    asked.least,
  );

/** The unit has a service point of one of these kinds. */
export const hasServicePoint = (kinds: readonly (keyof typeof servicePointKinds)[], title: Words): Criterion =>
  has('service-points', title, (facts) => facts['service-points'], () => ({ kind }) => kinds.includes(kind));

/** A record that stands in a unit for a time. */
interface Standing {
  readonly id: string;
  readonly unit?: string;
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
}

/** How many answer for a unit: for certain, and at most. */
interface Answers {
  certain: number;
  possible: number;
}

const nothing: Answers = { certain: 0, possible: 0 };

function has<E extends Standing>(
  needs: RegisterName,
  title: Words,
  entries: (facts: Facts) => readonly E[] | undefined,
  fits: (roll: Roll) => (entry: E) => Maybe,
  least?: NumberReading,
): Criterion {
  const own = {};
  const answers = (roll: Roll) => roll.once(own, () => countByUnit(entries(roll.facts) ?? [], fits(roll), roll, least !== undefined));
  const needed = (roll: Roll) => (least === undefined ? 1 : roll.chosen(least));
  return {
    key: needs,
    title,
    needs: [needs],
    ...(least === undefined ? {} : { readings: [least] }),
    on: (roll) => {
      const [byUnit, enough] = [answers(roll), needed(roll)];
      return ({ id }) => {
        const { certain, possible } = byUnit.get(id) ?? nothing;
        return certain >= enough ? true : possible >= enough ? undefined : false;
      };
    },
    lacking: (roll) => ({ id }) => Math.max(0, needed(roll) - (answers(roll).get(id) ?? nothing).possible),
    unlocated: (roll) => (answers(roll).get(undefined) ?? nothing).possible,
  };
}

/** Counts what answers for each unit in one pass; where people are counted, the same one twice in a unit is one. */
function countByUnit<E extends Standing>(entries: readonly E[], fits: (entry: E) => Maybe, roll: Roll, people: boolean): ReadonlyMap<string | undefined, Answers> {
  const byUnit = new Map<string | undefined, Answers>();
  const seen = new Map<string, Maybe>();
  for (const entry of entries) {
    const answer = both(fits(entry), entry.from === undefined && entry.to === undefined ? true : holds(roll.asOf, entry.from, entry.to));
    if (answer === false) continue;
    let own = byUnit.get(entry.unit);
    if (own === undefined) byUnit.set(entry.unit, (own = { certain: 0, possible: 0 }));
    const who = people && entry.unit !== undefined ? `${entry.unit}/${entry.person ?? entry.id}` : undefined;
    const before = who === undefined || !seen.has(who) ? false : seen.get(who);
    if (who !== undefined) seen.set(who, either(before, answer));
    if (before === false) own.possible += 1;
    if (answer === true && before !== true) own.certain += 1;
  }
  return byUnit;
}

function isFullTime({ posting }: Post): Maybe {
  return posting === undefined ? undefined : posting === 'full-time';
}
