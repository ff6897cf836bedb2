import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { arrived } from './arrived.ts';

/** Opens an address of an installation in a window of its own; the one with the sample where none is given. */
export type Visit = (path: string, options?: BrowserContextOptions & { readonly at?: string }) => Promise<Page>;

interface Fixtures {
  readonly browser: Browser;
  readonly visit: Visit;
}

/** A test with a browser. A page that throws fails the test that opened it. */
export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const thrown: Error[] = [];
    const visit: Visit = async (path, { at = inject('filled'), ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => thrown.push(error));
      await page.goto(at + path);
      await arrived(page);
      return page;
    };
    await use(visit);
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (thrown[0] !== undefined) throw thrown[0];
  },
});
