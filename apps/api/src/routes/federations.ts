import { z } from '@hono/zod-openapi';
import type { Api, Surroundings } from '../app.ts';
import { principalOf } from '../access/admit.ts';
import { permissions } from '../access/permissions.ts';
import { permissionsIn } from '../access/principal.ts';
import { route } from '../access/route.ts';

const federationSchema = z
  .object({
    code: z.string().openapi({ example: '150624' }),
    name: z.string(),
    parent: z.string().nullable().openapi({ description: 'The code of the one that it stands under.' }),
    may: z.array(z.enum(permissions)).readonly().openapi({ description: 'What whoever asks may do there.' }),
  })
  .openapi('Federation');

export function federationRoutes(app: Api, { store }: Surroundings): void {
  app.openapi(
    route('signed-in', {
      method: 'get',
      path: '/api/federations',
      operationId: 'listFederations',
      tags: ['federations'],
      summary: 'The federations that one may see',
      responses: { 200: { description: 'In order of code.', content: { 'application/json': { schema: z.object({ items: z.array(federationSchema).readonly() }) } } } },
    }),
    async (c) => {
      const all = await store.federations.list();
      const above = new Map(all.map(({ code, parent }) => [code, parent]));
      const principal = principalOf(c);
      const seen = all.map((one) => ({ ...one, may: [...permissionsIn(principal, lineageOf(above, one.code))] })).filter(({ may }) => may.length > 0);
      return c.json({ items: seen }, 200);
    },
  );
}

function lineageOf(above: ReadonlyMap<string, string | null>, code: string): string[] {
  const lineage = [code];
  for (let next = above.get(code); next !== null && next !== undefined; next = above.get(next)) lineage.push(next);
  return lineage;
}
