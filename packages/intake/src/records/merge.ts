import type { Value } from '../cells/read.ts';
import { columnTitle, type ProblemLog } from '../problem-log.ts';
import type { SheetPlan } from '../layout/plan.ts';
import { noValues, type Values } from './draft.ts';

/** What one row says of a record. */
export interface Telling {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly values: Values;
}

/**
 * One record out of several rows about it. A field that only some rows give is taken from them; one of which two rows
 * say different things stays unknown, and both places are named. `keep` are fields without which there is no record:
 * there the first row is heard, and the difference is told.
 */
export function mergeTellings(tellings: readonly Telling[], keep: readonly string[], log: ProblemLog, slotOf: (telling: Telling, field: string) => string): Values {
  const [first] = tellings;
  if (first === undefined) return noValues();
  if (tellings.length === 1) return first.values;
  const merged = noValues();
  const said = new Map<string, Telling>();
  const unsure = new Set<string>();
  for (const telling of tellings) {
    for (const [field, value] of Object.entries(telling.values)) {
      if (field === 'id') continue;
      const before = said.get(field);
      if (before === undefined) {
        said.set(field, telling);
        merged[field] = value;
        continue;
      }
      const finer = before.plan.literal ? undefined : agreed(merged[field], value);
      if (finer !== undefined) merged[field] = finer;
      else if (!equal(merged[field], value) && !unsure.has(field)) {
        unsure.add(field);
        tellContradiction(field, telling, before, keep.includes(field), log, slotOf);
      }
    }
  }
  for (const field of unsure) if (!keep.includes(field)) delete merged[field];
  return merged;
}

/** Of two dates where one only says less, the finer one; of two levels of an award, the stated one. */
function agreed(a: Value | undefined, b: Value): Value | undefined {
  if (typeof a !== 'string' || typeof b !== 'string' || a === b) return undefined;
  if (/^\d{4}(-\d\d){0,2}$/.test(a) && /^\d{4}(-\d\d){0,2}$/.test(b)) return a.startsWith(b) ? a : b.startsWith(a) ? b : undefined;
  if (a === 'unstated' && b !== 'none') return b;
  return b === 'unstated' && a !== 'none' ? a : undefined;
}

function equal(a: Value | undefined, b: Value): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => value === b[index]));
}

function tellContradiction(field: string, telling: Telling, before: Telling, kept: boolean, log: ProblemLog, slotOf: (telling: Telling, field: string) => string): void {
  const column = (of: Telling) => of.plan.columns.find(({ slot }) => slot === slotOf(of, field));
  const other = column(before);
  log.cell(kept ? 'names-differ' : 'contradiction', telling.plan, telling.row, column(telling), null, {
    field,
    args: {
      otherFile: before.plan.file,
      otherSheet: before.plan.sheet,
      otherRow: before.row,
      ...(other === undefined ? {} : { otherColumn: columnTitle(other) }),
    },
  });
}
