import { registerNames } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { findingSchema } from './finding.ts';
import { pageOf } from './page.ts';
import { daySchema } from './words.ts';

const readingsSchema = z.record(z.string(), z.union([z.string(), z.number()])).openapi({
  description: 'Chosen values by reading id; what is absent has its default.',
  example: { '2-1-1/denominator': 'authorised' },
});

/** What is to be judged of the stored registers. */
export const assessmentRequest = z.strictObject({ asOf: daySchema.optional(), readings: readingsSchema.optional() }).openapi('AssessmentRequest');

/** An assessment: the same plan, readings, day and facts give the same bytes. */
export const assessmentSchema = z
  .object({
    plan: z.object({ id: z.string(), version: z.string() }),
    federation: z.object({ code: z.string(), name: z.string() }).nullable(),
    asOf: daySchema,
    readings: readingsSchema,
    digest: z.string().openapi({ description: 'Of the facts that were judged.' }),
    findings: z.array(findingSchema).readonly(),
  })
  .openapi('Assessment');

const names = z.object(Object.fromEntries(registerNames.map((name) => [name, z.record(z.string(), z.string()).optional()]))).openapi({
  description: 'Names by register and id, of those alone that occur in the findings.',
});

/** An assessment of what is stored now, with the names of those that occur in it. */
export const namedAssessmentSchema = assessmentSchema
  .extend({ names })
  .openapi('NamedAssessment');

/** A saved assessment without its findings. */
export const savedAssessmentSchema = z
  .object({ id: z.string(), created: z.iso.datetime(), asOf: daySchema, plan: z.string().openapi({ example: 'otog-2020@1' }), digest: z.string() })
  .openapi('SavedAssessment');

/** Saved assessments, newest first. */
export const savedAssessmentsSchema = pageOf(savedAssessmentSchema);
