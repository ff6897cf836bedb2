import type { OfficeSheet } from '../office-sheet.ts';

/** A workbook of the office. */
export interface Book {
  /** File name without its ending. */
  readonly name: string;
  readonly sheets: readonly OfficeSheet[];
}
