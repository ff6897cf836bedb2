import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { open } from '@federation/store';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { facts, NUMBER, OTOG } from '../app.testing.ts';
import { run } from '../command.ts';

afterEach(() => vi.unstubAllEnvs());

/** A data file with the small federation in it, and how to run commands on it. */
async function installation() {
  const folder = mkdtempSync(join(tmpdir(), 'federation-upkeep-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'federation.sqlite');
  const store = await open(data);
  await store.federations.add('test', { code: OTOG, name: '旗', parent: null });
  await store.write(OTOG, { actor: 'test', action: 'test', put: facts });
  await store.write(OTOG, { actor: 'test', action: 'test', put: { units: [{ id: 'u2', code: '150624100', name: '乌兰', kind: 'town', parent: 'u1' }] } });
  await store.close();
  const ran = async (...args: string[]) => {
    let text = '';
    const voice = { write: (chunk: string | Uint8Array) => void (text += String(chunk)) };
    const code = await run(args.includes('--data') ? args : [...args, '--data', data], { out: voice, err: voice, colour: false });
    return { code, text };
  };
  return { folder, data, ran };
}

test.each([
  ['a copy', 'backup.sqlite', []],
  ['a portable one', 'backup.ndjson', ['--portable']],
])('%s is written, says where the keys are not, and is restored with them alone', async (_, name, options) => {
  const { folder, data, ran } = await installation();
  const file = join(folder, name);
  const { code, text } = await ran('backup', file, ...options);
  expect([code, text.includes(`${data}.keys`)]).toEqual([0, true]);
  expect(await ran('backup', file, ...options)).toMatchObject({ code: 2 });
  expect(readFileSync(file, 'latin1')).not.toContain(NUMBER);
  const place = join(folder, 'restored.sqlite');
  expect(await ran('restore', file, '--data', place)).toMatchObject({ code: 2, text: `请先把密钥文件放到 ${place}.keys。\n` });
  copyFileSync(`${data}.keys`, `${place}.keys`);
  expect(await ran('restore', file, '--data', place)).toMatchObject({ code: 0 });
  expect(await ran('restore', file, '--data', place)).toEqual({ code: 2, text: '那里已有数据，没有覆盖。\n' });
  const store = await open(place);
  expect((await store.facts(OTOG)).people?.[0]?.citizenNumber).toBe(NUMBER);
  await store.close();
});

test('the chain is verified, and where it does not hold that is said', async () => {
  const { data, ran } = await installation();
  expect(await ran('verify-audit')).toEqual({ code: 0, text: `${OTOG}\t3\t无误 sound\n` });
  const raw = new DatabaseSync(data);
  raw.exec(`update audit set actor = 'x' where number = 2`);
  raw.close();
  expect(await ran('verify-audit')).toEqual({ code: 2, text: `操作记录有改动：${OTOG} 第 2 条。\n` });
});

test('keys are exchanged: after that the new one alone opens everything', async () => {
  const { data, ran } = await installation();
  const before = readFileSync(`${data}.keys`, 'utf8');
  expect(await ran('rekey', '--new-key')).toMatchObject({ code: 0, text: expect.stringContaining('1 项') });
  expect(readFileSync(`${data}.keys`, 'utf8').split('\n')).toHaveLength(before.split('\n').length + 1);
  expect(await ran('rekey')).toMatchObject({ code: 0, text: expect.stringContaining('0 项') });
  expect(await ran('verify-audit')).toMatchObject({ code: 0 });
});

test('records are erased, and the past is not kept longer than said', async () => {
  const { ran } = await installation();
  expect(await ran('erase', 'people', 'p00', '--reason', '本人申请')).toMatchObject({ code: 2, text: expect.stringContaining('其他登记册') });
  expect(await ran('erase', 'seats', 's0', '--reason', '误录')).toMatchObject({ code: 0, text: expect.stringContaining('1 条记录、1 个') });
  expect(await ran('erase', 'people', 'p00', '--reason', '本人申请')).toMatchObject({ code: 0 });
  expect(await ran('erase', 'nobody', 'p00', '--reason', 'x')).toMatchObject({ code: 2 });
  expect(await ran('erase', 'people', 'p00')).toMatchObject({ code: 2 });
  expect(await ran('retain', '--days', '0')).toMatchObject({ code: 0, text: expect.stringContaining('清除 1 个') });
  expect(await ran('retain', '--days', 'x')).toMatchObject({ code: 2 });
  expect(await ran('verify-audit')).toMatchObject({ code: 0 });
  expect(await ran('migrate')).toMatchObject({ code: 0 });
});

test('keys that are lost, or not the right ones, or not named, are said so', async () => {
  const { folder, data, ran } = await installation();
  renameSync(`${data}.keys`, join(folder, 'elsewhere'));
  expect(await ran('verify-audit')).toMatchObject({ code: 2, text: expect.stringContaining('密钥文件不见了') });
  expect(existsSync(`${data}.keys`)).toBe(false);
  vi.stubEnv('FEDERATION_KEYS_FILE', join(folder, 'new'));
  expect(await ran('verify-audit')).toMatchObject({ code: 2, text: expect.stringContaining('密钥文件与数据不符') });
  vi.stubEnv('FEDERATION_KEYS_FILE', join(folder, 'elsewhere'));
  expect(await ran('verify-audit')).toMatchObject({ code: 0 });
  vi.stubEnv('FEDERATION_KEYS_FILE', '');
  expect(await ran('verify-audit', '--data', 'postgres://localhost/none')).toMatchObject({ code: 2, text: expect.stringContaining('FEDERATION_KEYS_FILE') });
});
