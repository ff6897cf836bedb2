import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFiles, writeFacts } from '@federation/intake';
import { expect, onTestFinished, test } from 'vitest';
import { facts } from './app.testing.ts';
import { run as command } from './command.ts';

/** A folder with a good workbook, a broken one, a sheet that is no roster, and a list with a number that cannot be. */
async function folder() {
  const path = mkdtempSync(join(tmpdir(), 'federation-command-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  writeFileSync(join(path, '名册.xlsx'), await writeFacts(facts, { reveal: true }));
  writeFileSync(join(path, '坏.xlsx'), 'PK\u0003\u0004 and nothing more');
  writeFileSync(join(path, '杂记.csv'), '今天天气晴\n午餐有面条\n');
  writeFileSync(join(path, '缺.csv'), '姓名,身份证号\n张三,110105194912310021\n李四,\n');
  return path;
}

/** Runs the command with every name of a file in its folder. */
async function run(path: string, args: readonly string[], { isTTY = false, colour = false } = {}) {
  const said = { out: '', err: '' };
  const voice = (to: 'out' | 'err') => ({ isTTY, write: (chunk: string | Uint8Array) => void (said[to] += String(chunk)) });
  const placed = args.map((arg) => (/\.(xlsx|csv)$|^\.$/.test(arg) ? join(path, arg) : arg));
  const code = await command(placed, { out: voice('out'), err: voice('err'), colour });
  return { out: said.out, err: said.err.replaceAll(`${path}/`, '').replaceAll(path, '.'), code };
}

test('the answer for programs has the agreed shape, and nothing else is on standard output', async () => {
  const { out, err, code } = await run(await folder(), ['assess', '名册.xlsx', '--as-of', '2026-06-30', '--format', 'json']);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  const answer = JSON.parse(out);
  expect(Object.keys(answer)).toEqual(['plan', 'federation', 'asOf', 'findings', 'problems']);
  expect(answer).toMatchObject({ federation: { code: '150624' }, asOf: '2026-06-30' });
  expect(answer.findings[0]).toMatchObject({ measure: '2-1-1/congress-disabled-or-relatives', status: 'undetermined', required: { count: 13 } });
  expect(out).not.toMatch(/代表1|11010519491231002X/);
});

test('the answer for people names the clause, the status, the sum, who is not known and what mends it', async () => {
  const { out, code } = await run(await folder(), ['assess', '名册.xlsx', '--as-of', '2026-06-30']);
  expect(code).toBe(0);
  expect(out).toContain('二（一）1');
  expect(out).toMatch(/◆ 待定.*代表大会残疾人及亲友比例/);
  expect(out).toMatch(/20人中计入12–13/);
  expect(out).toContain('情况不明：代表12');
  expect(out).toMatch(/办法：查明情况不明的1人/);
  expect(out).not.toContain('\u001B');
});

test('a row with a fault is told with its place, masked, and does not fail the command', async () => {
  const { out, code } = await run(await folder(), ['assess', '缺.csv', '--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toMatch(/Problems in the files \(\d+\)/);
  expect(out).toMatch(/缺\.csv .*row 2 column B/);
  expect(out).not.toContain('110105194912310021');
});

test('Markdown has a heading a clause and an item a measure', async () => {
  const { out } = await run(await folder(), ['assess', '名册.xlsx', '--format', 'markdown', '--lang', 'en', '--reading', '2-1-1/denominator=filled']);
  expect(out).toMatch(/^## 二（一）1 /m);
  expect(out).toMatch(/^- ◆ \*\*Undetermined\*\* /m);
});

test.each([
  [['assess', '没有.xlsx'], '没有这个文件：没有.xlsx'],
  [['assess', '没有.xlsx', '--lang', 'en'], 'There is no such file: 没有.xlsx'],
  [['assess', '.', '--lang', 'en'], 'This is a folder, name files: .'],
  [['assess', '名册.xlsx', '坏.xlsx'], '坏.xlsx: '],
  [['assess', '杂记.csv'], '杂记.csv: '],
  [['assess', '名册.xlsx', '--as-of', '2026-02-30'], '--as-of 不是有效的日期'],
  [['assess', '名册.xlsx', '--reading', 'nothing=1', '--lang=en'], '--reading: The plan has no such reading.'],
  [['assess', '名册.xlsx', '--format', 'yaml'], '取值不对：yaml'],
  [['assess', '名册.xlsx', '--nothing'], '没有这个选项：--nothing'],
  [['assess'], '缺少参数：files'],
  [['nothing'], '没有这个命令：nothing'],
  [['schema', 'nothing'], '没有登记册“nothing”'],
  [['template', 'nothing', '--lang', 'en'], 'There is no register "nothing"'],
  [['account', 'add', 'x', '--data', ':memory:'], '登录名须为'],
  [['account', 'add', 'bao', '--data', ':memory:', '--lang', 'en'], 'There is no federation with the code 150624.'],
  [['account', 'add', 'bao', '--role', 'king'], '取值不对'],
  [['account', 'reset', 'bao', '--data', ':memory:'], '没有这个账号。'],
  [['tree', 'add', '1506', '市'], '取值不对'],
  [['tree', 'add', '150600', '市', '--parent', '150000', '--data', ':memory:'], '没有添加'],
  [['serve', '--port', 'x'], '取值不对'],
  [['serve', '--address', 'federation.example'], '取值不对'],
  [['serve', '--sample', 'nothing'], '没有这个文件夹：nothing'],
] as const)('%j: says what is wrong on standard error, exit code 2', async (args, words) => {
  const { out, err, code } = await run(await folder(), args);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
});

test('a schema is JSON Schema, of one register or of all', async () => {
  const cwd = await folder();
  const one = JSON.parse((await run(cwd, ['schema', 'seats'])).out);
  expect(one).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: '席位', required: ['id', 'body', 'person'], properties: { body: { title: '机构' } } });
  expect(Object.keys(JSON.parse((await run(cwd, ['schema'])).out).properties)).toContain('fieldwork');
});

test('a template is written to a file, and comes back recognised', async () => {
  const cwd = await folder();
  expect((await run(cwd, ['template', 'people', '-o', '人员.xlsx'])).code).toBe(0);
  const { sheets } = await readFiles([{ name: '人员.xlsx', data: readFileSync(join(cwd, '人员.xlsx')) }]);
  expect(sheets.map((sheet) => sheet.register)).toContain('people');
});

test('a template is not poured onto a terminal, but written to a file', async () => {
  const path = await folder();
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(path);
  expect(await run(path, ['template', 'people'], { isTTY: true })).toMatchObject({ out: '', code: 0, err: '已写入 Written: people-模板.xlsx\n' });
  expect(readFileSync('people-模板.xlsx').subarray(0, 2).toString()).toBe('PK');
});

test('colour is for terminals that want it', async () => {
  const path = await folder();
  expect((await run(path, ['assess', '名册.xlsx'], { colour: true })).out).toContain('\u001B[');
  expect((await run(path, ['assess', '名册.xlsx'], { isTTY: true })).out).not.toContain('\u001B[');
});
