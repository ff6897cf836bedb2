import type { Division } from '../divisions.ts';
import type { Invent, Person, Traits } from '../person.ts';
import type { PresidiumSeat } from './presidium.ts';

/** Who comes to a congress, and with whom. */
export interface Delegate {
  readonly person: Person;
  readonly delegation: string;
  readonly as: '正式代表' | '特邀' | '列席';
  readonly attended: boolean;
}

/** What a liaison officer is called after the name of the place. */
export const OFFICER = '残疾人专职委员';

/** Two delegates have this name. */
export const NAMESAKE = { name: '其木格', sex: '女' } as const;
const others = 57;

/**
 * The congress of the seventh term: 88 of 90 seats filled. 56 delegates are certainly disabled or relatives, of three
 * more the office does not know; 58 would be needed. Two delegates have the same name.
 */
export function castCongress(invent: Invent, presidium: readonly PresidiumSeat[], townships: readonly Division[], places: readonly Division[]): readonly Delegate[] {
  const seated = presidium.map(({ person }) => person);
  const rest = Array.from({ length: others }, (_, index) => {
    const place = places[(index * 17) % places.length];
    if (place === undefined) throw new Error('no places');
    const work = isGrassroots(index) ? `${fullName(place, townships)}${index % 3 === 0 ? OFFICER : '居民'}` : '机关事业单位职工';
    const traits = { ...traitsOf(index), work, rural: isGrassroots(index) && place.type !== 'community' };
    return invent(index === 13 || index === 46 ? { ...traits, minority: true } : traits, index === 13 || index === 46 ? NAMESAKE : undefined);
  });
  const guests = ['特邀', '特邀', '特邀', '列席', '列席'] as const;
  const delegates = [...seated, ...rest].map((person, index): Delegate => {
    const township = townships.find(({ name }) => person.work.startsWith(name));
    return { person, delegation: `${township?.name ?? '旗直属'}代表团`, as: '正式代表', attended: index % 23 !== 20 };
  });
  return [
    ...inDelegations(delegates),
    ...guests.map((as): Delegate => ({ person: invent({ work: as === '特邀' ? '往届代表' : '旗直部门干部' }), delegation: '特邀和列席人员', as, attended: true })),
  ];
}

/** The congress of the sixth term: its presidium, some who stayed on, and some who left. */
export function castLastCongress(invent: Invent, last: readonly PresidiumSeat[], now: readonly Delegate[]): readonly Person[] {
  const known = new Set(last.map(({ person }) => person));
  const stayed = now.filter(({ person, as }) => as === '正式代表' && !known.has(person) && person.name !== NAMESAKE.name).slice(40, 60);
  const left = Array.from({ length: 31 }, (_, index) => invent({ ...(index % 3 === 0 ? { category: 4 } : {}), work: index % 2 === 0 ? '农牧民' : '职工' }));
  return [...known, ...stayed.map(({ person }) => person), ...left];
}

/** With the township before it: two gacha names occur twice. */
export function fullName(place: Division, townships: readonly Division[]): string {
  return `${townships.find(({ code }) => code === place.parent)?.name ?? ''}${place.name}`;
}

function traitsOf(index: number): Partial<Traits> {
  const award = [5, 10, 30, 31, 32].includes(index) ? (index % 2 === 0 ? '旗县级' : '市级') : '否';
  return { award, grassroots: isGrassroots(index), volunteer: index % 9 === 4, society: index % 19 === 3, ...bondOf(index) };
}

function bondOf(index: number): Partial<Traits> {
  if (index < 24) return { category: ([4, 4, 1, 2, 4, 3, 5, 4, 2, 6, 1, 4] as const)[index % 12] ?? 4 };
  if (index < 37) return { relative: true, relativeCategory: ['智力', '精神', '肢体', '听力'][index % 4] ?? '肢体' };
  if (index === 37) return { disabled: undefined, relative: undefined };
  if (index === 38) return { relative: undefined };
  return index === 39 ? { disabled: undefined } : {};
}

function isGrassroots(index: number): boolean {
  return index < 30 || (index >= 40 && index < 50);
}

function inDelegations(delegates: readonly Delegate[]): readonly Delegate[] {
  const groups = Map.groupBy(delegates, ({ delegation }) => delegation);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).flatMap(([, group]) => group);
}

function rank(delegation: string): number {
  return '旗乌棋蒙木苏阿'.indexOf(delegation.charAt(0));
}
