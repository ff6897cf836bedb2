import type { Corrections, SheetCorrection } from './corrections.ts';
import { RowStream } from './files/row-stream.ts';
import type { SheetSource, SourceRow } from './files/source.ts';
import { repeatsHeading } from './layout/heading-row.ts';
import { MergedCells } from './layout/merged.ts';
import { rowKind } from './layout/notes.ts';
import { EXPLANATIONS, NO_RECORDS } from './layout/own-sheets.ts';
import { columnReadings, planSheet, type SheetPlan } from './layout/plan.ts';
import { askWhichColumn, columnKey, settleContext, settleRegister, tellColumns } from './layout/settle.ts';
import { limits } from './limits.ts';
import type { ProblemLog } from './problem-log.ts';
import { RowReader } from './records/rows.ts';
import type { SheetReading } from './sheet-reading.ts';

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
const PROGRESS_ROWS = 1000;

/** Reads one sheet of a file. */
export async function readSheet(
  file: string,
  source: SheetSource,
  corrections: Corrections,
  log: ProblemLog,
  onRows: (rows: number) => void,
): Promise<SheetResult> {
  const sheet = source.name;
  const answers = corrections.answers ?? {};
  const correction = corrections.sheets?.find((of) => of.file === file && of.sheet === sheet);
  const unread = { file, sheet, register: null, headingRow: 0, columns: [], context: {}, rows: 0 } as const;
  if (correction?.skip === true || sheet === EXPLANATIONS) return { reading: unread };
  if (source.hidden && correction === undefined) {
    log.file('sheet-hidden', file, { sheet });
    return { reading: unread };
  }
  const rows = new RowStream(source);
  try {
    return await readRows({ file, source, correction, answers, rows, log, onRows, unread });
  } finally {
    await rows.close();
  }
}

interface SheetRows {
  readonly file: string;
  readonly source: SheetSource;
  readonly correction: SheetCorrection | undefined;
  readonly answers: Readonly<Record<string, string>>;
  readonly rows: RowStream;
  readonly log: ProblemLog;
  readonly onRows: (rows: number) => void;
  readonly unread: SheetResult['reading'];
}

async function readRows({ file, source, correction, answers, rows, log, onRows, unread }: SheetRows): Promise<SheetResult> {
  const sheet = source.name;
  const head: SourceRow[] = [];
  // Both at once: unpacking the frame does not keep the rows waiting.
  const [frame, more] = await Promise.all([source.frame(), rows.pass(HEAD_ROWS, (row) => head.push(row))]);
  const merged = new MergedCells(frame.merges, limits.columns);
  const filled = head.map((row) => merged.fill(row));
  if (filled.every(({ values }) => values.every((value) => value === null || value === ''))) {
    log.file('sheet-empty', file, { sheet });
    return { reading: unread };
  }
  const candidate = settleRegister(file, source, filled, correction, answers, log);
  if (candidate === undefined) return { reading: unread };
  const planned = planSheet(file, source, candidate, correction, (slot) => answers[columnKey(file, sheet, slot)]);
  const plan = { ...planned, context: settleContext(planned, answers, log) };
  const body = new Body(plan, merged, log);
  for (const row of filled) body.take(row);
  for (let going = more; going; going = await rows.pass(PROGRESS_ROWS, (row) => body.take(merged.fill(row)))) onRows(body.count);
  onRows(body.count);
  body.end();
  tellColumns(plan, frame, log);
  const reading = { file, sheet, register: plan.shape.name, headingRow: plan.heading.row + 1, columns: columnReadings(plan), context: plan.context, rows: body.count };
  return { reading, plan, reader: body.reader, saysEmpty: body.saysEmpty };
}

/** The rows below the heading. */
class Body {
  readonly reader: RowReader;
  count = 0;
  saysEmpty = false;
  readonly #plan;
  readonly #merged;
  readonly #log;
  readonly #columns;
  readonly #leftOut: number[] = [];

  constructor(plan: SheetPlan, merged: MergedCells, log: ProblemLog) {
    this.reader = new RowReader(plan, log);
    this.#plan = plan;
    this.#merged = merged;
    this.#log = log;
    this.#columns = plan.columns.map(({ index }) => index);
  }

  take(row: SourceRow): void {
    const { heading, literal } = this.#plan;
    if (row.index <= heading.row) return;
    const kind = rowKind(row.values, this.#columns, this.#merged.widest(row.index));
    if (kind === 'empty') return;
    if (this.count === 0 && row.values.includes(NO_RECORDS)) this.saysEmpty = true;
    else if (kind === 'line' && !literal) this.#leftOut.push(row.index + 1);
    else if (literal || (kind !== 'note' && !repeatsHeading(heading, row.values))) {
      this.count += 1;
      this.reader.read(row);
    }
  }

  end(): void {
    const { reader } = this;
    for (const conflict of reader.conflicts.values()) {
      askWhichColumn(this.#plan, conflict, this.#log);
      reader.forget(conflict.slot);
    }
    const count = this.#leftOut.length;
    if (count > 0) this.#log.sheet('rows-left-out', this.#plan, { args: { rows: this.#leftOut.slice(0, 20).join('、'), count } });
    if (this.count === 0 && !this.saysEmpty) this.#log.sheet('sheet-unfilled', this.#plan);
  }
}
