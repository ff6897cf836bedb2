import { holds } from '../day.ts';
import type { Words } from '../language.ts';
import type { Member, Population } from '../population.ts';
import type { organisationKinds } from '../registers/organisations.ts';
import type { Organisation, Roll } from '../roll.ts';

type OrganisationKind = keyof typeof organisationKinds;

/** The organisations of a kind that exist on the day; `person` is their head where one is named. */
export function organisationsOf(kind: OrganisationKind, title: Words): Population {
  const own = {};
  return {
    key: `organisations:${kind}`,
    title,
    register: 'organisations',
    needs: ['organisations'],
    readings: [],
    members: (roll) =>
      roll.once(own, () => {
        const members: Member[] = [];
        for (const organisation of roll.facts.organisations ?? []) {
          if (organisation.kind !== kind) continue;
          const inside = existsOn(organisation, roll);
          if (inside === false) continue;
          const { head } = organisation;
          members.push({ id: organisation.id, inside, organisation, person: head === undefined ? undefined : roll.person(head) });
        }
        return members;
      }),
  };
}

/** Whether the organisation exists on the day. */
export function existsOn(organisation: Organisation, roll: Roll) {
  return holds(roll.asOf, organisation.from, organisation.to);
}
