import { limits } from '../limits.ts';
import { readCsv } from './csv.ts';
import { Unreadable, type SheetSource } from './source.ts';
import { readXls } from './xls.ts';
import { readXlsx } from './xlsx.ts';

/** The sheets of a file. What it is, its content says, not its name. Throws `Unreadable`. */
export async function openFile(name: string, data: Uint8Array): Promise<SheetSource[]> {
  if (data.length === 0) throw new Unreadable('file-empty');
  if (data.length > limits.fileBytes) throw new Unreadable('file-too-large');
  if (begins(data, [0xd0, 0xcf, 0x11, 0xe0])) {
    // MS-OFFCRYPTO 1.3.3: an encrypted workbook is an OLE container with this stream; names in it are UTF-16.
    if (Buffer.from(data).includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new Unreadable('file-encrypted');
    return await readXls(data);
  }
  if (begins(data, [0x50, 0x4b, 0x03, 0x04]) || begins(data, [0x50, 0x4b, 0x05, 0x06])) return await readXlsx(data);
  if (looksBinary(data)) throw new Unreadable('file-unknown-kind');
  return readCsv(data, baseName(name));
}

/** The name of a file without folders and extension. */
export function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,5}$/, '');
}

function begins(data: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => data[index] === byte);
}

/** Text tables hold no zero bytes, save in UTF-16, and no markup; a web page saved as .xls is no table of text. */
function looksBinary(data: Uint8Array): boolean {
  const start = data.subarray(0, 4096);
  if (start[0] === 0xff && start[1] === 0xfe) return false;
  if (start.includes(0)) return true;
  const text = new TextDecoder('latin1').decode(start.subarray(0, 512)).trimStart().toLowerCase();
  return text.startsWith('%pdf') || text.startsWith('<') || text.startsWith('{\\rtf');
}
