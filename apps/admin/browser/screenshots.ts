/** Takes pictures of all pages, on a wide and a narrow screen, light and dark, in both languages: `pnpm screenshots [FOLDER]`. */
import { globSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page, PageScreenshotOptions } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { sample, serve } from './serve.ts';
import { arrived } from './arrived.ts';
import { signIn } from './visiting.ts';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../screenshots'));
const looks = [1280, 400].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => ['zh', 'en'].map((language) => ({ width, colorScheme, language }))),
);

const pages: Readonly<Record<string, string>> = {
  standing: '/',
  clause: '/clauses/2-1-1',
  'finding-share': '/findings/2-1-1/congress-disabled-or-relatives',
  'finding-groups': '/findings/2-1-1/presidium-categories',
  'finding-increase': '/findings/2-1-1/presidium-minority-increase',
  'finding-days': '/findings/2-2-3/council-fieldwork-days',
  'finding-coverage': '/findings/2-3-1/village-associations',
  'take-in': '/take-in',
  registers: '/registers',
  people: '/registers/people',
  missing: '/nowhere',
};

await mkdir(folder, { recursive: true });
const [browser, filled, empty] = await Promise.all([launchBrowser(), serve(sample), serve()]);
try {
  for (const look of looks) {
    await withPage(browser, look, async (page, take) => {
      await signIn(page.context(), filled.url);
      await page.goto(`${filled.url}/?lang=${look.language}`);
      await take('standing-beginning', { clip: { x: 0, y: 0, width: look.width, height: 1240 } });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(`${filled.url}${path}?lang=${look.language}`);
        await take(name);
      }
      await signIn(page.context(), empty.url);
      await page.goto(`${empty.url}/?lang=${look.language}`);
      await take('empty');
      await page.goto(`${empty.url}/take-in?lang=${look.language}`);
      await page.locator('input[type=file]').setInputFiles(globSync('*.{xlsx,csv}', { cwd: sample }).map((name) => join(sample, name)));
      await take('take-in-chosen');
      await page.locator('button.primary').click();
      await page.waitForURL(/take-in\/./);
      await take('take-in-review');
    });
  }
} finally {
  await Promise.all([browser.close(), filled.stop(), empty.stop()]);
}
process.stdout.write(`${folder}\n`);

type Look = (typeof looks)[number];

async function withPage(on: Browser, { width, colorScheme, language }: Look, work: (page: Page, take: (name: string, options?: PageScreenshotOptions) => Promise<void>) => Promise<void>): Promise<void> {
  const context = await on.newContext({ viewport: { width, height: 1000 }, colorScheme });
  const page = await context.newPage();
  await work(page, async (name, options) => {
    await arrived(page);
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}-${language}.png`), fullPage: true, ...options });
  });
  await context.close();
}
