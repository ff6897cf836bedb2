import { registerNames, registers, type RegisterName } from '@federation/domain';
import { writeXlsx, type WriteSheet } from '../files/xlsx.ts';
import { templateColumns } from './columns.ts';
import { explanations } from './explanations.ts';
import { layoutOf } from './sheet-layout.ts';

/** Rows of a template that are formatted before anything is in them. */
const PREPARED_ROWS = 500;

/**
 * An empty workbook to fill in: a sheet for the register, or for each of them, and one of explanations. Identity
 * columns are text also where they are empty; closed lists and yes-or-no columns have drop-downs.
 */
export async function writeTemplate(register?: RegisterName): Promise<Uint8Array> {
  const names = register === undefined ? registerNames : [register];
  const sheets = names.map((name): WriteSheet => ({ name: registers[name].title.zh, ...layoutOf(templateColumns(name)), rows: [], emptyRows: PREPARED_ROWS }));
  return await writeXlsx([...sheets, explanations(names)]);
}
