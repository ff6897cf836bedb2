import { expect, test } from 'vitest';
import { temporaryApp } from '../app.testing.ts';

test('the reference is a page of its own that fetches nothing from elsewhere, and runs nothing but files', async () => {
  const { app } = await temporaryApp({ identify: async () => undefined });
  const page = await app.request('/api/reference');
  const text = await page.text();
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
  expect(text).toContain('<html lang="zh-CN">');
  expect(text).not.toMatch(/<script>|<style|style=|https?:/);
  const parts = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(parts.length).toBe(5);
  for (const path of parts) expect([path, (await app.request(path)).status]).toEqual([path, 200]);
});

test.each(['nothing.js', '..%2fpackage.json', 'package.json', 'constructor'])('%s is not given away', async (name) => {
  const { app } = await temporaryApp();
  expect((await app.request(`/api/reference/${name}`)).status).toBe(404);
});
