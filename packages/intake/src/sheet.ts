import type { RegisterName } from '@federation/domain';
import type { Corrections, SheetCorrection } from './corrections.ts';
import { MergedCells } from './layout/merged.ts';
import { candidates, type Candidate } from './layout/decide.ts';
import { repeatsHeading } from './layout/heading-row.ts';
import { rowKind } from './layout/notes.ts';
import { EXPLANATIONS, NO_RECORDS } from './layout/own-sheets.ts';
import { columnReadings, planSheet, type SheetPlan } from './layout/plan.ts';
import { columnLetter } from './files/letters.ts';
import { baseName } from './files/open.ts';
import type { SheetSource, SourceRow } from './files/source.ts';
import { limits } from './limits.ts';
import type { ProblemLog } from './problem-log.ts';
import { RowReader } from './records/rows.ts';
import type { SheetReading } from './sheet-reading.ts';
import { registers } from '@federation/domain';

/** One sheet as it was read: what was made of it, and its rows as drafts where it is a register's. */
export interface SheetResult {
  readonly reading: Omit<SheetReading, 'taken' | 'refused'>;
  readonly plan?: SheetPlan;
  readonly reader?: RowReader;
  /** The sheet says itself that its register has no records. */
  readonly saysEmpty?: boolean;
}

/** How many rows from the top the heading is looked for in. */
const HEAD_ROWS = 60;

/** Reads one sheet of a file. */
export async function readSheet(file: string, source: SheetSource, corrections: Corrections, log: ProblemLog, onRows: (rows: number) => void): Promise<SheetResult> {
  const correction = corrections.sheets?.find((of) => of.file === file && of.sheet === source.name);
  const unread = { file, sheet: source.name, register: null, headingRow: 0, columns: [], context: {}, rows: 0 } as const;
  if (correction?.skip === true || source.name === EXPLANATIONS) return { reading: unread };
  if (source.hidden && correction === undefined) {
    log.file('sheet-hidden', file, { sheet: source.name });
    return { reading: unread };
  }
  const rows = iterate(source.rows());
  const merged = new MergedCells(source.merges, limits.columns);
  const head: SourceRow[] = [];
  while (head.length < HEAD_ROWS) {
    const next = await rows.next();
    if (next.done === true) break;
    head.push(merged.fill(next.value));
  }
  if (head.every(({ values }) => values.every((value) => value === null || value === ''))) {
    log.file('sheet-empty', file, { sheet: source.name });
    return { reading: unread };
  }
  const candidate = decide(file, source, head, correction, corrections.answers ?? {}, log);
  if (candidate === undefined) return { reading: unread };
  const planned = planSheet(file, source, candidate, correction, (slot) => corrections.answers?.[`column:${file}/${source.name}/${slot}`]);
  const plan = { ...planned, context: { ...planned.context, ...askContext(planned, corrections.answers ?? {}, log) } };
  const { reader, count, saysEmpty } = await readRows(plan, head, rows, merged, log, onRows);
  settleConflicts(plan, reader, log);
  tellHiddenColumns(plan, source, log);
  if (count === 0 && !saysEmpty) log.sheet('sheet-unfilled', plan);
  const reading = { file, sheet: source.name, register: plan.shape.name, headingRow: plan.heading.row + 1, columns: columnReadings(plan), context: plan.context, rows: count };
  return { reading, plan, reader, saysEmpty };
}

function decide(file: string, source: SheetSource, head: readonly SourceRow[], correction: SheetCorrection | undefined, answers: Readonly<Record<string, string>>, log: ProblemLog): Candidate | undefined {
  const key = `register:${file}/${source.name}`;
  const only = correction?.register ?? registerNamed(answers[key]);
  const [best, second] = candidates(head, source.name, baseName(file), correction?.headingRow, only);
  if (best === undefined) {
    log.file('sheet-no-register', file, { sheet: source.name });
    return undefined;
  }
  if (second === undefined || second.weight < best.weight) return best;
  const choices = [best, second].map(({ shape }) => ({ value: shape.name, title: registers[shape.name].title }));
  log.file('which-register', file, { sheet: source.name, key, choices });
  return undefined;
}

function registerNamed(name: string | undefined): RegisterName | undefined {
  return name !== undefined && Object.hasOwn(registers, name) ? (name as RegisterName) : undefined;
}

/** A closed list that every record needs, that no column holds and no title tells, is asked for once for the sheet. */
function askContext(plan: SheetPlan, answers: Readonly<Record<string, string>>, log: ProblemLog): Record<string, string> {
  const { shape } = plan;
  const answered: Record<string, string> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    if (!field.required || field.kind === 'reference' || name in plan.context || plan.columns.some(({ slot }) => slot === name)) continue;
    if (shape.name === 'units' && name === 'kind') continue;
    const key = `context:${plan.file}/${plan.sheet}/${name}`;
    const answer = answers[key];
    if (answer !== undefined && field.choices !== undefined && answer in field.choices) {
      answered[name] = answer;
      continue;
    }
    if (field.choices === undefined) log.sheet('column-missing', plan, { field: name, heading: field.title.zh });
    else {
      const choices = Object.entries(field.choices).map(([value, { title }]) => ({ value, title }));
      log.sheet('which-value', plan, { field: name, heading: field.title.zh, key, choices });
    }
  }
  return answered;
}

async function readRows(plan: SheetPlan, head: readonly SourceRow[], rest: Rows, merged: MergedCells, log: ProblemLog, onRows: (rows: number) => void) {
  const reader = new RowReader(plan, log);
  const mapped = plan.columns.map(({ index }) => index);
  const leftOut: number[] = [];
  let count = 0;
  let saysEmpty = false;
  const take = (row: SourceRow) => {
    if (row.index <= plan.heading.row) return;
    const kind = rowKind(row.values, mapped, merged.widest(row.index));
    if (kind === 'empty') return;
    if (count === 0 && row.values.includes(NO_RECORDS)) saysEmpty = true;
    else if (kind === 'note' && !plan.literal) leftOut.push(row.index + 1);
    else if (plan.literal || !repeatsHeading(plan.heading, row.values)) {
      count += 1;
      if (count % 1000 === 0) onRows(count);
      reader.read(row);
    }
  };
  for (const row of head) take(row);
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) take(merged.fill(next.value));
  onRows(count);
  if (leftOut.length > 0) log.sheet('rows-left-out', plan, { args: { rows: leftOut.slice(0, 20).join('、'), count: leftOut.length } });
  return { reader, count, saysEmpty };
}

/** Where two columns of one field say different things, the field stays unknown until it is said which holds. */
function settleConflicts(plan: SheetPlan, reader: RowReader, log: ProblemLog): void {
  for (const { slot, columns } of reader.conflicts.values()) {
    const [first] = columns;
    const choices = columns.map(({ letter, heading }) => ({ value: letter, title: { zh: `${letter} 列 ${heading}`, en: `Column ${letter} ${heading}` } }));
    const key = `column:${plan.file}/${plan.sheet}/${slot}`;
    const field = first?.target.field;
    log.sheet('which-column', plan, { key, choices, ...(field === undefined ? {} : { field }), args: { columns: columns.map(({ letter }) => letter).join('、') }, ...(first === undefined ? {} : { column: first.letter, heading: first.heading }) });
    reader.forget(slot);
  }
}

function tellHiddenColumns(plan: SheetPlan, source: SheetSource, log: ProblemLog): void {
  for (const { index, letter, heading } of plan.columns) {
    if (source.hiddenColumns.has(index)) log.sheet('column-hidden', plan, { column: letter, heading });
  }
  const { titles } = plan.heading;
  if (titles.length > limits.columns) log.sheet('too-many-columns', plan, { column: columnLetter(limits.columns), args: { most: limits.columns } });
}

type Rows = Iterator<SourceRow, undefined> | AsyncIterator<SourceRow, undefined>;

function iterate(rows: AsyncIterable<SourceRow> | Iterable<SourceRow>): Rows {
  return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
}
