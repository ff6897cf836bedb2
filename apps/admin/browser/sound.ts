import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The enhanced rule asks for 7:1, more than the one for AA: that one need not be asked too.
const CONTRAST = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };

/**
 * Expects of the page as it stands: axe finds nothing by WCAG 2.2 A and AA, text contrast is at least 7:1, there is
 * one h1, and the page does not scroll sideways, on a narrow screen or at 400 % zoom (320 px) either.
 */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: TAGS, rules: CONTRAST }).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
  expect(found).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  const size = page.viewportSize();
  for (const width of [size?.width ?? 1280, 400, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page), `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (size !== null) await page.setViewportSize(size);
}

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
