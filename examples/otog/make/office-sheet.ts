import { writeXlsx, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from 'hucre';

/** A sheet as an office keeps it: title rows, one or two heading rows, the body, and notes below. */
export interface OfficeSheet {
  readonly name: string;
  readonly title: string;
  /** Further rows between title and heading. */
  readonly above?: readonly string[];
  /** Headings with their width in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  /** Headings over several columns, in a row of their own; the other headings then stretch over both rows. */
  readonly groups?: readonly (readonly [heading: string, first: number, last: number])[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns in which a value that repeats downwards is one merged cell. */
  readonly merged?: readonly number[];
  readonly below?: readonly string[];
}

/** Stands on every sheet. */
export const INVENTED = '示例数据：人名、证件号均为虚构，与任何真实人员无关；行政区划名称为公开信息。';

const edge = { style: 'thin' } as const;
const box = { top: edge, right: edge, bottom: edge, left: edge };
const font = { name: '宋体', size: 11 };
const centre = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const titleStyle: CellStyle = { font: { name: '方正小标宋简体', size: 18 }, alignment: centre };
const plainStyle: CellStyle = { font, alignment: { horizontal: 'left', vertical: 'center' } };
const headingStyle: CellStyle = { font: { ...font, bold: true }, alignment: centre, border: box };
const bodyStyle: CellStyle = { font, alignment: centre, border: box, numFmt: '@' };
const dateStyle: CellStyle = { ...bodyStyle, numFmt: 'yyyy"年"m"月"d"日"' };
const numberStyle: CellStyle = { ...bodyStyle, numFmt: '0' };

/** Writes a workbook; the fixed properties make its bytes repeat. */
export function writeWorkbook(title: string, sheets: readonly OfficeSheet[]): Promise<Uint8Array> {
  const day = new Date('2026-11-20T08:00:00Z');
  return writeXlsx({
    sheets: sheets.map(lay),
    properties: { title, description: INVENTED, creator: '示例', created: day, modified: day },
    defaultFont: font,
  });
}

function lay(sheet: OfficeSheet): WriteSheet {
  const { columns, merged = [], below = [] } = sheet;
  const above = [sheet.title, INVENTED, ...(sheet.above ?? [])];
  const headings = headingRows(sheet);
  const first = above.length + headings.length;
  const body = sheet.rows.map((row) => [...row]);
  const lastColumn = columns.length - 1;
  const lines = [...above.keys(), ...below.keys().map((index) => first + body.length + index)];
  const merges: MergeRange[] = lines.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn }));
  merges.push(...headingMerges(sheet, above.length));
  for (const column of merged) merges.push(...mergeDown(body, column, first));
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  above.forEach((value, row) => cells.set(`${row},0`, { value, style: row === 0 ? titleStyle : plainStyle }));
  headings.forEach((row, index) => row.forEach((value, column) => cells.set(`${above.length + index},${column}`, { value, style: headingStyle })));
  body.forEach((row, index) => row.forEach((value, column) => cells.set(`${first + index},${column}`, { value, style: styleOf(value) })));
  below.forEach((value, index) => cells.set(`${first + body.length + index},0`, { value, style: plainStyle }));
  return {
    name: sheet.name,
    columns: columns.map(([, width]) => ({ width })),
    rows: [...above.map((text) => [text]), ...headings, ...body, ...below.map((text) => [text])],
    cells,
    merges,
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: first },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${above.length + 1}:$${first}` },
  };
}

function headingRows({ columns, groups }: OfficeSheet): CellValue[][] {
  const headings = columns.map(([heading]) => heading);
  if (groups === undefined) return [headings];
  const grouped = (column: number) => groups.find(([, first, last]) => column >= first && column <= last);
  const upper = headings.map((heading, column) => {
    const group = grouped(column);
    return group === undefined ? heading : group[1] === column ? group[0] : null;
  });
  return [upper, headings.map((heading, column) => (grouped(column) === undefined ? null : heading))];
}

function headingMerges({ columns, groups = [] }: OfficeSheet, row: number): MergeRange[] {
  const across = groups.map(([, startCol, endCol]) => ({ startRow: row, startCol, endRow: row, endCol }));
  const alone = columns.keys().filter((column) => groups.length > 0 && !across.some(({ startCol, endCol }) => column >= startCol && column <= endCol));
  return [...across, ...alone.map((column) => ({ startRow: row, startCol: column, endRow: row + 1, endCol: column }))];
}

/** Merges runs of equal values and empties the covered cells, as a spreadsheet does. */
function mergeDown(body: CellValue[][], column: number, first: number): MergeRange[] {
  const merges: MergeRange[] = [];
  let start = 0;
  for (let row = 1; row <= body.length; row += 1) {
    if (row < body.length && body[row]?.[column] === body[start]?.[column]) continue;
    for (const covered of body.slice(start + 1, row)) covered[column] = null;
    if (row - start > 1) merges.push({ startRow: first + start, startCol: column, endRow: first + row - 1, endCol: column });
    start = row;
  }
  return merges;
}

function styleOf(value: CellValue): CellStyle {
  if (value instanceof Date) return dateStyle;
  return typeof value === 'number' ? numberStyle : bodyStyle;
}
