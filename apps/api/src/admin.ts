import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Api } from './app.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the built admin app: its files as they are, and its one page for every other address outside of the API. */
export function serveAdmin(app: Api, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      // The names of assets carry a hash of their content.
      onFound: (_path, c) => c.header('Cache-Control', FOREVER),
    }),
  );
  app.get('*', serveStatic({ root: folder, index: '' }), async (c, next) => {
    const { path } = c.req;
    if (path.startsWith('/api/') || path === '/api' || path.startsWith('/assets/')) return next();
    return c.html(page, 200, { 'Cache-Control': 'no-cache' });
  });
}
