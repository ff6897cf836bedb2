import { expect } from 'vitest';
import { expectSound } from '../../../browser/sound.ts';
import { test } from '../../../browser/visiting.ts';

const kinds = [
  '2-1-1/congress-disabled-or-relatives',
  '2-1-1/presidium-categories',
  '2-1-1/presidium-rural-increase',
  '2-2-2/organ-seconded-or-part-time',
  '2-2-3/council-fieldwork-days',
  '2-3-1/village-associations',
];

test.for([...kinds.map((measure) => ({ measure, lang: 'zh' })), ...kinds.slice(0, 2).map((measure) => ({ measure, lang: 'en' }))])('$measure is sound: $lang', async ({ measure, lang }, { visit }) => {
  await expectSound(await visit(`/findings/${measure}?asOf=2026-11-01&lang=${lang}`));
});

test('the sum is written out, with the unknown who can decide by name', async ({ visit }) => {
  const page = await visit('/findings/2-1-1/congress-disabled-or-relatives?asOf=2026-11-01');
  expect(await page.getByRole('region', { name: '算式' }).textContent()).toMatch(/不少于 65%，按 \d+ 人计，即不少于 \d+ 人/);
  const unknown = page.getByRole('region', { name: /^情况不明/ });
  expect(await unknown.getByRole('cell').allTextContents()).toContain('◆ 答复可定结论');
  const [first] = await unknown.getByRole('link').all();
  await first?.click();
  await page.waitForURL(/\/registers\/people\//);
});

test('who counts is paged, and says which of how many are shown', async ({ visit }) => {
  const page = await visit('/findings/2-1-1/congress-disabled-or-relatives?asOf=2026-11-01');
  const counted = page.getByRole('region', { name: /^计入/ });
  const status = counted.getByRole('status');
  expect(await status.textContent()).toMatch(/^第 1–50 条，共 \d+ 条$/);
  await counted.getByRole('button', { name: '下一页' }).click();
  await expect.poll(() => status.textContent()).toMatch(/^第 51–\d+ 条，共 \d+ 条$/);
});

test('groups that are judged apart have their names', async ({ visit }) => {
  const page = await visit('/findings/2-1-1/presidium-categories?asOf=2026-11-01');
  const groups = await page.getByRole('region', { name: '分项' }).getByRole('rowheader').allTextContents();
  expect(groups).toEqual(['盲人', '聋人', '肢残人', '精神、智力残疾人及亲友']);
});

test('people with days to go have their names', async ({ visit }) => {
  const page = await visit('/findings/2-2-3/council-fieldwork-days?asOf=2026-11-01');
  const people = await page.getByRole('region', { name: '分项' }).getByRole('rowheader').allTextContents();
  expect(people).toHaveLength(7);
  expect(people.every((name) => /^\p{Script=Han}+$/u.test(name))).toBe(true);
});

test('a measure that the plan does not have is no page', async ({ visit }) => {
  const page = await visit('/findings/2-1-1/nonsense');
  expect(await page.locator('h1').textContent()).toBe('没有这个页面');
});
