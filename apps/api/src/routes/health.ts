import { setTimeout } from 'node:timers/promises';
import type { Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { notToBeHad } from '../on-error.ts';
import { errors } from '../schemas/problem.ts';

const PATIENCE = 2000;
const well = { description: 'It does.', content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } } };

/** Whether the service lives, and whether it can do its work. */
export function healthRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('anyone', { method: 'get', path: '/api/health', operationId: 'health', tags: ['service'], summary: 'Whether the service answers', responses: { 200: well } }),
    (c) => c.json({ status: 'ok' } as const, 200),
  );
  app.openapi(
    route('anyone', { method: 'get', path: '/api/ready', operationId: 'ready', tags: ['service'], summary: 'Whether its database answers too', responses: { 200: well, ...errors(503) } }),
    async (c) => {
      if (!(await isReady(store))) throw notToBeHad('gone');
      return c.json({ status: 'ok' } as const, 200);
    },
  );
}

/** Whether the database answers, within two seconds. */
export async function isReady(store: Store): Promise<boolean> {
  const giveUp = new AbortController();
  const answered = store.kept('').then(() => true, () => false);
  const late = setTimeout(PATIENCE, false, { signal: giveUp.signal, ref: false }).catch(() => false);
  return Promise.race([answered, late]).finally(() => giveUp.abort());
}
