import { parse } from 'csv-parse/sync';
import { limits } from '../limits.ts';
import { Unreadable, type SheetSource, type SourceRow } from './source.ts';

/** A text table as a file of one sheet. Its encoding and its separator are found out, not asked. */
export function readCsv(data: Uint8Array, name: string): SheetSource[] {
  const text = decode(data);
  if (text.trim() === '') throw new Unreadable('file-empty');
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch {
    throw new Unreadable('file-damaged');
  }
  if (records.length > limits.rows) throw new Unreadable('too-many-rows');
  const rows: SourceRow[] = records.map((values, index) => ({ index, values: values.map(withoutGuard) }));
  const frame = async () => ({ merges: [], hiddenColumns: new Set<number>() });
  return [{ name, hidden: false, from1904: false, textOnly: true, frame, rows: () => rows }];
}

/** Exports put an apostrophe before what a spreadsheet would take for a formula. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** UTF-8 where the bytes allow it, UTF-16 where a mark says so, else GB18030, which holds the rare characters of names. */
function decode(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    try {
      return new TextDecoder('gb18030', { fatal: true }).decode(data);
    } catch {
      throw new Unreadable('text-encoding');
    }
  }
}

/** The separator that splits the first lines into the most, most even columns; what stands in quotes, lines included, splits nothing. */
function separatorOf(text: string): string {
  const unquoted = text.slice(0, 100_000).replaceAll(/(^|[,\t;，|\r\n])"(?:[^"]|"")*"/g, '$1');
  const lines = unquoted.split(/\r\n|\n|\r/, 60).filter((line) => line.trim() !== '');
  let best = ',';
  let most = 0;
  for (const separator of [',', '\t', ';', '，', '|']) {
    const counts = Map.groupBy(lines.map((line) => line.split(separator).length - 1), (count) => count);
    for (const [count, { length }] of counts) {
      const score = count === 0 ? 0 : length * (1 + Math.min(count, 9) / 10);
      if (score > most) [best, most] = [separator, score];
    }
  }
  return best;
}
