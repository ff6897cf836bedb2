import type { Parts } from './parts.ts';

/** Where a workbook keeps what the cells of every sheet refer to. */
export interface SharedParts {
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly from1904: boolean;
}

/**
 * One sheet as a workbook of its own, not packed, in the order in which it can be read from front to back. So every part is
 * unpacked once, by `Parts`, which knows how much there may be, and what the parts are called no longer matters.
 */
export async function* singleSheet(parts: Parts, shared: SharedParts, cells: { readonly bytes: number; chunks(): AsyncIterable<Uint8Array> }): AsyncGenerator<Uint8Array> {
  const { strings, styles, from1904 } = shared;
  const relations = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    strings === undefined ? '' : relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml'),
  ];
  yield stored('[Content_Types].xml', xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'));
  yield stored('_rels/.rels', xml(`<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`));
  yield stored('xl/_rels/workbook.xml.rels', xml(`<Relationships>${relations.join('')}</Relationships>`));
  yield stored('xl/workbook.xml', xml(`<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`));
  if (styles !== undefined) yield stored('xl/styles.xml', await parts.bytes(styles));
  if (strings !== undefined) yield stored('xl/sharedStrings.xml', await parts.bytes(strings));
  yield header('xl/worksheets/sheet1.xml', cells.bytes);
  yield* cells.chunks();
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function xml(text: string): Uint8Array {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
}

function stored(name: string, data: Uint8Array): Uint8Array {
  return Buffer.concat([header(name, data.length), data]);
}

/** The local header of a part that is not packed (APPNOTE 4.3.7). Its check sum stays empty: what follows was checked. */
function header(name: string, bytes: number): Uint8Array {
  const fixed = Buffer.alloc(30);
  fixed.writeUInt32LE(0x04034b50, 0);
  fixed.writeUInt16LE(20, 4);
  fixed.writeUInt32LE(bytes, 18);
  fixed.writeUInt32LE(bytes, 22);
  fixed.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([fixed, Buffer.from(name)]);
}
