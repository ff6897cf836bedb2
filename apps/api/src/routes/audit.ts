import { z } from '@hono/zod-openapi';
import type { Api, Surroundings } from '../app.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import { numberedPageQuery, pageOf } from '../schemas/page.ts';
import { errors } from '../schemas/problem.ts';

const actSchema = z
  .object({
    number: z.int(),
    at: z.iso.datetime(),
    actor: z.string().openapi({ example: 'account:1c7e…', description: 'An account, a key, or the terminal.' }),
    action: z.string().openapi({ example: 'import.accept' }),
    detail: z.record(z.string(), z.unknown()).openapi({ description: 'Numbers, and ids of things; nobody’s name.' }),
    hash: z.string().openapi({ description: 'SHA-256 over the act, what it wrote, and the hash of the act before.' }),
  })
  .openapi('Act');

/** Who did what. */
export function auditRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('audit.read', {
      method: 'get',
      path: `${FEDERATION}/audit`,
      operationId: 'listActs',
      tags: ['federations'],
      summary: 'The audit chain, newest first',
      request: { params: inFederation, query: numberedPageQuery },
      responses: { 200: { description: 'A page.', content: { 'application/json': { schema: pageOf(actSchema) } } }, ...errors(422) },
    }),
    async (c) => c.json(await store.acts.list(c.req.valid('param').federation, c.req.valid('query')), 200),
  );
}
