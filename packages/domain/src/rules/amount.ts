import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import type { Population } from '../population.ts';
import type { budgetKinds } from '../registers/budgets.ts';
import { compares } from '../threshold.ts';

/** A yearly amount held against last year's; an increase by its kind. Without last year's it is undetermined. */
export interface AmountSpec extends Statement {
  /** The budgets. */
  readonly of: Population;
  readonly budget: keyof typeof budgetKinds;
  /** `more-than`: above last year's; `at-least`: not below it. */
  readonly op: 'more-than' | 'at-least';
}

/** Amounts in yuan; undefined where not recorded. */
export interface AmountTally {
  readonly now: number | undefined;
  readonly last: number | undefined;
}

/** The amount rule: mechanism alone. */
export const amountRule: Rule<AmountSpec, AmountTally> = {
  kind: 'increase',
  quota: false,
  population: ({ of }) => of,
  needs: ({ of }) => of.needs,
  readings: ({ of }) => of.readings,
  value: () => undefined,
  tally: ({ budget }, { facts, asOf }) => {
    const year = Number(asOf.slice(0, 4));
    const of = (wanted: number) => facts.budgets?.find((one) => one.kind === budget && one.year === wanted)?.amount;
    return { now: of(year), last: of(year - 1) };
  },
  merge: (a, b) => ({ now: sum(a.now, b.now), last: sum(a.last, b.last) }),
  judge: ({ op }, tally) => judgeAmounts(op, tally),
  witness: ({ budget }, { facts, asOf }) => {
    const year = Number(asOf.slice(0, 4));
    const own = (facts.budgets ?? []).filter((one) => one.kind === budget && (one.year === year || one.year === year - 1));
    const ids = (known: boolean) => own.filter(({ amount }) => (amount !== undefined) === known).map(({ id }) => id).toSorted();
    return { counted: ids(true), notCounted: [], unknown: ids(false) };
  },
};

/** A measure of an amount that must grow or hold. */
export const amount = (spec: AmountSpec): Measure<AmountTally> => measure(amountRule, spec);

const sum = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);

function judgeAmounts(op: AmountSpec['op'], { now, last }: AmountTally): Judgement {
  const observed = { low: now ?? 0, high: now ?? 0, of: Math.max(now ?? 0, last ?? 0) };
  if (now === undefined || last === undefined) {
    return { status: 'undetermined', observed, short: 0, remedies: [{ kind: 'supply', count: 1, ids: ['budgets'] }], explanation: { key: 'amount.unknown', args: { op } } };
  }
  const met = compares(op, now, last);
  const count = op === 'more-than' ? last + 1 : last;
  return {
    status: met ? 'met' : 'unmet',
    observed,
    required: { op, count: last, of: last },
    short: met ? 0 : count - now,
    remedies: [],
    explanation: { key: met ? 'amount.met' : 'amount.unmet', args: { op, now, last, short: met ? 0 : count - now } },
  };
}
