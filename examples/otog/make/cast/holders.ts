import { dice, type Dice } from '../dice.ts';
import type { Division } from '../divisions.ts';
import type { Invent, Person } from '../person.ts';
import { NAMESAKE, type Delegate } from './congress.ts';
import type { Office } from './office.ts';

/** A holder of a certificate, as the state platform has them; what is `undefined` is not filled in there. */
export interface Holder {
  readonly person: Person;
  readonly place: Division;
  readonly age: number;
  readonly issued: string;
  readonly state: '有效' | '死亡' | '迁出' | '失联';
  readonly checked: string | undefined;
  readonly smart: boolean;
  readonly poor: boolean;
  readonly care: boolean;
  readonly inSchool: boolean | undefined;
}

const INVENTED_HOLDERS = 900;
const categories = [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 2, 2, 2, 5, 5, 6, 6, 3, 7] as const;
const lost: ReadonlyMap<number, Holder['state']> = new Map([[60, '死亡'], [171, '死亡'], [333, '死亡'], [402, '死亡'], [518, '死亡'], [640, '死亡'], [777, '死亡'], [120, '迁出'], [450, '迁出'], [811, '迁出'], [268, '失联'], [699, '失联']]);

/**
 * Registered disabled people: those of the rosters who have a certificate, and 900 more. Left out are the two delegates
 * of one name: the ledgers of services go by name alone and could not tell them apart.
 */
export function castHolders(invent: Invent, delegates: readonly Delegate[], office: Office, places: readonly Division[]): readonly Holder[] {
  const chance = dice(900);
  const known = [...delegates.filter(({ as }) => as === '正式代表').map(({ person }) => person), ...office.staff].filter(({ certificate, name }) => certificate !== undefined && name !== NAMESAKE.name);
  const others = Array.from({ length: INVENTED_HOLDERS }, () => invent({ category: chance.pick(categories) }, undefined, 2026 - ageOf(chance)));
  return [
    ...known.map((person) => holder(chance, person, placeOf(person, places) ?? chance.pick(places), '有效')),
    ...others.map((person, index) => holder(chance, person, chance.pick(places), lost.get(index) ?? '有效')),
  ].sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}

/** Few children, many old people. */
function ageOf(chance: Dice): number {
  const throwOf = chance.below(100);
  if (throwOf < 7) return 3 + chance.below(14);
  return throwOf < 62 ? 18 + chance.below(42) : 60 + chance.below(29);
}

function placeOf({ work }: Person, places: readonly Division[]): Division | undefined {
  return places.find(({ name }) => work.includes(name));
}

function holder(chance: Dice, person: Person, place: Division, state: Holder['state']): Holder {
  const age = 2025 - Number(person.birth.slice(0, 4)) + (person.birth.slice(5) <= '11-23' ? 1 : 0);
  const severe = (person.grade ?? 4) <= 2;
  const checkedIn = chance.below(100);
  const school = age >= 6 && age <= 15;
  return {
    person,
    place,
    age,
    issued: `${Math.max(Number(person.birth.slice(0, 4)) + 2, 2009 + chance.below(17))}-${pad(1 + chance.below(12))}-${pad(1 + chance.below(28))}`,
    state,
    checked: checkedIn < 92 ? `2026-${pad(1 + chance.below(10))}-${pad(1 + chance.below(28))}` : checkedIn < 97 ? `2025-${pad(4 + chance.below(9))}` : undefined,
    smart: chance.below(100) < 58,
    poor: chance.below(100) < 16,
    care: severe && chance.below(100) < 45,
    inSchool: school ? (chance.below(24) === 0 ? undefined : true) : false,
  };
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
