import { z } from '@hono/zod-openapi';
import { route } from '../access/route.ts';
import type { Api } from '../app.ts';

export function healthRoutes(app: Api): void {
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/health',
      operationId: 'health',
      tags: ['service'],
      summary: 'Whether the service answers',
      responses: { 200: { description: 'It does.', content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } } } },
    }),
    (c) => c.json({ status: 'ok' } as const, 200),
  );
}
