import fc from 'fast-check';
import type { Entry, Facts } from './facts.ts';
import type { Status } from './finding.ts';
import type { Ways } from './oracle.testing.ts';
import type { Readings } from './reading.ts';

/** The day that is judged. */
export const TODAY = '2026-11-23';

type Person = Entry<'people'>;

/** One measure over random facts, with the plain judgement of complete facts. */
export interface Trial {
  readonly measure: string;
  readonly facts: fc.Arbitrary<Facts>;
  readonly readings?: fc.Arbitrary<Readings>;
  /** The days to judge on, where not {@link TODAY}. */
  readonly day?: fc.Arbitrary<string>;
  readonly ways: Ways;
  readonly plain: (facts: Facts, readings: Readings) => Status;
  /** What holds of several people, or is said of it, where that is more than one judgement of complete facts. */
  readonly whole?: (facts: Facts, readings: Readings, asOf: string) => ReadonlySet<Status>;
}

/** One of the values, and now and then none. */
export const of = <const T>(...values: readonly T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant(undefined) });

/** Mostly none. */
export const seldom = <const T>(...values: readonly T[]) =>
  fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...values) }, { weight: 6, arbitrary: fc.constant(undefined) });

/** Yes, no, or not known. */
export const yesNo = of(true, false);

/** A record without the fields that are not known. */
export const record = <T extends object>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .record(shape)
    .map(
      (made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> },
    );

/** When something began and ended, about the day that is judged, sometimes only by month or year. */
export const dates = {
  from: seldom('2025-01-01', TODAY, '2026-11-24', '2026-11', '2026'),
  to: seldom('2026-11-22', TODAY, '2026-11', '2026', '2027-01-01'),
};

/** Drops answers that another one rules out. */
function consistent<P extends Partial<Person>>(person: P): P {
  const { category, components, relativeCategory, ...rest } = person;
  const own = person.disabled === false ? undefined : category;
  return {
    ...rest,
    ...(own === undefined ? {} : { category: own }),
    ...(own === 'multiple' && components !== undefined ? { components } : {}),
    ...(relativeCategory === undefined || person.relative === false ? {} : { relativeCategory }),
  } as P;
}

/** A body of this term and last; where there was a last term, somebody certainly sat in it. */
export function body(
  name: 'congress' | 'presidium' | 'council',
  person: fc.Arbitrary<Partial<Person>>,
  seat: fc.Arbitrary<object> = fc.constant({}),
  held: Partial<typeof dates> = dates,
): fc.Arbitrary<Facts> {
  const member = fc.record({ person: person.map(consistent), seat, dates: record(held), term: record({ term: of(8) }) });
  const former = fc.record({
    person: person.map(consistent),
    seat,
    dates: record({ to: seldom('2023-01-01', '2024-05-17', '2024-05') }),
    term: fc.constant({ term: 7 }),
  });
  return fc
    .record({
      now: fc.array(member, { maxLength: 5 }),
      last: fc.array(former, { maxLength: 4 }).map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, dates: {} }, ...rest])),
      authorised: of(3, 4, 5, 6),
    })
    .map(({ now, last, authorised }) => ({
      people: [...now, ...last].map((one, index) => ({ id: `p${index}`, name: '某', ...one.person })),
      seats: [...now, ...last].map((one, index) => ({ id: `s${index}`, body: name, ...one.term, person: `p${index}`, ...one.seat, ...one.dates })),
      terms: [{ id: 't8', body: name, number: 8, from: '2024-05-18', ...(authorised === undefined ? {} : { authorised }) }],
    }));
}

