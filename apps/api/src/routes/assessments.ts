import { assess, parseFacts, type Readings } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, Surroundings } from '../app.ts';
import { factFault } from '../faults.ts';
import { namesIn } from '../names.ts';
import { Problem, type Fault } from '../problem.ts';
import { checked, readReadings, type Chosen } from '../readings.ts';
import { assessmentRequest, assessmentSchema, namedAssessmentSchema, savedAssessmentSchema, savedAssessmentsSchema } from '../schemas/assessment.ts';
import { pageQuery } from '../schemas/page.ts';
import { errors } from '../schemas/problem.ts';
import { factsSchema } from '../schemas/record.ts';
import { daySchema } from '../schemas/words.ts';
import { dayIn } from '../today.ts';

const tags = ['assessments'];
const readingQuery = z.union([z.string().max(200), z.array(z.string().max(200)).max(100)]).optional();

/** Judging what is stored, what was posted, and keeping an assessment. */
export function assessmentRoutes(app: Api, { store, federation, now }: Surroundings): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/assessments/now',
      operationId: 'assessNow',
      tags,
      summary: 'Judge what is stored, now',
      request: {
        query: z.object({
          asOf: daySchema.optional().openapi({ description: 'Today in Beijing where it is not given.' }),
          reading: readingQuery.openapi({ type: 'array', items: { type: 'string' }, description: 'Chosen readings, each as `id=value`.', example: ['2-1-1/denominator=authorised'] }),
        }),
      },
      responses: { 200: { description: 'The assessment, with names.', content: { 'application/json': { schema: namedAssessmentSchema } } }, ...errors(422) },
    }),
    async (c) => {
      const { asOf = dayIn(now()), reading = [] } = c.req.valid('query');
      const readings = accepted(readReadings(otog2020, [reading].flat()));
      const facts = await store.facts(federation);
      const assessment = assess(otog2020, facts, { asOf, readings });
      return c.json({ ...assessment, names: namesIn(assessment, facts) }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/assessments:preview',
      operationId: 'previewAssessment',
      tags,
      summary: 'Judge posted facts; nothing is stored',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: z.strictObject({ facts: factsSchema, asOf: daySchema, readings: assessmentRequest.shape.readings }).openapi('PreviewRequest') } },
        },
      },
      responses: { 200: { description: 'The assessment.', content: { 'application/json': { schema: assessmentSchema } } }, ...errors(400, 413, 422) },
    }),
    (c) => {
      const { facts: given, asOf, readings = {} } = c.req.valid('json');
      const parsed = parseFacts(given);
      if ('problems' in parsed) throw invalid(parsed.problems.map(factFault));
      return c.json(assess(otog2020, parsed.facts, { asOf, readings: accepted(checked(otog2020, readings)) }), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/assessments',
      operationId: 'saveAssessment',
      tags,
      summary: 'Judge what is stored, and keep the assessment',
      request: { body: { required: true, content: { 'application/json': { schema: assessmentRequest } } } },
      responses: {
        201: {
          description: 'Kept, at the address in Location.',
          headers: z.object({ Location: z.string() }),
          content: { 'application/json': { schema: savedAssessmentSchema } },
        },
        ...errors(400, 422),
      },
    }),
    async (c) => {
      const { asOf = dayIn(now()), readings = {} } = c.req.valid('json');
      const chosen: Readings = accepted(checked(otog2020, readings));
      const saved = await store.assessments.save(federation, 'local', assess(otog2020, await store.facts(federation), { asOf, readings: chosen }));
      return c.json(saved, 201, { Location: `/api/assessments/${saved.id}` });
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/assessments',
      operationId: 'listAssessments',
      tags,
      summary: 'Kept assessments, newest first',
      request: { query: pageQuery.extend({ cursor: z.string().regex(/^\d{1,15}$/).optional() }) },
      responses: { 200: { description: 'A page.', content: { 'application/json': { schema: savedAssessmentsSchema } } }, ...errors(422) },
    }),
    async (c) => c.json(await store.assessments.list(federation, c.req.valid('query')), 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/assessments/{id}',
      operationId: 'getAssessment',
      tags,
      summary: 'A kept assessment, byte for byte',
      request: { params: z.object({ id: z.uuid() }) },
      responses: { 200: { description: 'The assessment.', content: { 'application/json': { schema: assessmentSchema } } }, ...errors(404, 422) },
    }),
    async (c) => {
      const text = await store.assessments.get(federation, c.req.valid('param').id);
      if (text === undefined) throw new Problem('not-found', { zh: '没有保存过这一对照结果。', en: 'No such assessment was kept.' });
      return c.json(JSON.parse(text), 200);
    },
  );
}

function accepted(chosen: Chosen): Readings {
  if ('faults' in chosen) throw invalid(chosen.faults);
  return chosen.readings;
}

function invalid(faults: readonly Fault[]): Problem {
  return new Problem('invalid', { zh: '有不符合要求的内容，位置见 errors。', en: 'Parts are not valid; see errors for where.' }, faults);
}
