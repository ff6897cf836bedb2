import { globSync } from 'node:fs';
import type { Schemas } from '@federation/client';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enter, tabTo } from './keyboard.ts';
import { sample, serve, type Installation } from './serve.ts';
import { expectSound } from './sound.ts';
import { arrived } from './arrived.ts';
import { test as base } from './visiting.ts';

const rosters = globSync('*.{xlsx,csv}', { cwd: sample }).map((name) => `${sample}/${name}`);

const DAY = '2026-11-01';

/** A test on an installation of its own, with an empty data file. */
const test = base.extend<{ installation: Installation; empty: string }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
  installation: async ({}, use) => {
    const installation = await serve();
    await use(installation);
    await installation.stop();
  },
  empty: async ({ installation }, use) => use(installation.url),
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await arrived(page);
  await expect.poll(() => focused(page)).toBe(name);
}

test('from an empty data file to the answer, by keyboard alone', async ({ empty, visit }) => {
  // A day in the address stays with the reader: the sample is judged on the day that it was made for.
  const page = await visit(`/?asOf=${DAY}`, { at: empty });
  expect(await page.locator('.lead').textContent()).toContain('还没有任何名册');
  await expectSound(page);

  await enter(page, link(page, '导入名册'));
  await heading(page, '导入名册');

  const chooser = page.waitForEvent('filechooser');
  await enter(page, button(page, '选择文件'));
  await (await chooser).setFiles(rosters);
  await page.getByText(`已选 ${rosters.length} 个文件`).first().waitFor();
  await expectSound(page);
  await enter(page, button(page, '读取这些文件'));

  await heading(page, '核对读出的内容');
  await tabTo(page, page.getByRole('button', { name: /核对各列/ }).first());
  await page.keyboard.press('Space');
  await page.getByLabel('表头在第几行').first().waitFor();
  await expectSound(page);
  await enter(page, button(page, '确认导入'));

  await heading(page, '已导入');
  await expectSound(page);
  await enter(page, link(page, '看我们做到哪一步'));

  await heading(page, '我们做到哪一步');
  const standing: Schemas['NamedAssessment'] = await (await page.request.get(`${empty}/api/federations/150624/assessments/now?asOf=${DAY}`)).json();
  const met = standing.findings.filter(({ status }) => status === 'met').length;
  expect(met).toBeGreaterThan(0);
  expect(await page.locator('.lead').textContent()).toContain(`${standing.findings.length} 项指标中，${met} 项达标`);

  await enter(page, link(page, '主席团残疾人及亲友比例'));
  await heading(page, '主席团残疾人及亲友比例');
  const finding = standing.findings.find(({ measure }) => measure === '2-1-1/presidium-disabled-or-relatives');
  const sum = page.getByRole('region', { name: '算式' });
  expect(await sum.textContent()).toContain(`${finding?.observed.low} ÷ ${finding?.observed.of}`);
  expect(await sum.textContent()).toContain(`还差${finding?.short} 人`);
  expect(await page.getByRole('region', { name: /^计入/ }).getByRole('rowheader').count()).toBe(finding?.evidence.counted.length);

  await enter(page, page.getByRole('link', { name: 'English' }));
  await page.getByRole('heading', { level: 1, name: 'Disabled people and relatives in the presidium' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
});

test('a service that does not answer is told in words, and asked again', async ({ installation, visit }) => {
  const page = await visit('/', { at: installation.url });
  await installation.stop();
  await enter(page, page.getByRole('navigation').getByRole('link', { name: '登记册' }));
  await heading(page, '没有读到数据');
  expect(await page.getByRole('alert').textContent()).toContain('服务没有正常答复');
  await expectSound(page);
});
