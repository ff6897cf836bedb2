import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'browser/**/*.test.ts'],
    globalSetup: 'browser/setup.ts',
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // One browser and one installation serve all tests: side by side they would only wait for each other.
    fileParallelism: false,
  },
});
