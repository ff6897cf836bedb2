import type { Division } from '../divisions.ts';
import type { Invent, Person } from '../person.ts';
import { fullName, OFFICER, type Delegate } from './congress.ts';

/** Who looks after disabled people in a gacha, village or community. */
export interface VillagePeople {
  readonly place: Division;
  readonly officer: Person;
  readonly committee: Person;
}

/** Delegates whom the congress roster calls liaison officers of a place are the same people here, by name alone. */
export function castVillages(invent: Invent, delegates: readonly Delegate[], townships: readonly Division[], places: readonly Division[]): readonly VillagePeople[] {
  return places.map((place) => {
    const work = `${fullName(place, townships)}${OFFICER}`;
    const elected = delegates.find(({ person }) => person.work === work);
    return {
      place,
      officer: elected?.person ?? invent({ work }),
      committee: invent({ work: `${place.name}“三委”成员` }),
    };
  });
}
