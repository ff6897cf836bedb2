import { limits } from '../limits.ts';
import { Unreadable, type Merge, type Raw, type SheetSource, type SourceRow } from './source.ts';

/** The sheets of an old .xls file. Its reader is loaded only when there is such a file. */
export async function readXls(data: Uint8Array): Promise<SheetSource[]> {
  const { read, utils, SSF } = await import('@e965/xlsx');
  let book;
  try {
    book = read(data, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellNF: true, sheetRows: limits.rows });
  } catch {
    throw new Unreadable('file-old-format');
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  if (book.SheetNames.length > limits.sheets) throw new Unreadable('too-many-sheets');
  return book.SheetNames.flatMap((name, index): SheetSource[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const hiddenColumns = new Set((sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden === true ? [at] : [])));
    const merges = (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({ startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c }));
    const rows = function* (): Generator<SourceRow> {
      const range = utils.decode_range(sheet['!ref'] ?? 'A1');
      for (let row = range.s.r; row <= range.e.r; row += 1) {
        const values: Raw[] = [];
        for (let column = 0; column <= Math.min(range.e.c, limits.columns); column += 1) {
          const cell = sheet['!data']?.[row]?.[column];
          if (cell === undefined || cell.t === 'z') values.push(null);
          else if (cell.t === 'e') values.push(cell.w ?? '#N/A');
          else if (cell.t === 'n' && typeof cell.v === 'number' && typeof cell.z === 'string' && SSF.is_date(cell.z)) {
            values.push(dateOf(cell.v, from1904));
          } else values.push(cell.v ?? null);
        }
        yield { index: row, values };
      }
    };
    return [{ name, hidden, from1904, textOnly: false, frame: async () => ({ merges, hiddenColumns }), rows }];
  });
}

function dateOf(serial: number, from1904: boolean): Date {
  return new Date(Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.round(serial * 86_400_000));
}
