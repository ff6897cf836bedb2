import { expect } from 'vitest';
import { arrived } from '../../../browser/arrived.ts';
import { enter, tabTo } from '../../../browser/keyboard.ts';
import { expectSound } from '../../../browser/sound.ts';
import { test } from '../../../browser/visiting.ts';

test.for(['/registers', '/registers/people', '/registers/seats'].flatMap((path) => [{ path, lang: 'zh' }, { path, lang: 'en' }]))(
  '$path is sound: $lang',
  async ({ path, lang }, { visit }) => {
    await expectSound(await visit(`${path}?lang=${lang}`));
  },
);

test('records are found by a text, in the address, and opened', async ({ visit }) => {
  const page = await visit('/registers/units');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('乌兰镇');
  await enter(page, page.getByRole('button', { name: '查找' }));
  await page.waitForURL(/q=/);
  await arrived(page);
  await page.getByText('含“乌兰镇”的记录').waitFor();
  await page.getByRole('link', { name: '查看' }).first().click();
  await page.waitForURL(/\/registers\/units\//);
  await arrived(page);
  await expectSound(page);
});

test('references show names and lead on', async ({ visit }) => {
  const page = await visit('/registers/seats');
  const [person] = await page.getByRole('table').getByRole('link', { name: /^\p{Script=Han}{2,}$/u }).all();
  const name = await person?.textContent();
  await person?.click();
  await page.waitForURL(/\/registers\/people\//);
  await expect.poll(() => page.locator('h1').textContent()).toBe(name);
});

test('identity numbers are masked', async ({ visit }) => {
  const page = await visit('/registers/people');
  const text = (await page.getByRole('table').textContent()) ?? '';
  expect(text).toMatch(/\*{8}/);
  expect(text).not.toMatch(/\d{17}[\dX]/);
});

test('the next page is shown, and which records those are', async ({ visit }) => {
  const page = await visit('/registers/people');
  await enter(page, page.getByRole('button', { name: '下一页' }));
  await expect.poll(() => page.getByRole('navigation', { name: /翻页/ }).getByRole('status').textContent()).toMatch(/^第 51–100 条/);
});

test('a record that is not there is told in words', async ({ visit }) => {
  const page = await visit('/registers/people/nobody');
  expect(await page.getByRole('alert').textContent()).toBe('人员登记册中没有这条记录。');
});
