import type { Words } from '../language.ts';
import type { Maybe } from '../maybe.ts';
import type { Member, Population } from '../population.ts';
import type { Reading } from '../reading.ts';
import type { unitKinds } from '../registers/units.ts';
import type { Roll, Unit } from '../roll.ts';

type UnitKind = keyof typeof unitKinds;

/** What narrows the units down, answered for each unit; may add kinds under a reading. */
export interface UnitFilter {
  readonly readings: readonly Reading[];
  test(unit: Unit, roll: Roll): Maybe;
}

/** The units of these kinds. */
export function unitsOf(kinds: readonly UnitKind[], title: Words, filter?: UnitFilter): Population {
  const own = {};
  return {
    key: `units:${kinds.join('+')}`,
    title,
    register: 'units',
    needs: ['units'],
    readings: filter?.readings ?? [],
    members: (roll) =>
      roll.once(own, () => {
        const members: Member[] = [];
        for (const unit of roll.facts.units ?? []) {
          if (!kinds.includes(unit.kind)) continue;
          const inside = filter === undefined ? true : filter.test(unit, roll);
          if (inside !== false) members.push({ id: unit.id, inside, unit });
        }
        return members;
      }),
  };
}
