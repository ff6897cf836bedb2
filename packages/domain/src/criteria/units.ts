import { holds } from '../day.ts';
import type { RegisterName } from '../facts.ts';
import type { Words } from '../language.ts';
import { both, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import type { NumberReading } from '../reading.ts';
import type { organisationKinds } from '../registers/organisations.ts';
import type { postRoles } from '../registers/posts.ts';
import type { servicePointKinds } from '../registers/service-points.ts';
import type { Post, Roll } from '../roll.ts';

/** The unit has an organisation of one of these kinds. */
export const hasOrganisation = (kinds: (roll: Roll) => readonly (keyof typeof organisationKinds)[], title: Words): Criterion =>
  has('organisations', title, (roll, unit) =>
    roll.referring('organisations', 'unit', unit).map((entry) => both(kinds(roll).includes(entry.kind), current(entry, roll))),
  );

/** Somebody, or so many as the reading asks, holds a post of this role in the unit, full-time where that is asked for. */
export const hasPost = (role: keyof typeof postRoles, title: Words, asked: { readonly fullTime?: true; readonly least?: NumberReading } = {}): Criterion =>
  has(
    'posts',
    title,
    (roll, unit) =>
      roll
        .referring('posts', 'unit', unit)
        .map((entry) => both(both(entry.role === role, asked.fullTime === true ? isFullTime(entry) : true), current(entry, roll))),
    asked.least,
  );

/** The unit has a service point of one of these kinds. */
export const hasServicePoint = (kinds: readonly (keyof typeof servicePointKinds)[], title: Words): Criterion =>
  has('service-points', title, (roll, unit) =>
    roll.referring('service-points', 'unit', unit).map((entry) => both(kinds.includes(entry.kind), current(entry, roll))),
  );

type Answers = (roll: Roll, unit: string | undefined) => readonly Maybe[];

function has(needs: RegisterName, title: Words, answers: Answers, least?: NumberReading): Criterion {
  return {
    key: needs,
    title,
    needs: [needs],
    ...(least === undefined ? {} : { readings: [least] }),
    on: (roll) => {
      const needed = least === undefined ? 1 : roll.chosen(least);
      return ({ id }) => enough(answers(roll, id), needed);
    },
    unlocated: (roll) => answers(roll, undefined).filter((answer) => answer !== false).length,
  };
}

function enough(answers: readonly Maybe[], least: number): Maybe {
  const certain = answers.filter((answer) => answer === true).length;
  if (certain >= least) return true;
  return answers.filter((answer) => answer !== false).length >= least ? undefined : false;
}

function current(entry: { readonly from?: string; readonly to?: string }, roll: Roll): Maybe {
  return holds(roll.asOf, entry.from, entry.to);
}

function isFullTime({ posting }: Post): Maybe {
  return posting === undefined ? undefined : posting === 'full-time';
}
