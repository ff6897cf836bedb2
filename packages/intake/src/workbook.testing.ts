import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Corrections } from './corrections.ts';
import { readFiles, type InputFile, type Intake } from './intake.ts';

/** A sheet as a table of cells, with ranges such as `A1:F1` merged. */
export interface TestSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly more?: Partial<WriteSheet>;
}

/** A workbook built here and now: sheets by name. */
export async function book(sheets: Readonly<Record<string, TestSheet | TestSheet['rows']>>, name = '名册.xlsx', dateSystem: '1900' | '1904' = '1900'): Promise<InputFile> {
  const data = await writeXlsx({
    dateSystem,
    sheets: Object.entries(sheets).map(([sheet, given]) => {
      const { rows, merges = [], more = {} } = 'rows' in given ? given : { rows: given };
      return { name: sheet, rows: rows.map((row) => [...row]), merges: merges.map(range), ...more };
    }),
  });
  return { name, data };
}

/** A text table of these lines. */
export function csv(lines: readonly string[], name = '名册.csv'): InputFile {
  return { name, data: new TextEncoder().encode(lines.join('\r\n')) };
}

/** The problems of a reading as `code@cell`, notices of unfilled sheets left aside. */
export function places({ problems }: Intake): string[] {
  return problems.filter(({ code }) => code !== 'sheet-unfilled').map(({ code, column = '', row = '' }) => `${code}@${column}${row}`);
}

/** Reads files made on the spot. */
export async function intake(files: InputFile | readonly InputFile[], corrections?: Corrections): Promise<Intake> {
  return await readFiles('data' in files ? [files] : files, corrections === undefined ? {} : { corrections });
}

function range(text: string): { startRow: number; startCol: number; endRow: number; endCol: number } {
  const [, startColumn = 'A', startRow, endColumn = 'A', endRow] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text) ?? [];
  return { startRow: Number(startRow) - 1, startCol: startColumn.charCodeAt(0) - 65, endRow: Number(endRow) - 1, endCol: endColumn.charCodeAt(0) - 65 };
}
