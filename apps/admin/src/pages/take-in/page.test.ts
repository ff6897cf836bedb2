import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enter, tabTo } from '../../../browser/keyboard.ts';
import { expectSound } from '../../../browser/sound.ts';
import { test } from '../../../browser/visiting.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const twoOfAName = file('人员名册.csv', '姓名,性别,出生日期\n测试甲,男,1970-01-02\n测试甲,女,1980-03-04\n');
const faulty = file('代表大会代表名册.csv', '姓名,身份证号,残疾人\n测试乙,15062419900101123,是\n测试丙,,可能\n');

async function read(page: Page, files: readonly ReturnType<typeof file>[], button = '读取这些文件'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
  await enter(page, page.getByRole('button', { name: button }));
  await page.waitForURL(/\/take-in\/./);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test.for(['zh', 'en'])('choosing files is sound: %s', async (lang, { visit }) => {
  await expectSound(await visit(`/take-in?lang=${lang}`));
});

test('reading without files says what is missing, and takes the focus there', async ({ visit }) => {
  const page = await visit('/take-in');
  await enter(page, page.getByRole('button', { name: '读取这些文件' }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('请先选择至少一个文件。');
  await expectSound(page);
});

test('a question is asked once, answered in place, and the files are read again', async ({ visit }) => {
  const page = await visit('/take-in');
  await read(page, [twoOfAName]);
  const question = page.getByRole('radiogroup');
  expect(await question.textContent()).toContain('“测试甲”可能是不止一个人');
  await enter(page, page.getByRole('button', { name: '保存答复，重新核对' }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('请至少选择一个答复。');
  await expectSound(page);
  await tabTo(page, question.getByRole('radio').first());
  await page.keyboard.press('ArrowUp');
  await enter(page, page.getByRole('button', { name: '保存答复，重新核对' }));
  await question.waitFor({ state: 'detached' });
  expect(await page.locator('.lead').textContent()).toContain('2 行，可取用 2 行');
});

test.for([
  { lang: 'zh', button: '读取这些文件', errors: '有错的地方', told: '号码位数不对' },
  { lang: 'en', button: 'Read these files', errors: 'Errors', told: 'wrong length' },
] as const)('errors say where and what to do, without the number: $lang', async ({ lang, button, errors, told }, { visit }) => {
  const page = await visit(`/take-in?lang=${lang}`);
  await read(page, [faulty], button);
  const text = (await page.getByRole('region', { name: errors }).textContent()) ?? '';
  expect(text).toContain(told);
  expect(text).not.toContain('15062419900101123');
  await expectSound(page);
});

test('the meaning of a column is corrected in place', async ({ visit }) => {
  const page = await visit('/take-in');
  await read(page, [file('人员名册.csv', '姓名,备注说明\n测试丁,蒙古族\n')]);
  await enter(page, page.getByRole('button', { name: /核对各列/ }));
  await page.getByLabel('B 列“备注说明”').selectOption({ label: '民族' });
  await enter(page, page.getByRole('button', { name: '按此重新核对' }));
  await expect.poll(() => page.getByLabel('B 列“备注说明”').inputValue()).toBe('ethnicity');
  await expectSound(page);
});

test('what holds for a whole sheet is said in place', async ({ visit }) => {
  const page = await visit('/take-in');
  await read(page, [file('第七届主席团委员名册.csv', '姓名,职务\n测试戊,委员\n')]);
  expect(await page.locator('.sheet').textContent()).toContain('届次 7');
  await enter(page, page.getByRole('button', { name: /核对各列/ }));
  await page.getByLabel('整张表的届次').fill('8');
  await enter(page, page.getByRole('button', { name: '按此重新核对' }));
  await expect.poll(() => page.locator('.sheet').textContent()).toContain('届次 8');
});

test('what was discarded leaves nothing behind', async ({ visit }) => {
  const page = await visit('/take-in');
  await read(page, [faulty]);
  const address = page.url();
  await enter(page, page.getByRole('button', { name: '放弃，重新选文件' }));
  await page.waitForURL(/\/take-in$/);
  await page.goto(address);
  expect(await page.getByRole('alert').textContent()).toContain('没有这次导入');
});

test('a template is there for every register', async ({ visit }) => {
  const page = await visit('/take-in');
  const addresses = await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toContain('/api/templates/fieldwork');
  const sizes = await Promise.all(addresses.map(async (address) => (await (await page.request.get(new URL(address, page.url()).href)).body()).length));
  expect(Math.min(...sizes)).toBeGreaterThan(1000);
});
