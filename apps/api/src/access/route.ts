import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { errors } from '../schemas/problem.ts';
import { admit, type Access, type Env } from './admit.ts';

/** Where everything of one federation lies. */
export const FEDERATION = '/api/federations/{federation}';

/** The federation of an address, for a route's parameters. */
export const inFederation = z.object({ federation: z.string().max(20).openapi({ description: 'Its division code.', example: '150624' }) });

type Declared<Path extends string, Config extends Omit<RouteConfig, 'path'> & { path: Path }> = ReturnType<typeof createRoute<Path, Config & { middleware: MiddlewareHandler<Env> }>>;

/**
 * Declares a route with what it asks of whoever calls it. This is the only way to declare one: a test holds the OpenAPI
 * document to it, which names the permission as `x-access`.
 */
export function route<Path extends string, Config extends Omit<RouteConfig, 'path'> & { path: Path }>(access: Access, config: Config): Declared<Path, Config> {
  const refused = access === 'anyone' ? {} : config.path.startsWith(FEDERATION) ? errors(401, 403, 404) : errors(401, 403);
  return createRoute({
    ...config,
    responses: Object.assign({}, refused, config.responses),
    security: access === 'anyone' ? [] : [{ session: [] }, { key: [] }],
    'x-access': access,
    middleware: admit(access),
  });
}
