import type { Clause } from './clause.ts';
import type { Plan } from './plan.ts';

/** What a clause amounts to: something computed, something only recorded, or nothing. */
export type Standing = 'computed' | 'attested' | 'nothing-to-compute';

/** One clause of the ledger. */
export interface LedgerEntry {
  readonly clause: string;
  readonly standing: Standing;
  /** Ids of what is computed from facts. */
  readonly computed: readonly string[];
  /** Ids of what the federation records with a document. */
  readonly attested: readonly string[];
}

/** What each clause of a plan amounts to, in order, as data. */
export function ledgerOf(plan: Plan): readonly LedgerEntry[] {
  return plan.clauses.map(entryOf);
}

function entryOf({ number, measures }: Clause): LedgerEntry {
  const attested = measures.filter(({ force }) => force === 'attested').map(({ id }) => id);
  const computed = measures.filter(({ force }) => force !== 'attested').map(({ id }) => id);
  const standing = computed.length > 0 ? 'computed' : attested.length > 0 ? 'attested' : 'nothing-to-compute';
  return { clause: number, standing, computed, attested };
}
