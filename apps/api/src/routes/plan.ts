import { allReadings } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { route } from '../access/route.ts';
import type { Api } from '../app.ts';
import { planSchema } from '../schemas/plan.ts';

export function planRoutes(app: Api): void {
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/plan',
      operationId: 'getPlan',
      tags: ['plan'],
      summary: 'The plan that is judged by, with all its readings',
      responses: { 200: { description: 'The plan.', content: { 'application/json': { schema: planSchema } } } },
    }),
    (c) => {
      const { id, version, title, issuer, issued, clauses } = otog2020;
      return c.json({ id, version, title, issuer, issued, clauses: clauses.map((clause) => clause.number), readings: allReadings(otog2020) }, 200);
    },
  );
}
