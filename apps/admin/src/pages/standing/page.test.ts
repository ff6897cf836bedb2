import { expect } from 'vitest';
import { arrived } from '../../../browser/arrived.ts';
import { enter } from '../../../browser/keyboard.ts';
import { expectSound } from '../../../browser/sound.ts';
import { test } from '../../../browser/visiting.ts';

test.for([
  { lang: 'zh', tag: 'zh-CN', title: '我们做到哪一步 · 鄂托克旗残疾人联合会改革方案', answer: /^截至 \d+年\d+月\d+日，92 项指标中，\d+ 项达标，/ },
  { lang: 'en', tag: 'en-GB', title: /^Where do we stand · Reform plan of the Otog Banner/, answer: /^On \d+ \w+ \d+, of 92 measures, \d+ are met, / },
] as const)('the first sentence answers, and the page is sound: $lang', async ({ lang, tag, title, answer }, { visit }) => {
  const page = await visit(`/?lang=${lang}`);
  expect(await page.title()).toMatch(title);
  expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  expect(await page.locator('.lead').textContent()).toMatch(answer);
  await expectSound(page);
});

test('every clause has its findings in a table, each with shape, word and sum', async ({ visit }) => {
  const page = await visit('/?asOf=2026-11-01');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '主席团残疾人及亲友比例' }) });
  await expect.poll(() => row.getByRole('cell').allTextContents()).toEqual(['▲未达标', expect.stringContaining('还差2人'), '2']);
});

test('what to do next comes first, binding before expected, each step with its finding', async ({ visit }) => {
  const page = await visit('/?asOf=2026-11-01');
  const steps = page.getByRole('region', { name: '下一步做什么' }).getByRole('listitem');
  const told = await steps.allTextContents();
  expect(told.length).toBeGreaterThan(2);
  expect(told.every((step) => step.includes('约束性'))).toBe(true);
  await steps.first().getByRole('link').click();
  await page.waitForURL(/\/findings\//);
});

test('a day is typed and stays in the address', async ({ visit }) => {
  const page = await visit('/');
  await page.getByRole('spinbutton').first().focus();
  await page.keyboard.type('20251231');
  await enter(page, page.getByRole('button', { name: '按这一天判断' }));
  await page.waitForURL(/asOf=2025-12-31/);
  const answer = page.getByRole('main').getByRole('status').first();
  await expect.poll(() => answer.textContent()).toContain('截至 2025年12月31日');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('按这一天判断');
  await enter(page, page.getByRole('button', { name: '今天' }));
  await expect.poll(() => answer.textContent()).not.toContain('2025年');
  expect(new URL(page.url()).search).toBe('');
});

test('the language is remembered', async ({ visit }) => {
  const page = await visit('/?lang=en');
  await page.goto(new URL('/registers', page.url()).href);
  await arrived(page);
  expect(await page.locator('h1').textContent()).toBe('Registers');
});

test('the way past the navigation comes first', async ({ visit }) => {
  const page = await visit('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('an address that leads nowhere says so', async ({ visit }) => {
  const page = await visit('/nowhere');
  expect(await page.locator('h1').textContent()).toBe('没有这个页面');
  await expectSound(page);
});
