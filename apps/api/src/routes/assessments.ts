import { assess, parseFacts, type Readings } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { z } from '@hono/zod-openapi';
import { principalOf } from '../access/admit.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import { keptAssessment, oneAssessment } from '../assessments/kept.ts';
import { comparingRoutes } from './comparing.ts';
import type { Api, Surroundings } from '../app.ts';
import { factFault } from '../faults.ts';
import { namesIn } from '../names.ts';
import { Problem, type Fault } from '../problem.ts';
import { checked, readReadings, type Chosen } from '../readings.ts';
import { assessmentRequest, assessmentSchema, namedAssessmentSchema, savedAssessmentSchema, savedAssessmentsSchema } from '../schemas/assessment.ts';
import { numberedPageQuery } from '../schemas/page.ts';
import { errors } from '../schemas/problem.ts';
import { factsSchema } from '../schemas/record.ts';
import { daySchema } from '../schemas/words.ts';
import { dayIn } from '../today.ts';

const tags = ['assessments'];
const readingQuery = z.union([z.string().max(200), z.array(z.string().max(200)).max(100)]).optional();

/** Judging what is stored, what was posted, and keeping an assessment. */
export function assessmentRoutes(app: Api, { store, now }: Surroundings): void {
  app.openapi(
    route('findings.read', {
      method: 'get',
      path: `${FEDERATION}/assessments/now`,
      operationId: 'assessNow',
      tags,
      summary: 'Judge what is stored, now; names only for those who may read records',
      request: {
        params: inFederation,
        query: z.object({
          asOf: daySchema.optional().openapi({ description: 'Today in Beijing where it is not given.' }),
          reading: readingQuery.openapi({ type: 'array', items: { type: 'string' }, description: 'Chosen readings, each as `id=value`.', example: ['2-1-1/denominator=authorised'] }),
        }),
      },
      responses: { 200: { description: 'The assessment, with names.', content: { 'application/json': { schema: namedAssessmentSchema } } }, ...errors(422) },
    }),
    async (c) => {
      const { federation } = c.req.valid('param');
      const { asOf = dayIn(now()), reading = [] } = c.req.valid('query');
      const readings = accepted(readReadings(otog2020, [reading].flat()));
      const facts = await store.facts(federation);
      const assessment = assess(otog2020, facts, { asOf, readings });
      const names = c.get('may').has('records.read') ? namesIn(assessment, facts) : {};
      return c.json({ ...assessment, names }, 200);
    },
  );
  app.openapi(
    route('signed-in', {
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
    route('assessments.keep', {
      method: 'post',
      path: `${FEDERATION}/assessments`,
      operationId: 'saveAssessment',
      tags,
      summary: 'Judge what is stored, and keep the assessment',
      request: { params: inFederation, body: { required: true, content: { 'application/json': { schema: assessmentRequest } } } },
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
      const { federation } = c.req.valid('param');
      const { asOf = dayIn(now()), readings = {} } = c.req.valid('json');
      const chosen: Readings = accepted(checked(otog2020, readings));
      const saved = await store.assessments.save(federation, principalOf(c).actor, assess(otog2020, await store.facts(federation), { asOf, readings: chosen }));
      return c.json(saved, 201, { Location: `/api/federations/${federation}/assessments/${saved.id}` });
    },
  );
  app.openapi(
    route('findings.read', {
      method: 'get',
      path: `${FEDERATION}/assessments`,
      operationId: 'listAssessments',
      tags,
      summary: 'Kept assessments, newest first',
      request: { params: inFederation, query: numberedPageQuery },
      responses: { 200: { description: 'A page.', content: { 'application/json': { schema: savedAssessmentsSchema } } }, ...errors(422) },
    }),
    async (c) => c.json(await store.assessments.list(c.req.valid('param').federation, c.req.valid('query')), 200),
  );
  app.openapi(
    route('findings.read', {
      method: 'get',
      path: `${FEDERATION}/assessments/{id}`,
      operationId: 'getAssessment',
      tags,
      summary: 'A kept assessment, byte for byte',
      request: { params: oneAssessment },
      responses: {
        200: { description: 'The assessment. It never changes.', headers: z.object({ ETag: z.string() }), content: { 'application/json': { schema: assessmentSchema } } },
        304: { description: 'Still the one of If-None-Match.' },
        ...errors(404, 422),
      },
    }),
    async (c) => {
      const { federation, id } = c.req.valid('param');
      const kept = await keptAssessment(store, federation, id);
      const headers = { ETag: `"${id}"`, 'Cache-Control': 'private, max-age=31536000, immutable' };
      if (c.req.header('If-None-Match') === headers.ETag) return c.body(null, 304, headers);
      // The text as it lies in the store: parsing it only to write it again would take longer than all the rest.
      return c.body(kept.body, 200, { ...headers, 'Content-Type': 'application/json' }) as never;
    },
  );
  comparingRoutes(app, store);
}

function accepted(chosen: Chosen): Readings {
  if ('faults' in chosen) throw invalid(chosen.faults);
  return chosen.readings;
}

function invalid(faults: readonly Fault[]): Problem {
  return new Problem('invalid', { zh: '有不符合要求的内容，位置见 errors。', en: 'Parts are not valid; see errors for where.' }, faults);
}
