import { dayNumber, dayOf } from '../src/day.ts';
import type { Entry, Facts } from '../src/facts.ts';

/** A county with its real numbers of townships and villages (National Bureau of Statistics, 2023). */
export interface County {
  readonly code: string;
  readonly townships: number;
  readonly villages: number;
}

/** Invented facts of one county, the same for the same code: 90 delegates, 31 in the presidium, 9 cadres, a council of 7 and its year. */
export function factsOf({ code, townships, villages }: County): Facts {
  const chance = generator(Number(code));
  const people: Entry<'people'>[] = Array.from({ length: 130 }, (_, index) => ({
    id: `p-${String(index).padStart(4, '0')}`,
    name: '某',
    ...(chance() < 0.97 ? { disabled: chance() < 0.55 } : {}),
    relative: chance() < 0.25,
    roleModel: chance() < 0.1 ? 'city' : 'none',
    grassroots: chance() < 0.6,
    ethnicity: chance() < 0.3 ? '蒙古族' : '汉族',
    rural: chance() < 0.5,
  }));
  const id = (index: number) => people[index % people.length]?.id ?? '';
  const seated = (body: Entry<'seats'>['body'], first: number, count: number): Entry<'seats'>[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${body}/7/${id(first + index)}`,
      body,
      term: 7,
      person: id(first + index),
      role: body === 'council' ? 'council-member' : body === 'congress' ? 'delegate' : 'member',
      posting: index % 4 === 0 ? 'part-time' : 'full-time',
    }));
  const towns: Entry<'units'>[] = Array.from({ length: townships }, (_, index) => ({ id: `t${index}`, code: `t${index}`, name: '镇', kind: 'town' }));
  const places: Entry<'units'>[] = Array.from({ length: villages }, (_, index) => ({ id: `v${index}`, code: `v${index}`, name: '村', kind: index % 5 === 0 ? 'community' : 'village' }));
  const most = <T>(units: readonly Entry<'units'>[], make: (unit: Entry<'units'>) => T): T[] => units.filter(() => chance() < 0.99).map(make);
  const start = dayNumber('2026-01-05');
  return {
    units: [...towns, ...places],
    people,
    terms: [
      { id: 'congress/7', body: 'congress', number: 7, from: '2023-11-20', authorised: 90 },
      { id: 'presidium/7', body: 'presidium', number: 7, from: '2023-11-20', authorised: 31 },
      { id: 'council/7', body: 'council', number: 7, from: '2023-11-20', authorised: 7 },
    ],
    seats: [...seated('congress', 0, 90), ...seated('presidium', 60, 31), ...seated('council', 95, 7)],
    posts: [
      ...Array.from({ length: 9 }, (_, index): Entry<'posts'> => ({ id: `o${index}`, role: index < 3 ? 'leader' : 'cadre', person: id(100 + index), posting: 'full-time', staffing: 'administrative' })),
      ...most(towns, ({ id: unit }): Entry<'posts'> => ({ id: `c${unit}`, role: 'township-cadre', person: id(110), unit, posting: 'full-time' })),
      ...most(places, ({ id: unit }): Entry<'posts'> => ({ id: `l${unit}`, role: 'liaison-officer', person: id(111), unit })),
    ],
    organisations: most([...towns, ...places], ({ id: unit, kind }): Entry<'organisations'> => ({ id: `a${unit}`, kind: kind === 'town' ? 'federation' : 'association', unit })),
    fieldwork: Array.from({ length: 7 * 62 }, (_, index): Entry<'fieldwork'> => ({ id: `f${index}`, person: id(95 + (index % 7)), from: dayOf(start + Math.floor(index / 7) * 4 + (index % 3)), placeKind: 'village' })),
    meetings: Array.from({ length: 12 }, (_, index): Entry<'meetings'> => ({ id: `m${index}`, kind: index % 6 === 0 ? 'joint-conference' : 'council', date: dayOf(start + index * 25) })),
    reports: [{ id: 'r', kind: 'council', date: '2026-03-01' }],
  };
}

/** A linear congruential generator: the same numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
