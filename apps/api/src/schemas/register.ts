import { registerNames } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { wordsSchema } from './words.ts';

const fieldSchema = z
  .object({
    name: z.string(),
    kind: z.enum(['text', 'number', 'flag', 'choice', 'choices', 'day', 'partial-day', 'reference', 'citizen-number', 'certificate-number']),
    title: wordsSchema,
    help: wordsSchema.optional(),
    required: z.boolean(),
    sensitive: z.boolean(),
    choices: z.record(z.string(), wordsSchema).optional(),
    register: z.string().optional().openapi({ description: 'Of a reference: the register that it points into.' }),
  })
  .openapi('Field');

/** The definition of a register, and how far it is filled. */
export const registerSchema = z
  .object({
    name: z.enum(registerNames),
    title: wordsSchema,
    fields: z.array(fieldSchema).readonly(),
    identity: z.array(z.string()).readonly(),
    kept: z.boolean().openapi({ description: 'False: never filled, so what it would hold is unknown. True with no record: there is none.' }),
    count: z.int(),
  })
  .openapi('Register');
