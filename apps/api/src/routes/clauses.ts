import { citationOf, parseCitation, type Clause } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { z } from '@hono/zod-openapi';
import { route } from '../access/route.ts';
import type { Api } from '../app.ts';
import { Problem } from '../problem.ts';
import { clauseSchema } from '../schemas/plan.ts';
import { errors } from '../schemas/problem.ts';
import { measureView } from './measures.ts';

export function clauseRoutes(app: Api): void {
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/clauses',
      operationId: 'listClauses',
      tags: ['plan'],
      summary: 'All clauses of the plan with their measures',
      responses: { 200: { description: 'In the order of the plan.', content: { 'application/json': { schema: z.object({ items: z.array(clauseSchema).readonly() }) } } } },
    }),
    (c) => c.json({ items: otog2020.clauses.map(clauseView) }, 200),
  );
  app.openapi(
    route('anyone', {
      method: 'get',
      path: '/api/clauses/{number}',
      operationId: 'getClause',
      tags: ['plan'],
      summary: 'One clause',
      request: { params: z.object({ number: z.string().max(20).openapi({ example: '2-1-1', description: '`2-1-1` or `二（一）1`.' }) }) },
      responses: { 200: { description: 'The clause.', content: { 'application/json': { schema: clauseSchema } } }, ...errors(404) },
    }),
    (c) => {
      const number = parseCitation(c.req.valid('param').number);
      const clause = otog2020.clauses.find((one) => one.number === number);
      if (clause === undefined) throw new Problem('not-found', { zh: '方案中没有这一条款。', en: 'The plan has no such clause.' });
      return c.json(clauseView(clause), 200);
    },
  );
}

function clauseView({ number, title, gist, silent, measures }: Clause) {
  return { number, citation: citationOf(number), title, gist, ...(silent === undefined ? {} : { silent }), measures: measures.map(measureView) };
}
