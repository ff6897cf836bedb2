import { holds } from '../day.ts';
import type { Entry, RegisterName } from '../facts.ts';
import type { Words } from '../language.ts';
import { either, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import type { Roll } from '../roll.ts';

/** Any record of a register that names the member in one of its fields answers yes. */
export function hasRecord<Name extends RegisterName>(
  name: Name,
  field: keyof Entry<Name> & string,
  key: string,
  title: Words,
  test: (entry: Entry<Name>, roll: Roll) => Maybe = () => true,
): Criterion {
  return {
    key,
    title,
    needs: [name],
    on: (roll) => ({ id }) => roll.referring(name, field, id).map((entry) => test(entry, roll)).reduce(either, false),
  };
}

/** Whether a record with these dates holds on the roll's day. */
export const current = ({ from, to }: { readonly from?: string; readonly to?: string }, { asOf }: Roll): Maybe => holds(asOf, from, to);
