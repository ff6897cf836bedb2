import type { Entry } from '../facts.ts';
import type { Words } from '../language.ts';
import { both, type Maybe } from '../maybe.ts';
import type { Population } from '../population.ts';
import type { Reading } from '../reading.ts';
import type { nets } from '../registers/services.ts';
import type { Roll } from '../roll.ts';
import { registered } from './registered.ts';

type Certificate = Entry<'certificates'>;

/** Registered people with a recorded need for one of the nets (for any where none is named), narrowed down where that is asked. */
export function needing(
  of: readonly (keyof typeof nets)[],
  title: Words,
  narrowed: { readonly key: string; readonly test: (holder: Certificate, roll: Roll) => Maybe; readonly readings?: readonly Reading[] } = { key: 'any', test: () => true },
): Population {
  return registered(title, {
    key: `needing:${of.join('+')}:${narrowed.key}`,
    needs: ['needs'],
    readings: narrowed.readings ?? [],
    test: (holder, roll) => {
      const recorded = roll.referring('needs', 'person', holder.person).filter(({ assessed }) => assessed <= roll.asOf);
      const certain = recorded.some(({ net }) => of.length === 0 || (net !== undefined && of.includes(net)));
      const possible = recorded.some(({ net }) => net === undefined);
      return both(certain ? true : possible ? undefined : false, narrowed.test(holder, roll));
    },
  });
}
