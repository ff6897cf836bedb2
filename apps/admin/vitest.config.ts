import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'browser/**/*.test.ts'],
    globalSetup: 'browser/setup.ts',
    // Generous: on a loaded machine a page takes ten times as long, and is no worse for it.
    testTimeout: 180_000,
    expect: { poll: { timeout: 45_000 } },
    // One browser and one installation serve all tests: side by side they would only wait for each other.
    fileParallelism: false,
  },
});
