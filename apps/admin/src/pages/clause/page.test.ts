import { expect } from 'vitest';
import { expectSound } from '../../../browser/sound.ts';
import { test } from '../../../browser/visiting.ts';

test.for([
  { lang: 'zh', title: '二（一）1 组织成员的广泛性和代表性', answer: /这一条的 11 项指标中，/ },
  { lang: 'en', title: '二（一）1 A broad and representative membership', answer: /of the 11 measures of this clause, / },
] as const)('a clause answers under its official number, and is sound: $lang', async ({ lang, title, answer }, { visit }) => {
  const page = await visit(`/clauses/2-1-1?asOf=2026-11-01&lang=${lang}`);
  expect(await page.locator('h1').textContent()).toBe(title);
  expect(await page.locator('.lead').textContent()).toMatch(answer);
  await expectSound(page);
});

test.for(['二(一)1', '二（一）1', '二㈠1', '2-1-1'])('%s leads to the clause', async (spelling, { visit }) => {
  const page = await visit(`/clauses/${encodeURIComponent(spelling)}`);
  expect(new URL(page.url()).pathname).toBe('/clauses/2-1-1');
});

test('a measure says the value in force, since when', async ({ visit }) => {
  const page = await visit('/clauses/2-1-1?asOf=2026-11-01');
  const measure = page.getByRole('region', { name: '代表大会残疾人及亲友比例' });
  expect(await measure.textContent()).toContain('标准 65%，自 2020年10月21日 起施行');
});

test('a clause that the plan does not have is no page', async ({ visit }) => {
  const page = await visit('/clauses/9-9-9');
  expect(await page.locator('h1').textContent()).toBe('没有这个页面');
});
