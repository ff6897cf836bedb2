import type { Division } from '../divisions.ts';
import type { Invent, Person } from '../person.ts';
import type { Delegate } from './congress.ts';

/** Who looks after disabled people in a gacha, village or community. */
export interface VillagePeople {
  readonly place: Division;
  readonly officer: Person;
  readonly committee: Person;
}

/** Delegates whom the congress roster calls liaison officers of a place are the same people here, by name alone. */
export function castVillages(invent: Invent, delegates: readonly Delegate[], places: readonly Division[]): readonly VillagePeople[] {
  return places.map((place) => {
    const elected = delegates.find(({ person }) => person.work.endsWith(`${place.name}残疾人专职委员`) && person.name !== '其木格');
    return {
      place,
      officer: elected?.person ?? invent({ work: `${place.name}残疾人专职委员` }),
      committee: invent({ work: `${place.name}“三委”成员` }),
    };
  });
}
