import type { Facts, RegisterName } from '@federation/domain';
import type { Corrections } from './corrections.ts';
import { openFile } from './files/open.ts';
import { Unreadable, type SheetSource } from './files/source.ts';
import { ProblemLog } from './problem-log.ts';
import type { Problem } from './problem.ts';
import { assemble } from './records/assemble.ts';
import type { Draft, Mention } from './records/draft.ts';
import { Tally } from './records/tally.ts';
import { readSheet, type SheetResult } from './sheet.ts';
import type { SheetReading } from './sheet-reading.ts';

/** A file as it was handed over. */
export interface InputFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** How far the reading has come. */
export interface Progress {
  readonly file: string;
  readonly sheet: string;
  /** Rows of this sheet read so far. */
  readonly rows: number;
}

/** What bears on a reading beside the files. */
export interface ReadOptions {
  /** What is on record already: people and units are recognised and keep their ids. */
  readonly known?: Facts;
  readonly corrections?: Corrections;
  readonly onProgress?: (progress: Progress) => void;
}

/** What some files say, how they were understood, and what was wrong with them. */
export interface Intake {
  readonly facts: Facts;
  readonly sheets: readonly SheetReading[];
  readonly problems: readonly Problem[];
}

/**
 * Reads spreadsheets and text tables into facts. Never throws for what a file holds: a file, sheet, row or cell that
 * cannot be read is left out with a problem that names its place, and takes no other with it.
 *
 * @example
 * const { facts, problems } = await readFiles([{ name: '代表名册.xlsx', data: await readFile('代表名册.xlsx') }]);
 */
export async function readFiles(files: readonly InputFile[], options: ReadOptions = {}): Promise<Intake> {
  const { known = {}, corrections = {}, onProgress } = options;
  const log = new ProblemLog();
  const results: SheetResult[] = [];
  for (const { name, data } of files) {
    for (const source of await open(name, data, log)) {
      try {
        results.push(await readSheet(name, source, corrections, log, (rows) => onProgress?.({ file: name, sheet: source.name, rows })));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        log.file(error.code, name, { sheet: source.name });
      }
    }
  }
  const tally = new Tally();
  const empty = new Set<RegisterName>();
  const drafts: Draft[] = [];
  const mentions: Mention[] = [];
  for (const { plan, reader, saysEmpty } of results) {
    if (plan === undefined || reader === undefined) continue;
    if (saysEmpty === true) empty.add(plan.shape.name);
    for (const draft of reader.drafts) drafts.push(draft);
    for (const mention of reader.mentions) mentions.push(mention);
    tally.refused(plan, reader.refused);
  }
  const facts = assemble({ empty, drafts, mentions }, known, corrections.answers ?? {}, log, tally);
  const sheets = results.map(({ reading, plan }): SheetReading => {
    const { taken, refused } = plan === undefined ? { taken: 0, refused: 0 } : tally.of(plan);
    return { ...reading, taken, refused };
  });
  return { facts, sheets, problems: log.all() };
}

async function open(name: string, data: Uint8Array, log: ProblemLog): Promise<SheetSource[]> {
  try {
    return await openFile(name, data);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    log.file(error.code, name);
    return [];
  }
}
