import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

const later = async () => new Promise((resolve) => setTimeout(resolve, 250));

async function said(isTTY: boolean, wait: boolean) {
  let text = '';
  const { onProgress, done } = progressLine('zh', { isTTY, write: (chunk) => void (text += String(chunk)) });
  if (wait) await later();
  onProgress({ file: '代表名册.xlsx', sheet: '代表', rows: 12_000 });
  done();
  return text;
}

test('a long reading says how far it is, on a terminal, and clears the line in the end', async () => {
  expect(await said(true, true)).toBe('\r\u001B[2K正在读取 代表名册.xlsx / 代表 12,000\r\u001B[2K');
});

test.each([
  ['not on a terminal', false, true],
  ['done at once', true, false],
])('nothing is said where it is %s', async (_, isTTY, wait) => {
  expect(await said(isTTY, wait)).toBe('');
});
