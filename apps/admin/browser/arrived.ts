import type { Page } from 'playwright-core';

/** Waits until a page stands: its data has come, so its heading is there, and it has been painted. */
export async function arrived(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
