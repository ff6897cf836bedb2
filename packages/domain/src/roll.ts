import type { Day } from './day.ts';
import type { Entry, Facts, RegisterName } from './facts.ts';
import type { Chosen } from './reading.ts';

export type Person = Entry<'people'>;
export type Seat = Entry<'seats'>;
export type Post = Entry<'posts'>;
export type Unit = Entry<'units'>;
export type Organisation = Entry<'organisations'>;

/**
 * Facts opened for judging on a day under chosen readings: records by id and by what they refer to, each index made
 * once, when first asked for.
 */
export interface Roll {
  readonly asOf: Day;
  readonly facts: Facts;
  readonly chosen: Chosen;
  person(id: string): Person | undefined;
  unit(id: string): Unit | undefined;
  /** The records of a register whose field holds that id; `undefined` gives those where the field is absent. */
  referring<Name extends RegisterName>(name: Name, field: keyof Entry<Name> & string, id: string | undefined): readonly Entry<Name>[];
  /** The value made by `make` on first use, kept under `key`. */
  once<Value>(key: object, make: () => Value): Value;
}

/** Opens facts for judging. */
export function openRoll(facts: Facts, asOf: Day, chosen: Chosen): Roll {
  const kept = new Map<object, unknown>();
  const indexes = new Map<string, Map<string | undefined, readonly never[]>>();
  return {
    asOf,
    facts,
    chosen,
    person: finder(facts.people),
    unit: finder(facts.units),
    referring: (name, field, id) => {
      const key = `${name}/${field}`;
      let index = indexes.get(key);
      if (index === undefined) {
        index = Map.groupBy((facts[name] ?? []) as never[], (entry) => entry[field] as string | undefined);
        indexes.set(key, index);
      }
      return index.get(id) ?? [];
    },
    once: <Value>(key: object, make: () => Value): Value => {
      let value = kept.get(key) as Value | undefined;
      if (value === undefined) {
        value = make();
        kept.set(key, value);
      }
      return value;
    },
  };
}

/** Finds records by id. Rosters mostly name people in the order of their register: the next one is tried before an index is made. */
function finder<E extends { readonly id: string }>(entries: readonly E[] = []): (id: string) => E | undefined {
  let next = 0;
  let index: Map<string, E> | undefined;
  return (id) => {
    const expected = entries[next];
    if (expected?.id === id) {
      next += 1;
      return expected;
    }
    index ??= new Map(entries.map((entry) => [entry.id, entry]));
    return index.get(id);
  };
}
