import { earliest } from '../day.ts';
import type { Entry } from '../facts.ts';
import type { Words } from '../language.ts';
import type { Maybe } from '../maybe.ts';
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
          if (!isValid(holder, roll)) continue;
          const inside = filter === undefined ? true : filter.test(holder, roll);
          if (inside !== false) members.push({ id: holder.person, inside, person: roll.person(holder.person) });
        }
        return members;
      }),
  };
}

/** How many certificate holders are left out, by reason. */
export function excluded({ facts }: Roll): Readonly<Record<string, number>> {
  const reasons: Record<string, number> = {};
  for (const { state } of facts.certificates ?? []) if (state !== undefined && state !== 'valid') reasons[state] = (reasons[state] ?? 0) + 1;
  return reasons;
}

function isValid({ state, issued }: Certificate, { asOf }: Roll): boolean {
  return (state === undefined || state === 'valid') && (issued === undefined || earliest(issued) <= asOf);
}

/** The whole years of age on the roll's day; undefined where the birthday is not known well enough. */
export function ageOf(holder: Certificate, roll: Roll): number | undefined {
  const born = roll.person(holder.person)?.birthDate;
  if (born === undefined || born.length < 7) return undefined;
  const [year, month] = [Number(born.slice(0, 4)), born.slice(5)];
  const today = roll.asOf.slice(5);
  if (born.length === 7 && today.slice(0, 2) === month) return undefined;
  return Number(roll.asOf.slice(0, 4)) - year - (today < month ? 1 : 0);
}

/** Whether the person's grade is 1 or 2. */
export function isSevere(holder: Certificate, roll: Roll): Maybe {
  const grade = roll.person(holder.person)?.grade;
  return grade === undefined ? undefined : grade === '1' || grade === '2';
}
