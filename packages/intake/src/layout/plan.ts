import { registers, type Field, type RegisterName } from '@federation/domain';
import { fieldReader, type SheetManner } from '../cells/field.ts';
import { flagReader } from '../cells/flag.ts';
import { readLabels } from '../cells/labels.ts';
import type { Read } from '../cells/read.ts';
import { readLiteral, readText } from '../cells/text.ts';
import type { SheetCorrection } from '../corrections.ts';
import { columnLetter } from '../files/letters.ts';
import type { Raw, SheetSource } from '../files/source.ts';
import { limits } from '../limits.ts';
import type { ColumnReading } from '../sheet-reading.ts';
import type { Candidate } from './decide.ts';
import type { Heading } from './heading-row.ts';
import { EXISTS, LABELS, type RegisterShape, type Target } from './targets.ts';

/** One column that is read, with everything that is needed at a cell worked out beforehand. */
export interface Column {
  readonly index: number;
  readonly letter: string;
  readonly heading: string;
  readonly target: Target;
  /** Target and part in one word: columns with the same slot hold the same thing. */
  readonly slot: string;
  readonly read: (raw: Raw) => Read;
}

/** How a sheet is read. */
export interface SheetPlan {
  readonly file: string;
  readonly sheet: string;
  readonly shape: RegisterShape;
  readonly personFields: Readonly<Record<string, Field>>;
  readonly heading: Heading;
  readonly columns: readonly Column[];
  readonly context: Readonly<Record<string, string | number>>;
  /** Written by this package: contents are taken to the letter, nothing is inferred from them. */
  readonly literal: boolean;
}

/** Lays out the reading of a sheet. `answer` gives the letter of the column to use where several hold the same. */
export function planSheet(
  file: string,
  source: SheetSource,
  { shape, heading, context }: Candidate,
  correction: SheetCorrection | undefined,
  answer: (slot: string) => string | undefined,
): SheetPlan {
  const targets = headingTargets(shape, heading, correction);
  const literal = targets.some((target) => target?.of === 'record' && target.field === 'id');
  const personFields: Readonly<Record<string, Field>> = registers.people.fields;
  const manner = { from1904: source.from1904, textOnly: source.textOnly, literal };
  const columns = targets.flatMap((target, index): Column[] => {
    if (target === undefined || index >= limits.columns) return [];
    const letter = columnLetter(index);
    const slot = slotOf(target);
    const chosen = answer(slot);
    if (chosen !== undefined && chosen !== letter) return [];
    const field = target.of === 'person' ? personFields[target.field] : shape.fields[target.field];
    const read = readerOf(target, field, manner);
    return [{ index, letter, heading: heading.titles[index] ?? '', target, slot, read }];
  });
  // A title speaks for a whole column that is missing, never for the empty cells of one that is there.
  const untold = Object.entries(literal ? {} : context.values).filter(([name]) => !columns.some(({ slot }) => slot === name));
  return { file, sheet: source.name, shape, personFields, heading, columns, context: { ...Object.fromEntries(untold), ...correction?.context }, literal };
}

function readerOf({ field: name, part }: Target, field: Field | undefined, manner: SheetManner): Column['read'] {
  if (name === EXISTS) return flagReader(['已成立', '已建立', '已建成']);
  if (name === LABELS) return readLabels;
  if (field === undefined || part !== undefined) return manner.literal ? readLiteral : readText;
  return fieldReader(name, field, manner);
}

/** Everything that a column can hold has its slot. */
export function slotOf({ of, field, part }: Target): string {
  return `${of === 'person' ? 'person.' : ''}${field}${part === undefined ? '' : `#${part}`}`;
}

function headingTargets(shape: RegisterShape, heading: Heading, correction: SheetCorrection | undefined): (Target | undefined)[] {
  const targets = neighbours(shape, [...heading.targets]);
  for (const [letter, name] of Object.entries(correction?.columns ?? {})) {
    const index = heading.titles.findIndex((_, at) => columnLetter(at) === letter.toUpperCase());
    if (index < 0) continue;
    targets[index] = name === null ? undefined : named(shape, name);
  }
  return targets;
}

function named(shape: RegisterShape, name: string): Target | undefined {
  const [of, field] = name.startsWith('person.') ? (['person', name.slice(7)] as const) : (['record', name] as const);
  if (of === 'person') return field === 'id' || field in registers.people.fields ? { of, field } : undefined;
  if (field === shape.person) return { of: 'person', field: 'name' };
  if (field === shape.unit) return { of, field, part: 'name' };
  return field === 'id' || field in shape.fields ? { of, field } : undefined;
}

/**
 * A heading that occurs twice is read by what stands before it where that leaves no doubt: `类别` after `亲友` is the
 * category of the relative, for which there is a field with the same closed list whose name continues the neighbour's.
 */
function neighbours(shape: RegisterShape, targets: (Target | undefined)[]): (Target | undefined)[] {
  const seen = new Set<string>();
  for (const [index, target] of targets.entries()) {
    if (target === undefined) continue;
    const slot = slotOf(target);
    if (!seen.has(slot)) {
      seen.add(slot);
      continue;
    }
    const before = targets[index - 1];
    const fields: Readonly<Record<string, Field>> = target.of === 'person' ? registers.people.fields : shape.fields;
    const choices = fields[target.field]?.choices;
    const continued = before === undefined || before.of !== target.of || choices === undefined ? undefined : Object.keys(fields).find(
      (name) => name !== target.field && name.startsWith(before.field) && name !== before.field && fields[name]?.choices === choices,
    );
    if (continued === undefined) continue;
    const better: Target = { of: target.of, field: continued };
    if (!targets.some((other) => other !== undefined && slotOf(other) === slotOf(better))) targets[index] = better;
  }
  return targets;
}

/** What was made of each column, for a person to look over. */
export function columnReadings(plan: SheetPlan): ColumnReading[] {
  const columns = new Map(plan.columns.map((column) => [column.index, column]));
  return plan.heading.titles.flatMap((heading, index): ColumnReading[] => {
    const target = columns.get(index)?.target;
    if (heading === '' && target === undefined) return [];
    const field = target === undefined ? null : target.of === 'person' && target.field === 'name' && plan.shape.person !== undefined ? plan.shape.person : target.field === EXISTS || target.field === LABELS ? null : target.field;
    const ofPerson = target?.of === 'person' && field !== plan.shape.person;
    return [{ column: columnLetter(index), heading, field, ...(ofPerson ? { of: 'person' as const } : {}) }];
  });
}

/** The register of a plan. */
export function registerOf(plan: SheetPlan): RegisterName {
  return plan.shape.name;
}
