import { earliest, holds, latest, type Day } from '../day.ts';
import type { Entry } from '../facts.ts';
import type { Words } from '../language.ts';
import { both, type Maybe } from '../maybe.ts';
import type { Member, Population } from '../population.ts';
import type { Reading } from '../reading.ts';
import type { Roll } from '../roll.ts';

type Certificate = Entry<'certificates'>;

/** What narrows the holders down, answered for each. */
export interface HolderFilter {
  readonly key: string;
  readonly needs?: readonly ('needs' | 'subsidies')[];
  readonly readings?: readonly Reading[];
  test(holder: Certificate, roll: Roll): Maybe;
}

/**
 * Registered disabled people: holders of a valid certificate on the day, each once. A certificate without a state is
 * valid; who died, moved away or was lost from sight is left out and told by {@link excluded}.
 */
export function registered(title: Words, filter?: HolderFilter): Population {
  const own = {};
  return {
    key: `registered:${filter?.key ?? 'all'}`,
    title,
    register: 'people',
    needs: ['people', 'certificates', ...(filter?.needs ?? [])],
    readings: filter?.readings ?? [],
    members: (roll) =>
      roll.once(own, () => {
        const members: Member[] = [];
        for (const holder of roll.facts.certificates ?? []) {
          const inside = both(isValid(holder, roll), filter === undefined ? true : filter.test(holder, roll));
          if (inside !== false) members.push({ id: holder.person, inside, person: roll.person(holder.person) });
        }
        return members;
      }),
  };
}

/** How many certificate holders are left out, by reason. */
export function excluded({ facts }: Roll): Readonly<Record<string, number>> {
  const left = (facts.certificates ?? []).flatMap(({ state = 'valid' }) => (state === 'valid' ? [] : [state]));
  return Object.fromEntries([...new Set(left)].toSorted().map((reason) => [reason, left.filter((state) => state === reason).length]));
}

function isValid({ state, issued }: Certificate, { asOf }: Roll): Maybe {
  return both(state === undefined || state === 'valid', holds(asOf, issued, undefined));
}

/** Whether the holder is of an age between two on the roll's day, both included; unknown where the birthday could lie on either side. */
export function isAged(holder: Certificate, roll: Roll, from: number, to: number): Maybe {
  const born = roll.person(holder.person)?.birthDate;
  if (born === undefined) return undefined;
  const [oldest, youngest] = [ageOn(roll.asOf, earliest(born)), ageOn(roll.asOf, latest(born))];
  if (oldest < from || youngest > to) return false;
  return youngest >= from && oldest <= to ? true : undefined;
}

/** Whole years of age; below 0 before birth. */
function ageOn(day: Day, born: Day): number {
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
}

/** Whether the person's grade is 1 or 2. */
export function isSevere(holder: Certificate, roll: Roll): Maybe {
  const grade = roll.person(holder.person)?.grade;
  return grade === undefined ? undefined : grade === '1' || grade === '2';
}
