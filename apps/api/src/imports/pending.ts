import { createHash } from 'node:crypto';
import { registerNames, type Facts, type RegisterName } from '@federation/domain';
import { readFiles, type Corrections, type Problem, type SheetReading } from '@federation/intake';
import type { Basis, ImportFile, Store } from '@federation/store';
import { merge, recordsOf, summary } from './merge.ts';

/** What is kept with an import until it is decided: plain JSON. */
export interface Pending {
  readonly corrections: Corrections;
  readonly sheets: readonly SheetReading[];
  readonly problems: readonly Problem[];
  readonly differences: ReturnType<typeof summary>;
  /** Records that were left out, by register. */
  readonly refused: { readonly [Name in RegisterName]?: readonly string[] };
  /** The records that accepting would write. */
  readonly put: Facts;
  /** What the registers stood at. */
  readonly basis: Basis;
}

/** Reads files against what is stored, and works out what accepting them would write. Writes nothing. */
export async function prepare(store: Store, federation: string, files: readonly ImportFile[], corrections: Corrections): Promise<Pending> {
  const stands = await store.basis(federation);
  const known = await store.facts(federation);
  const { facts, sheets, problems } = await readFiles([...files], { known, corrections });
  const differences = merge(known, facts);
  return {
    corrections,
    sheets,
    problems,
    differences: summary(differences),
    refused: Object.fromEntries(Object.entries(differences).map(([name, difference]) => [name, difference.refused])),
    put: recordsOf(differences),
    basis: Object.fromEntries(registerNames.map((name) => [name, stands[name] ?? 0])),
  };
}

/** Whether accepting would write the same records. */
export function sameOutcome(a: Pending, b: Pending): boolean {
  return digest(a.put) === digest(b.put);
}

function digest(facts: Facts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
