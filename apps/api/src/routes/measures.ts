import { measuresOf, type Measure } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { z } from '@hono/zod-openapi';
import { route } from '../access/route.ts';
import type { Api } from '../app.ts';
import { Problem } from '../problem.ts';
import { measureSchema } from '../schemas/plan.ts';
import { errors } from '../schemas/problem.ts';

const params = z.object({ clause: z.string().openapi({ example: '2-1-1' }), slug: z.string().openapi({ example: 'congress-disabled-or-relatives' }) });

export function measureRoutes(app: Api): void {
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/measures',
      operationId: 'listMeasures',
      tags: ['plan'],
      summary: 'All measures of the plan',
      responses: { 200: { description: 'In the order of the plan.', content: { 'application/json': { schema: z.object({ items: z.array(measureSchema).readonly() }) } } } },
    }),
    (c) => c.json({ items: measuresOf(otog2020).map(measureView) }, 200),
  );
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/measures/{clause}/{slug}',
      operationId: 'getMeasure',
      tags: ['plan'],
      summary: 'One measure',
      request: { params },
      responses: { 200: { description: 'The measure.', content: { 'application/json': { schema: measureSchema } } }, ...errors(404) },
    }),
    (c) => {
      const { clause, slug } = c.req.valid('param');
      const measure = measuresOf(otog2020).find((one) => one.id === `${clause}/${slug}`);
      if (measure === undefined) throw new Problem('not-found', { zh: '方案中没有这一指标。', en: 'The plan has no such measure.' });
      return c.json(measureView(measure), 200);
    },
  );
}

/** A measure without its machinery. */
export function measureView({ id, clause, title, kind, force, quota, population, needs, readings, value }: Measure): z.infer<typeof measureSchema> {
  const { key, register } = population;
  return { id, clause, title, kind, force, quota, population: { key, title: population.title, register }, needs, values: value ?? [], readings };
}
