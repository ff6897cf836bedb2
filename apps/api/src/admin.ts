import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Api } from './app.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the built admin app: its files as they are, and its one page for every other address outside of the API. */
export function serveAdmin(app: Api, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = serveStatic({ root: folder });
  app.get('*', async (c, next) => {
    const { path } = c.req;
    if (path === '/api' || path.startsWith('/api/')) return next();
    if (!/\.[a-z0-9]+$/i.test(path)) return c.html(page, 200, { 'Cache-Control': 'no-cache' });
    const found = await files(c, next);
    // The names of assets carry a hash of their content.
    if (found instanceof Response) found.headers.set('Cache-Control', path.startsWith('/assets/') ? FOREVER : 'no-cache');
    return found;
  });
}
