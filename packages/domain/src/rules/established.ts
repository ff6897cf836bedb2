import { both } from '../maybe.ts';
import { measure, type Measure, type Rule, type Statement } from '../measure.ts';
import { inOrder, type Population } from '../population.ts';
import { addCounts, count, witness, type Count } from '../tally.ts';

/** Something set up, shown by a document that has not expired. Without one it is undetermined: paper not yet recorded is no miss. */
export interface EstablishedSpec extends Statement {
  readonly of: Population;
}

/** The established rule: mechanism alone. */
export const establishedRule: Rule<EstablishedSpec, Count> = {
  kind: 'established',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of }) => of.needs,
  readings: ({ of }) => of.readings,
  value: () => undefined,
  tally: ({ of }, roll) => count(of, undefined, roll),
  merge: addCounts,
  judge: (_, { yes, maybeYes }) => {
    const met = yes > 0;
    return {
      status: met ? 'met' : 'undetermined',
      observed: { low: yes, high: yes + maybeYes, of: yes + maybeYes },
      short: met ? 0 : 1,
      remedies: met ? [] : [{ kind: 'record', count: 1 }],
      explanation: { key: met ? 'established.met' : 'established.undetermined', args: { low: yes, high: yes + maybeYes } },
    };
  },
  witness: ({ of }, roll) => {
    const members = inOrder(of.members(roll), roll);
    const named = witness(members, undefined, roll);
    return { ...named, deciding: members.filter(({ inside }) => both(inside, true) === undefined).map(({ id }) => id) };
  },
};

/** A measure of the established kind. */
export const established = (spec: EstablishedSpec): Measure<Count> => measure(establishedRule, spec);
