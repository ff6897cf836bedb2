import { both, either, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import type { Seat } from '../roll.ts';
import { grassroots } from './people.ts';

/** Holds the seat part-time (兼职): a property of the seat, not of the person. */
export const partTimeSeat: Criterion = {
  key: 'part-time',
  title: { zh: '兼职', en: 'part-time' },
  on: () => ({ seat }) => partTime(seat),
};

/** A vice-director (副理事长) who is seconded or part-time. */
export const visitingViceDirector: Criterion = {
  key: 'visiting-vice-director',
  title: { zh: '兼职、挂职副理事长', en: 'part-time or seconded vice-director' },
  on: () => ({ seat }) => both(isRole(seat, 'vice-director'), either(partTime(seat), posted(seat, 'seconded'))),
};

/** A part-time vice-chair of the presidium (兼职副主席) who comes from the grassroots. */
export const grassrootsViceChair: Criterion = {
  key: 'grassroots-vice-chair',
  title: { zh: '来自基层的兼职副主席', en: 'part-time vice-chair from the grassroots' },
  on: (roll) => {
    const fromGrassroots = grassroots.on(roll);
    return (member) => both(both(isRole(member.seat, 'vice-chair'), partTime(member.seat)), fromGrassroots(member));
  },
};

function isRole(seat: Seat | undefined, role: NonNullable<Seat['role']>): Maybe {
  return seat?.role === undefined ? undefined : seat.role === role;
}

function posted(seat: Seat | undefined, as: NonNullable<Seat['posting']>): Maybe {
  return seat?.posting === undefined ? undefined : seat.posting === as;
}

const partTime = (seat: Seat | undefined): Maybe => posted(seat, 'part-time');
