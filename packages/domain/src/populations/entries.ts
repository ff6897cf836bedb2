import type { Entry, RegisterName } from '../facts.ts';
import type { Words } from '../language.ts';
import type { Maybe } from '../maybe.ts';
import type { Member, Population } from '../population.ts';
import type { Roll } from '../roll.ts';
import { registers } from '../facts.ts';

/** What an entry tells of itself as a member. */
export type Telling = Pick<Member, 'day' | 'group' | 'person' | 'unit'>;

/** The records of a register that pass a test on the day: meetings, projects, households … */
export function entriesOf<Name extends RegisterName>(
  name: Name,
  key: string,
  test: (entry: Entry<Name>, roll: Roll) => Maybe = () => true,
  tell: (entry: Entry<Name>, roll: Roll) => Telling = () => ({}),
  title: Words = registers[name].title,
): Population {
  const own = {};
  return {
    key: `${name}:${key}`,
    title,
    register: name,
    needs: [name],
    readings: [],
    members: (roll) =>
      roll.once(own, () => {
        const members: Member[] = [];
        const entries: readonly Entry<Name>[] = roll.facts[name] ?? [];
        for (const entry of entries) {
          const inside = test(entry, roll);
          if (inside !== false) members.push({ id: entry.id, inside, ...tell(entry, roll) });
        }
        return members;
      }),
  };
}
