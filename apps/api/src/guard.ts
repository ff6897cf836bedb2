import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Api } from './app.ts';
import { Problem } from './problem.ts';

const MEGABYTE = 1024 * 1024;
const FILES = 200 * MEGABYTE;
const JSON_BODY = 32 * MEGABYTE;

/** What every request passes before any route: host, origin, size; and the headers that keep a page to itself. */
export function guard(app: Api, hosts: readonly string[] | undefined): void {
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      // Served over plain HTTP on the office's own machine: a browser that was told to insist on HTTPS could not come back.
      strictTransportSecurity: false,
    }),
  );
  app.use(async (c, next) => {
    // A page elsewhere can point its own name at this machine; the browser then sends that name.
    if (hosts !== undefined && !hosts.includes(new URL(c.req.url).hostname)) {
      throw new Problem('bad-host', { zh: '请用启动时显示的地址访问。', en: 'Use the address that was shown at the start.' });
    }
    await next();
  });
  app.use('/api/*', async (c, next) => {
    if (!READING.has(c.req.method) && fromElsewhere(c)) {
      throw new Problem('other-site', { zh: '请在本程序的页面上操作。', en: 'Use the pages of this program.' });
    }
    await next();
  });
  app.use('/api/*', async (c, next) => limitOf(c.req.path)(c, next));
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a browser sent this for a page of another site. What it says of the site counts first: behind a proxy with HTTPS the
 * origin is not the address that arrives here. Programs that are no browser say nothing of either.
 */
function fromElsewhere(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('Origin');
  return origin !== undefined && origin !== new URL(c.req.url).origin;
}

const limitFiles = limit(FILES);
const limitJson = limit(JSON_BODY);

function limitOf(path: string) {
  return /^\/api\/federations\/[^/]+\/imports$/.test(path) ? limitFiles : limitJson;
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413);
    },
  });
}
