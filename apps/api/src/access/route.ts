import { createRoute, z, type RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { againParameter, answerAgain } from '../again/answer-again.ts';
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
  // What makes something in a federation must not make it twice, however often it is sent.
  const again = config.method === 'post' && config.path.startsWith(FEDERATION);
  return createRoute({
    ...config,
    ...(again ? { parameters: [againParameter] } : {}),
    responses: Object.assign({}, errors(429), refused, again ? errors(409, 422) : {}, config.responses),
    security: access === 'anyone' ? [] : [{ session: [] }, { key: [] }],
    'x-access': access,
    middleware: again ? every(admit(access), answerAgain()) : admit(access),
  });
}
