import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { arrived } from './arrived.ts';
import { administrator } from './serve.ts';

interface Options {
  /** An installation other than the one with the sample. */
  readonly at?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Come as somebody whom the installation does not know yet. */
  readonly unknown?: boolean;
}

/** Opens an address of an installation on a page of its own. */
export type Visit = (path: string, options?: Options) => Promise<Page>;

interface Fixtures {
  readonly context: BrowserContext;
  readonly visit: Visit;
}

/** A test with a browser. A page that throws fails the test that opened it; what pages remember is forgotten after it. */
export const test = base.extend<Fixtures>({
  context: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      // One for the file, so that scripts are fetched and compiled once.
      await use(await browser.newContext({ viewport: { width: 1280, height: 900 } }));
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ context }, use) => {
    const thrown: Error[] = [];
    await use(async (path, { at = inject('filled'), colorScheme = 'light', unknown = false } = {}) => {
      if (unknown) await context.clearCookies();
      else await signIn(context, at);
      const page = await context.newPage();
      page.setDefaultTimeout(90_000);
      page.on('pageerror', (error) => thrown.push(error));
      await page.emulateMedia({ colorScheme });
      await page.goto(at + path);
      await arrived(page);
      return page;
    });
    for (const page of context.pages()) {
      await page.evaluate(() => localStorage.clear());
      await page.close();
    }
    if (thrown[0] !== undefined) throw thrown[0];
  },
});

const signedIn = new WeakMap<BrowserContext, string>();

/** Signs the browser in, unless it is. A browser does not tell ports apart: a session at one installation replaces another's. */
export async function signIn(context: BrowserContext, at: string): Promise<void> {
  if (signedIn.get(context) === at && (await context.request.get(`${at}/api/session`)).ok()) return;
  const answer = await context.request.post(`${at}/api/session`, { data: administrator });
  if (!answer.ok()) throw new Error(`not signed in: ${answer.status()}`);
  signedIn.set(context, at);
}
