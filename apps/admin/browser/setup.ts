import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './launch.ts';
import { sample, serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is reached. */
    readonly browser: string;
    /** The address of an installation that holds the sample. */
    readonly filled: string;
  }
}

/** Starts one browser, and one installation with the sample, for all tests. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowserServer();
  const installation = await serve(sample);
  provide('browser', browser.wsEndpoint());
  provide('filled', installation.url);
  return async () => {
    await Promise.all([browser.close(), installation.stop()]);
  };
}
