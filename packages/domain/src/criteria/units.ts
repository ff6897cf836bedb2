import { holds } from '../day.ts';
import type { RegisterName } from '../facts.ts';
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
  has('organisations', title, (roll, unit) =>
    roll.referring('organisations', 'unit', unit).map((entry) => [entry.id, both(kinds(roll).includes(entry.kind), current(entry, roll))]),
  );

/** Somebody, or so many people as the reading asks, holds a post of this role in the unit, full-time where that is asked for. */
export const hasPost = (role: keyof typeof postRoles, title: Words, asked: { readonly fullTime?: true; readonly least?: NumberReading } = {}): Criterion =>
  has(
    'posts',
    title,
    (roll, unit) =>
      roll
        .referring('posts', 'unit', unit)
        .map((entry) => [entry.person, both(both(entry.role === role, asked.fullTime === true ? isFullTime(entry) : true), current(entry, roll))]),
    asked.least,
  );

/** The unit has a service point of one of these kinds. */
export const hasServicePoint = (kinds: readonly (keyof typeof servicePointKinds)[], title: Words): Criterion =>
  has('service-points', title, (roll, unit) =>
    roll.referring('service-points', 'unit', unit).map((entry) => [entry.id, both(kinds.includes(entry.kind), current(entry, roll))]),
  );

/** Who or what answers for a unit, and how; the same person twice is one. */
type Answers = (roll: Roll, unit: string | undefined) => readonly (readonly [who: string, answer: Maybe])[];

function has(needs: RegisterName, title: Words, answers: Answers, least?: NumberReading): Criterion {
  const counted = (roll: Roll, unit: string | undefined) => {
    const byWho = new Map<string, Maybe>();
    for (const [who, answer] of answers(roll, unit)) byWho.set(who, either(byWho.get(who) ?? (byWho.has(who) ? undefined : false), answer));
    const all = [...byWho.values()];
    return { certain: all.filter((answer) => answer === true).length, possible: all.filter((answer) => answer !== false).length };
  };
  const needed = (roll: Roll) => (least === undefined ? 1 : roll.chosen(least));
  return {
    key: needs,
    title,
    needs: [needs],
    ...(least === undefined ? {} : { readings: [least] }),
    on: (roll) => ({ id }) => {
      const { certain, possible } = counted(roll, id);
      if (certain >= needed(roll)) return true;
      return possible >= needed(roll) ? undefined : false;
    },
    lacking: (roll) => ({ id }) => Math.max(0, needed(roll) - counted(roll, id).possible),
    unlocated: (roll) => answers(roll, undefined).filter(([, answer]) => answer !== false).length,
  };
}

function current(entry: { readonly from?: string; readonly to?: string }, roll: Roll): Maybe {
  return holds(roll.asOf, entry.from, entry.to);
}

function isFullTime({ posting }: Post): Maybe {
  return posting === undefined ? undefined : posting === 'full-time';
}
