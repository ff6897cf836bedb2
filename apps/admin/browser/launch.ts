import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Without a locale of UTF-8 Chromium cannot open a file whose name is Chinese. */
const ENVIRONMENT = { ...process.env, LC_ALL: 'C.UTF-8' };

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, else one that is installed, else Playwright's own, else the
 * one that comes from npm. `FEDERATION_BROWSER=bundled` takes the last at once.
 */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await options());

/** As {@link launchBrowser}, for several processes to connect to. */
export const launchBrowserServer = async (): Promise<BrowserServer> => chromium.launchServer(await options());

async function options(): Promise<LaunchOptions> {
  return process.env['FEDERATION_BROWSER'] === 'bundled' ? bundled() : (found() ?? bundled());
}

function found(): LaunchOptions | undefined {
  const paths = [process.env['CHROMIUM_PATH'], ...INSTALLED, chromium.executablePath()];
  const executablePath = paths.find((path) => path !== undefined && path !== '' && existsSync(path));
  return executablePath === undefined ? undefined : { executablePath, args: ARGUMENTS, env: ENVIRONMENT };
}

/** Unpacks the Chromium for Linux x64 of `@sparticuz/chromium`, with the system libraries that a bare machine lacks. */
async function bundled(): Promise<LaunchOptions> {
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await inflate(join(archives, 'al2023.tar.br'));
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const known = process.env['LD_LIBRARY_PATH'];
  return {
    executablePath: await packed.executablePath(),
    args: [...ARGUMENTS, '--headless=shell', '--no-zygote', '--in-process-gpu', '--use-gl=angle', '--use-angle=swiftshader'],
    env: { ...ENVIRONMENT, LD_LIBRARY_PATH: known === undefined ? libraries : `${libraries}:${known}` },
  };
}
