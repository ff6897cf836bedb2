import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { Env } from './access/admit.ts';

/** One line a request: its id, method, the route's pattern, status, milliseconds. No addresses as asked, no queries, no bodies. */
export function logRequests(log: Logger): MiddlewareHandler<Env> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    log.info({ id: c.get('requestId'), method: c.req.method, route: routePath(c, -1), status: c.res.status, ms: Math.round(performance.now() - start) });
  };
}
