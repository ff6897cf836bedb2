import { setImmediate } from 'node:timers/promises';
import { streamXlsxRows, writeXlsx as write, type Cell, type DataValidation } from 'hucre/xlsx';
import { columnLetter } from './letters.ts';
import { Parts } from './parts.ts';
import { singleSheet } from './single-sheet.ts';
import type { SheetFrame, SheetSource } from './source.ts';
import { readFrame, readWorkbook } from './xlsx-frame.ts';

/** The sheets of an .xlsx file. Cells are read as they are passed; a formula is its last computed value, never evaluated. */
export async function readXlsx(data: Uint8Array): Promise<SheetSource[]> {
  const parts = await Parts.of(data);
  const { sheets, shared } = await readWorkbook(parts);
  return sheets.map(({ name, hidden, part }): SheetSource => {
    const cells = new SheetCells(parts, part);
    return {
      name,
      hidden,
      from1904: shared.from1904,
      textOnly: false,
      frame: async () => await cells.frame(),
      rows: () => streamXlsxRows(ReadableStream.from(singleSheet(parts, shared, cells))),
    };
  });
}

/** Unpacked cells up to this size are kept from the look at the frame until they are read; larger ones are unpacked again. */
const KEPT_BYTES = 128 * 1024 * 1024;
const STEP_BYTES = 256 * 1024;

/** The XML of one sheet: looked through for its frame, then read for its cells. */
class SheetCells {
  readonly bytes;
  readonly #parts;
  readonly #part;
  #kept: Buffer[] | undefined = [];
  #frame: Promise<SheetFrame> | undefined;

  constructor(parts: Parts, part: string) {
    this.#parts = parts;
    this.#part = part;
    this.bytes = parts.size(part);
    if (this.bytes > KEPT_BYTES) this.#kept = undefined;
  }

  async frame(): Promise<SheetFrame> {
    this.#frame ??= readFrame(this.#look());
    return await this.#frame;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    await this.frame();
    const kept = this.#kept;
    for await (const chunk of kept === undefined ? this.#parts.chunks(this.#part) : taken(kept)) {
      for (let at = 0; at < chunk.length; at += STEP_BYTES) {
        // The library reads on whether or not its rows are taken: a turn of the event loop lets them be.
        await setImmediate();
        yield chunk.subarray(at, at + STEP_BYTES);
      }
    }
  }

  async *#look(): AsyncGenerator<Buffer> {
    for await (const chunk of this.#parts.chunks(this.#part)) {
      this.#kept?.push(chunk);
      yield chunk;
    }
  }
}

/** Lets go of each piece once it is taken. */
function* taken(pieces: Buffer[]): Generator<Buffer> {
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) yield piece;
}

/** A sheet to be written. */
export interface WriteSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly formats: readonly ('text' | 'number' | undefined)[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The values that a column offers. */
  readonly lists: readonly (readonly string[] | undefined)[];
  /** Rows below the last that are formatted although they are empty. */
  readonly emptyRows: number;
}

/** A workbook of these sheets. Text is text: nothing that is written can become a formula. */
export async function writeXlsx(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return await write({
    sheets: sheets.map(({ name, headings, widths, formats, rows, lists, emptyRows }) => {
      const last = rows.length + emptyRows;
      const cells = new Map<string, Partial<Cell>>();
      for (const column of headings.keys()) cells.set(`0,${column}`, { style: headingStyle });
      for (const [column, format] of formats.entries()) {
        if (format !== 'text') continue;
        for (let row = 1; row <= last; row += 1) cells.set(`${row},${column}`, { style: textStyle });
      }
      return {
        name,
        columns: widths.map((width) => ({ width })),
        rows: [[...headings], ...rows.map((row) => row.map(escaped))],
        cells,
        freezePane: { rows: 1 },
        dataValidations: lists.flatMap((values, column) => (values === undefined ? [] : [listOf(values, column, Math.max(last, 1))])),
      };
    }),
  });
}

/** Text that looks like the escape of a character, and characters that XML does not keep (ECMA-376 22.9.2.19, ST_Xstring). */
function escaped(value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value;
  return value
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`);
}

const headingStyle = { font: { bold: true }, numFmt: '@', alignment: { wrapText: true, vertical: 'center' } } as const;
const textStyle = { numFmt: '@' } as const;

/** A drop-down. It warns only: a spelling that is not on the list may still be understood. */
function listOf(values: readonly string[], column: number, last: number): DataValidation {
  const letter = columnLetter(column);
  return { type: 'list', values: [...values], range: `${letter}2:${letter}${last + 1}`, allowBlank: true, showErrorMessage: true, errorStyle: 'warning', errorTitle: '请核对', errorMessage: '请从列表中选择。' };
}
