import { posix } from 'node:path';
import { limits } from '../limits.ts';
import { columnIndex } from './letters.ts';
import type { Parts } from './parts.ts';
import type { SharedParts } from './single-sheet.ts';
import { Unreadable, type Merge, type SheetFrame } from './source.ts';

/** A sheet of a workbook before any of its cells is read. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** The sheets of a workbook, and what they share. */
export async function readWorkbook(parts: Parts): Promise<{ readonly sheets: readonly SheetEntry[]; readonly shared: SharedParts }> {
  const rootRelations = relationsOf((await parts.text('_rels/.rels')) ?? '');
  const path = [...rootRelations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target.replace(/^\//, '');
  const workbook = path === undefined ? undefined : await parts.text(path);
  if (path === undefined || workbook === undefined) throw new Unreadable('file-unknown-kind');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = relationsOf((await parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`)) ?? '');
  const sheets = tags(workbook, 'sheet').flatMap((attributes) => {
    const target = relations.get(attributes.get('id') ?? '');
    const name = attributes.get('name');
    if (target === undefined || name === undefined || !target.type.endsWith('/worksheet')) return [];
    return [{ name, hidden: (attributes.get('state') ?? 'visible') !== 'visible', part: pathOf(folder, target.target) }];
  });
  const sharedPart = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target;
    return target === undefined || !parts.has(pathOf(folder, target)) ? undefined : pathOf(folder, target);
  };
  if (sheets.length > limits.sheets) throw new Unreadable('too-many-sheets');
  const date1904 = tags(workbook, 'workbookPr')[0]?.get('date1904');
  const from1904 = date1904 === '1' || date1904 === 'true';
  return { sheets, shared: { strings: sharedPart('sharedStrings'), styles: sharedPart('styles'), from1904 } };
}

/** A target of a relation is told from the folder of the part it belongs to. */
function pathOf(folder: string, target: string): string {
  return posix.normalize(target.startsWith('/') ? target.slice(1) : folder + target);
}

/** Merged ranges and hidden columns stand before and after the cells: the cells between are passed over. */
export async function readFrame(chunks: AsyncIterable<Buffer>): Promise<SheetFrame> {
  const { head, tail } = await around(chunks);
  const merges: Merge[] = [];
  for (const attributes of tags(tail, 'mergeCell')) {
    if (merges.length >= limits.merges) throw new Unreadable('file-unpacks-too-large');
    const merge = mergeOf(attributes.get('ref') ?? '');
    if (merge !== undefined) merges.push(merge);
  }
  const hiddenColumns = new Set<number>();
  for (const attributes of tags(head, 'col')) {
    if (!['1', 'true'].includes(attributes.get('hidden') ?? '')) continue;
    const end = Math.min(Number(attributes.get('max')), limits.columns);
    for (let column = Number(attributes.get('min')); column <= end; column += 1) hiddenColumns.add(column - 1);
  }
  return { merges, hiddenColumns };
}

const END_OF_CELLS = Buffer.from('sheetData>');
const HEAD_BYTES = 256 * 1024;
const FRAME_BYTES = 16 * 1024 * 1024;

async function around(chunks: AsyncIterable<Buffer>): Promise<{ readonly head: string; readonly tail: string }> {
  let head = '';
  let inHead = true;
  let inTail = false;
  let rest: Buffer = Buffer.alloc(0);
  const tail: Buffer[] = [];
  let tailBytes = 0;
  const keep = (bytes: Buffer) => {
    tailBytes += bytes.length;
    if (tailBytes > FRAME_BYTES) throw new Unreadable('file-unpacks-too-large');
    tail.push(bytes);
  };
  for await (const chunk of chunks) {
    if (inTail) {
      keep(chunk);
      continue;
    }
    if (inHead) {
      head += chunk.toString('latin1', 0, HEAD_BYTES);
      const end = head.search(/<(?:\w+:)?sheetData/);
      if (end >= 0 || head.length >= HEAD_BYTES) {
        head = end >= 0 ? head.slice(0, end) : '';
        inHead = false;
      }
    }
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const at = endOfCells(bytes);
    if (at >= 0) {
      inTail = true;
      keep(bytes.subarray(at));
    }
    rest = bytes.subarray(Math.max(0, bytes.length - 32));
  }
  return { head, tail: Buffer.concat(tail).toString('latin1') };
}

function endOfCells(bytes: Buffer): number {
  for (let at = bytes.indexOf(END_OF_CELLS); at >= 0; at = bytes.indexOf(END_OF_CELLS, at + 1)) {
    if (/<\/(\w+:)?$/.test(bytes.toString('latin1', Math.max(0, at - 16), at))) return at + END_OF_CELLS.length;
  }
  return -1;
}

function mergeOf(reference: string): Merge | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return undefined;
  const [, startColumn = '', startRow, endColumn = '', endRow] = match;
  return {
    startRow: Number(startRow) - 1,
    startColumn: columnIndex(startColumn),
    endRow: Number(endRow) - 1,
    endColumn: columnIndex(endColumn),
  };
}

function relationsOf(xml: string): ReadonlyMap<string, { readonly type: string; readonly target: string }> {
  return new Map(
    tags(xml, 'Relationship').map((attributes) => [
      attributes.get('Id') ?? '',
      { type: attributes.get('Type') ?? '', target: attributes.get('Target') ?? '' },
    ]),
  );
}

/** The attributes of every tag of that name, without the prefixes of their names. */
function tags(xml: string, name: string): ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map([...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [match[1] ?? '', unescape(match[2] ?? match[3] ?? '')])),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
