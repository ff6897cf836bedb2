import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client';
import type { Env } from './access/admit.ts';
import type { Identify } from './access/principal.ts';
import { digestOf } from './accounts/secret.ts';
import type { Api, Surroundings } from './app.ts';
import { Problem } from './problem.ts';
import { isReady } from './routes/health.ts';
import { unavailability } from './unavailable.ts';

/** Counts requests by the pattern of their route: an address as it was asked names records. */
export function measureRequests(registry: Registry): MiddlewareHandler<Env> {
  const labelNames = ['method', 'route', 'status'] as const;
  const buckets = [0.005, 0.02, 0.1, 0.5, 2, 10, 60];
  const durations = new Histogram({ name: 'federation_http_request_duration_seconds', help: 'How long requests took until their answer began.', labelNames, buckets, registers: [registry] });
  return async (c, next) => {
    const end = durations.startTimer();
    await next();
    end({ method: c.req.method, route: routePath(c, -1), status: c.res.status });
  };
}

/** Tells the counts at `/metrics` to whoever holds the permission `metrics` in any federation. */
export function metricsRoute(app: Api, { store, identify }: Surroundings, registry: Registry): void {
  const up: Gauge = new Gauge({ name: 'federation_database_up', help: '1 while the database answers.', registers: [registry], collect: async () => up.set((await isReady(store)) ? 1 : 0) });
  const letIn = doorOf(identify);
  let begun = false;
  app.get('/metrics', async (c) => {
    await letIn(c.req.raw);
    // It watches the event loop and the memory of the whole process: only where somebody looks.
    if (!begun) collectDefaultMetrics({ register: registry });
    begun = true;
    return c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
  });
}

function doorOf(identify: Identify): (request: Request) => Promise<void> {
  let last: string | undefined;
  return async (request) => {
    const shown = digestOf(request.headers.get('Authorization') ?? '');
    try {
      await mustBeAllowed(identify, request);
      last = shown;
    } catch (error) {
      // Without the database nobody is known: whoever looked last may see that it is gone.
      if (unavailability(error) === undefined || shown !== last) throw error;
    }
  };
}

async function mustBeAllowed(identify: Identify, request: Request): Promise<void> {
  const principal = await identify(request);
  if (principal === undefined) throw new Problem('signed-out', { zh: '请先登录，或出示密钥。', en: 'Sign in first, or show a key.' });
  if (principal.mustChange === true || !principal.allowances.some(({ here }) => here.includes('metrics'))) {
    throw new Problem('not-allowed', { zh: '需要 metrics 权限。', en: 'This needs the permission metrics.' });
  }
}
