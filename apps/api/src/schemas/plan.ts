import { registerNames } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { daySchema, wordsSchema } from './words.ts';

const readingSchema = z
  .object({
    id: z.string().openapi({ example: '2-1-1/denominator' }),
    title: wordsSchema,
    default: z.union([z.string(), z.number()]),
    choices: z.record(z.string(), wordsSchema).optional().openapi({ description: 'Of a reading that is one of some wordings.' }),
    min: z.number().optional().openapi({ description: 'Of a reading that is a whole number.' }),
    max: z.number().optional(),
    unit: wordsSchema.optional(),
  })
  .openapi('Reading', { description: 'A word that the plan leaves open, as a setting with a default.' });

/** One obligation. */
export const measureSchema = z
  .object({
    id: z.string().openapi({ example: '2-1-1/congress-disabled-or-relatives' }),
    clause: z.string().openapi({ example: '2-1-1' }),
    title: wordsSchema,
    kind: z.string().openapi({ description: 'The kind of rule that judges it.' }),
    force: z.enum(['binding', 'expected', 'attested']),
    quota: z.boolean().openapi({ description: 'Whether those counted fill a quota that the same person can fill in another measure too.' }),
    population: z.object({ key: z.string(), title: wordsSchema, register: z.enum(registerNames) }),
    needs: z.array(z.enum(registerNames)).readonly().openapi({ description: 'Registers without which it is undetermined.' }),
    values: z.array(z.object({ since: daySchema, value: z.unknown() })).readonly().openapi({ description: 'What it is judged against, since when.' }),
    readings: z.array(readingSchema).readonly(),
  })
  .openapi('Measure');

/** A numbered paragraph of the plan. */
export const clauseSchema = z
  .object({
    number: z.string().openapi({ example: '2-1-1' }),
    citation: z.string().openapi({ example: '二（一）1' }),
    title: wordsSchema,
    gist: wordsSchema,
    silent: wordsSchema.optional(),
    measures: z.array(measureSchema).readonly(),
  })
  .openapi('Clause');

/** The plan that is judged by. */
export const planSchema = z
  .object({
    id: z.string(),
    version: z.string(),
    title: wordsSchema,
    issuer: wordsSchema,
    issued: daySchema,
    clauses: z.array(z.string()).readonly(),
    readings: z.array(readingSchema).readonly(),
  })
  .openapi('Plan');
