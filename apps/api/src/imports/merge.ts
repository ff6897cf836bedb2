import { parseFacts, registerNames, type Facts, type RegisterName } from '@federation/domain';
import { masked } from '../masked.ts';

/** One record that an import adds or changes, as it would be stored. */
export interface Step {
  readonly id: string;
  readonly change: 'added' | 'changed';
  readonly fields: readonly string[];
  readonly record: Readonly<Record<string, unknown>>;
}

/** What an import does to one register. */
export interface Difference {
  readonly steps: readonly Step[];
  readonly same: number;
  /** Ids of records that would contradict themselves: they are left out, and take no other with them. */
  readonly refused: readonly string[];
}

/** What an import does, by register; the registers that the files do not speak of are absent. */
export type Differences = { readonly [Name in RegisterName]?: Difference };

const SAMPLE = 20;

/**
 * Lays what files say over what is stored. What a file leaves open stays as it is: an empty cell is unknown and takes
 * nothing away, and a record that no file names stays.
 */
export function merge(stored: Facts, said: Facts): Differences {
  const differences: Record<string, Difference> = {};
  for (const name of registerNames) {
    const entries: readonly object[] | undefined = said[name];
    if (entries === undefined) continue;
    const known = new Map((stored[name] ?? []).map((record) => [record.id, Object.entries(record)]));
    const all = entries.flatMap((entry) => stepOf(known, Object.entries(entry)) ?? []);
    const refused = new Set(all.filter(({ record }) => endsBeforeItBegins(name, record)).map((step) => step.id));
    const steps = all.filter((step) => !refused.has(step.id));
    differences[name] = { steps, same: entries.length - all.length, refused: [...refused] };
  }
  return differences;
}

/** The records to write, by register. A register that the files speak of is kept from then on, even where it is empty. */
export function recordsOf(differences: Differences): Facts {
  return Object.fromEntries(Object.entries(differences).map(([name, { steps }]) => [name, steps.map((step) => step.record)]));
}

/** The differences in numbers, with the first few records, masked. */
export function summary(differences: Differences) {
  const shown = registerNames.flatMap((name) => {
    const difference = differences[name];
    if (difference === undefined) return [];
    const { steps, same, refused } = difference;
    const added = steps.filter((step) => step.change === 'added').length;
    const sample = steps.slice(0, SAMPLE).map(({ id, change, fields, record }) => ({ id, change, fields, record: masked(name, record) }));
    return [[name, { added, changed: steps.length - added, same, refused: refused.length, sample }] as const];
  });
  return Object.fromEntries(shown);
}

/** A row may be sound and still not fit what is stored: a post that ended in 2025 does not begin in 2026. */
function endsBeforeItBegins(name: RegisterName, record: Step['record']): boolean {
  if (record['from'] === undefined || record['to'] === undefined) return false;
  const checked = parseFacts({ [name]: [record] });
  return 'problems' in checked && checked.problems.some((problem) => problem.fault === 'ends-before-it-begins');
}

function stepOf(known: ReadonlyMap<string, [string, unknown][]>, entry: [string, unknown][]): Step | undefined {
  const said: Record<string, unknown> = Object.fromEntries(entry);
  const id = String(said['id']);
  const before = known.get(id);
  if (before === undefined) return { id, change: 'added', fields: Object.keys(said).filter((key) => key !== 'id'), record: said };
  const had = new Map(before);
  const fields = entry.flatMap(([key, value]) => (JSON.stringify(value) === JSON.stringify(had.get(key)) ? [] : [key]));
  return fields.length === 0 ? undefined : { id, change: 'changed', fields, record: { ...Object.fromEntries(before), ...said } };
}
