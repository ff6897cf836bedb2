/** What a cell holds. Its kind is kept: a number that should be an identity number has lost its last digits. */
export type Raw = string | number | boolean | Date | null;

/** One row: its index from 0 in the sheet, and its cells from column A. */
export interface SourceRow {
  readonly index: number;
  readonly values: readonly Raw[];
}

/** Cells shown as one, from 0, both ends included. */
export interface Merge {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** What surrounds the cells of a sheet. */
export interface SheetFrame {
  readonly merges: readonly Merge[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** One sheet of a file, whatever the file's format. */
export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
  /** Read on its own, beside the rows: in a workbook it stands before and after them. */
  frame(): Promise<SheetFrame>;
  /** Serial numbers count from 1904-01-01 instead of 1900-01-01. */
  readonly from1904: boolean;
  /** The format does not keep kinds: every cell is text. */
  readonly textOnly: boolean;
  rows(): AsyncIterable<SourceRow> | Iterable<SourceRow>;
}

/** A file that cannot be read at all; its code says why. */
export class Unreadable extends Error {
  readonly code;
  constructor(code: UnreadableCode) {
    super(code);
    this.code = code;
  }
}

/** Why a whole file or sheet cannot be read. */
export type UnreadableCode =
  | 'file-empty'
  | 'file-unknown-kind'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-old-format'
  | 'file-too-large'
  | 'file-unpacks-too-large'
  | 'text-encoding'
  | 'too-many-sheets'
  | 'too-many-rows';
