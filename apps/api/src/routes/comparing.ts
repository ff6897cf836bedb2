import { statusWords, type Assessment, type Facts, type Status } from '@federation/domain';
import { difference } from '@federation/domain/difference';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { verify } from '@federation/domain/verify';
import type { Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { FEDERATION, route } from '../access/route.ts';
import type { Api } from '../app.ts';
import { keptAssessment, oneAssessment } from '../assessments/kept.ts';
import { errors } from '../schemas/problem.ts';

const tags = ['assessments'];
const status = z.enum(Object.keys(statusWords) as [Status, ...Status[]]);

const flipSchema = z
  .object({
    measure: z.string().openapi({ example: '2-1-1/congress-disabled-or-relatives' }),
    before: status.optional(),
    after: status.optional(),
    causes: z.array(z.enum(['facts', 'day', 'readings', 'plan'])).readonly().openapi({ description: 'What alone would have changed it; none where only all together do.' }),
  })
  .openapi('Flip');

/** What a kept assessment can be asked: whether it still is what the plan says, and what has changed since. */
export function comparingRoutes(app: Api, store: Store): void {
  app.openapi(
    route('findings.read', {
      method: 'get',
      path: `${FEDERATION}/assessments/{id}/verification`,
      operationId: 'verifyAssessment',
      tags,
      summary: 'Judge again what was known when it was kept, and compare everything',
      request: { params: oneAssessment },
      responses: {
        200: {
          description: 'Whether it is the same judgement by the same version of the plan, or the first thing that is not as it says.',
          content: { 'application/json': { schema: z.object({ verdict: z.enum(['same', 'other-plan', 'other-facts', 'other-findings']) }) } },
        },
        ...errors(404, 422),
      },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const { assessment, facts } = await opened(store, federation, id);
      return c.json({ verdict: verify(assessment, otog2020, facts) }, 200);
    },
  );
  app.openapi(
    route('findings.read', {
      method: 'get',
      path: `${FEDERATION}/assessments/{id}/difference/{later}`,
      operationId: 'compareAssessments',
      tags,
      summary: 'Which findings stand otherwise in a later assessment, and what did it',
      request: { params: oneAssessment.extend({ later: z.uuid() }) },
      responses: { 200: { description: 'Only what changed.', content: { 'application/json': { schema: z.object({ items: z.array(flipSchema).readonly() }) } } }, ...errors(404, 422) },
    }),
    async (c) => {
      const { federation, id, later } = c.req.valid('param');
      const [before, after] = [await opened(store, federation, id), await opened(store, federation, later)];
      const basis = ({ assessment: { asOf, readings }, facts }: typeof before) => ({ plan: otog2020, facts, asOf, readings });
      return c.json({ items: difference(basis(before), basis(after)) }, 200);
    },
  );
}

/** An assessment with what was known when it was kept. */
async function opened(store: Store, federation: string, id: string): Promise<{ readonly assessment: Assessment; readonly facts: Facts }> {
  const { created, body } = await keptAssessment(store, federation, id);
  return { assessment: JSON.parse(body), facts: await store.facts(federation, { knownAt: created }) };
}
