import { write, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { describeProblem, readFiles } from './index.ts';
import { book, csv, intake, places } from './workbook.testing.ts';

const taken = [{ id: 'p-0001', name: '张三', sex: 'male' }];
const bytes = (text: string) => new TextEncoder().encode(text);
/** “姓名,性别\n张三,男\n” and a name with a character that only GB18030 holds (U+3447A, four bytes). */
const gb18030 = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd0, 0xd4, 0xb1, 0xf0, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xc4, 0xd0, 0x0a]);

describe('text tables', () => {
  test.for([
    ['commas', '姓名,性别\n张三,男\n'],
    ['semicolons', '姓名;性别\n张三;男\n'],
    ['tabs', '姓名\t性别\n张三\t男\n'],
    ['a mark at the start', '\uFEFF姓名,性别\r\n张三,男\r\n'],
    ['quotes, and a separator and a line break within them', '"姓名","性别","备注"\n"张三","男","一,\n二"\n'],
    ['a title of one cell above', '人员名册\n姓名,性别\n张三,男'],
    ['an extension that says something else', '姓名,性别\n张三,男\n', '人员.xlsx'],
  ])('%s', async ([, text = '', name = '人员.csv']) => {
    expect((await readFiles([{ name, data: bytes(text) }])).facts.people).toEqual(taken);
  });

  test('GB18030', async () => {
    expect((await readFiles([{ name: '人员.csv', data: gb18030 }])).facts.people).toEqual(taken);
    // 䶮 (U+4DAE) is two bytes in GB18030 and none in the older code page.
    const rare = Uint8Array.from([...gb18030.slice(0, 10), 0xfe, 0x9f, ...gb18030.slice(14)]);
    expect((await readFiles([{ name: '人员.csv', data: rare }])).facts.people?.[0]?.name).toBe('䶮');
  });

  test('UTF-16 with its mark', async () => {
    const data = new Uint8Array(Buffer.from('\uFEFF姓名\t性别\n张三\t男\n', 'utf16le'));
    expect((await readFiles([{ name: '人员.txt', data }])).facts.people).toEqual(taken);
  });
});

test('an old .xls, with its merged cells, dates and numerals', async () => {
  const sheet = utils.aoa_to_sheet([['人员名册'], ['姓名', '性别', '出生日期', '身份证号'], ['张三', '男', new Date(Date.UTC(1980, 4, 5)), Number('150624198005050019')]], { UTC: true });
  sheet['!merges'] = [utils.decode_range('A1:D1')];
  const data = new Uint8Array(write({ SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet } }, { type: 'array', bookType: 'biff8' }));
  expect(Buffer.from(data).toString('hex', 0, 4)).toBe('d0cf11e0');
  const read = await readFiles([{ name: '人员.xls', data }]);
  expect(read.facts.people).toEqual([{ id: 'p-0001', name: '张三', sex: 'male', birthDate: '1980-05-05' }]);
  expect(places(read)).toEqual(['number-lost-digits@D3']);
});

describe('a file that cannot be read is told, and takes no other with it', () => {
  const container = (stream: string) => {
    const data = new Uint8Array(2048);
    data.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    data.set(Buffer.from(stream, 'utf16le'), 1024);
    return data;
  };
  test.for<[string, () => Promise<Uint8Array>, string]>([
    ['empty', async () => new Uint8Array(), 'file-empty'],
    ['blank', async () => bytes('\n\n  \n'), 'file-empty'],
    ['a picture', async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-unknown-kind'],
    ['a PDF', async () => bytes('%PDF-1.7\n'), 'file-unknown-kind'],
    ['a web page named .xls', async () => bytes('<html><table><tr><td>姓名</td></tr></table></html>'), 'file-unknown-kind'],
    ['cut off', async () => (await book({ 人员: [['姓名']] })).data.slice(0, 600), 'file-damaged'],
    ['a damaged part', async () => flip((await book({ 人员: [['姓名', '性别'], ['张三', '男']] })).data), 'file-damaged'],
    ['a zip that is no workbook', async () => zip([{ name: 'a.txt', data: bytes('a') }]), 'file-unknown-kind'],
    ['with a password', async () => container('EncryptedPackage'), 'file-encrypted'],
    ['an old workbook that is none', async () => container('nothing'), 'file-old-format'],
    ['a zip that unpacks to a thousand times its size', async () => zip([{ name: '_rels/.rels', data: new Uint8Array(200 * 1024 * 1024) }]), 'file-unpacks-too-large'],
    ['a zip that says it is smaller than it is', async () => zip([{ name: '_rels/.rels', data: new Uint8Array(50_000_000), says: 100 }]), 'file-damaged'],
  ])('%s', async ([, data, code]) => {
    const read = await intake([{ name: '坏.xlsx', data: await data() }, csv(['姓名,性别', '张三,男'], '好.csv')]);
    expect(read.problems.map((problem) => [problem.code, problem.file])).toEqual([[code, '坏.xlsx']]);
    expect(describeProblem(read.problems[0] ?? expect.fail(), 'en').mend).not.toBe('');
    expect(read.facts.people).toEqual(taken);
  });

  test('a cell far to the right costs nothing and is not read', async () => {
    const wide = Array.from({ length: 400 }, (_, index) => (index === 399 ? '民族' : index === 0 ? '姓名' : index === 1 ? '性别' : null));
    const read = await intake(await book({ 人员: [wide, ['张三', '男', ...Array.from({ length: 397 }, () => null), '汉族']] }));
    expect(read.facts.people).toEqual(taken);
    expect(places(read)).toEqual(['too-many-columns@KO']);
  });

  test('a formula is its last computed value, never evaluated', async () => {
    const cells = new Map([['1,0', { formula: 'WEBSERVICE("http://example.invalid")', formulaResult: '张三' }]]);
    const read = await intake(await book({ 人员: { rows: [['姓名', '性别'], [null, '男']], more: { cells } } }));
    expect(read.facts.people).toEqual(taken);
  });
});

/** Spoils the packed cells of the first sheet. */
function flip(data: Uint8Array): Uint8Array {
  const spoiled = data.slice();
  const at = Buffer.from(data).indexOf('xl/worksheets/sheet1.xml') + 40;
  spoiled.fill(0xff, at, at + 40);
  return spoiled;
}

/** A zip of these parts; `says` is the size that its directory claims. */
function zip(parts: readonly { readonly name: string; readonly data: Uint8Array; readonly says?: number }[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, says = data.length } of parts) {
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}
