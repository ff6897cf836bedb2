import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { enter, tabTo } from '../../../browser/keyboard.ts';
import { administrator, serve, type Installation } from '../../../browser/serve.ts';
import { expectSound } from '../../../browser/sound.ts';
import { test as base } from '../../../browser/visiting.ts';

/** A test on an installation that nobody has signed in to. */
const test = base.extend<{ installation: Installation }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
  installation: async ({}, use) => {
    const installation = await serve(undefined, { untouched: true });
    await use(installation);
    await installation.stop();
  },
});

const heading = async (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function fill(page: Page, texts: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press('Enter');
}

test('from the one-time password in the terminal to the pages, by keyboard alone', async ({ visit, installation }) => {
  const page = await visit('/registers?asOf=2026-11-01', { at: installation.url, unknown: true });
  await heading(page, '登录');
  expect(await page.getByRole('navigation').count()).toBe(0);
  await expectSound(page);
  await fill(page, { 登录名: installation.first.name, 密码: installation.first.password });

  await heading(page, '设定自己的密码');
  expect(await page.locator('.lead').textContent()).toContain('一次性密码');
  await expectSound(page);
  await fill(page, { 现在的密码: installation.first.password, 新密码: administrator.password, 再输入一次新密码: 'another' });
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('不一样');
  await expectSound(page);
  await page.getByLabel('再输入一次新密码').fill(administrator.password);
  await page.keyboard.press('Enter');

  await heading(page, '我们做到哪一步');
  expect(await page.getByRole('banner').textContent()).toMatch(/已登录：\s*admin/);
  await enter(page, page.getByRole('button', { name: '退出登录' }));
  await heading(page, '登录');
  await page.goto(`${installation.url}/registers`);
  await heading(page, '登录');
});

test('one arrives where one wanted to go', async ({ visit }) => {
  const page = await visit('/registers/people?lang=en', { unknown: true });
  await heading(page, 'Sign in');
  await fill(page, { Name: administrator.name, Password: administrator.password });
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/registers/people');
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
});

test('what is wrong is told, takes the focus, and says nothing of what was typed', async ({ visit }) => {
  const page = await visit('/sign-in?lang=en', { unknown: true });
  await enter(page, page.getByRole('button', { name: 'Sign in' }));
  expect(await page.getByRole('alert').textContent()).toContain('Enter the name and the password.');
  await fill(page, { Name: 'somebody', Password: 'some password' });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('is not right');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await page.locator('body').textContent()).not.toContain('some password');
  await expectSound(page);
});

test('a session that has ended is told, and leads back', async ({ visit, context }) => {
  const page = await visit('/');
  await context.request.delete(`${inject('filled')}/api/session`);
  await enter(page, page.getByRole('navigation').getByRole('link', { name: '登记册' }));
  await heading(page, '登录已结束，请重新登录。');
  await expectSound(page);
  await enter(page, page.getByRole('link', { name: '重新登录' }));
  await heading(page, '登录');
  await fill(page, { 登录名: administrator.name, 密码: administrator.password });
  await heading(page, '登记册');
});

test('where the provider’s word was not taken, that is told', async ({ visit }) => {
  const page = await visit('/sign-in?refused=1', { unknown: true });
  expect(await page.getByRole('alert').textContent()).toContain('统一身份认证没有完成');
  expect(await page.getByRole('link', { name: '通过统一身份认证登录' }).count()).toBe(0);
  await expectSound(page);
});
