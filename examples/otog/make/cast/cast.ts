import { readDivisions } from '../divisions.ts';
import { inventor, type Person } from '../person.ts';
import { castCongress, castLastCongress } from './congress.ts';
import { castHolders } from './holders.ts';
import { castOffice } from './office.ts';
import { castLastPresidium, castPresidium } from './presidium.ts';
import { castVillages } from './villages.ts';

export type Cast = ReturnType<typeof castAll>;

/** Everybody in the sample, always the same: the seed and the order of invention are fixed. */
export function castAll() {
  const invent = inventor(20201021);
  const { townships, villages } = readDivisions();
  const office = castOffice(invent);
  const presidium = castPresidium(invent, office);
  const lastPresidium = castLastPresidium(invent, office, presidium);
  const congress = castCongress(invent, presidium, townships, villages);
  const everybody = {
    townships,
    villages,
    office,
    presidium,
    lastPresidium,
    congress,
    lastCongress: castLastCongress(invent, lastPresidium, congress),
    villagePeople: castVillages(invent, congress, townships, villages),
    townshipCadres: townships.map((township): Person => invent({ work: `${township.name}残联` })),
    townshipPartTimers: townships.map((township): Person => invent({ work: `${township.name}民政助理` })),
    /** Heads the association of the deaf; no roster says more of this person. */
    deafHead: invent({ disabled: undefined, relative: undefined }),
  };
  // Last, so that everybody before stays who they were.
  return { ...everybody, holders: castHolders(invent, congress, office, villages) };
}
