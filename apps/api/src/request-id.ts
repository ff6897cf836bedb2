import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Env } from './access/admit.ts';

export const REQUEST_ID = 'Request-Id';

// It goes into the log: nothing but a UUID, so that nobody's number or name can come in with it.
const ACCEPTED = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives every request an id, its own where it brings one: it stands in the answer, in each line of the log and in problem details. */
export function nameRequests(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const given = c.req.header(REQUEST_ID) ?? '';
    const id = ACCEPTED.test(given) ? given.toLowerCase() : randomUUID();
    c.set('requestId', id);
    await next();
    c.header(REQUEST_ID, id);
  };
}
