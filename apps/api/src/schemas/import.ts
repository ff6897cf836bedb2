import { registerNames } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { jsonSchemaOf } from './json-schema.ts';
import { wordsSchema } from './words.ts';

const register = z.enum(registerNames);
const scalars = z.record(z.string(), z.union([z.string(), z.number()]));

const corrections = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        file: z.string(),
        sheet: z.string(),
        skip: z.boolean().exactOptional(),
        register: register.exactOptional(),
        headingRow: z.int().min(0).exactOptional(),
        columns: z.record(z.string(), z.string().nullable()).exactOptional(),
        context: scalars.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  answers: z.record(z.string(), z.string()).exactOptional(),
});

/** What a person says about the files, over what was understood. Added to what was said before. */
export const correctionsSchema = corrections.openapi('Corrections', jsonSchemaOf(corrections));

/** Files as a form sends them: one or more under `files`. */
export const filesSchema = z
  .object({ files: z.union([z.instanceof(File), z.array(z.instanceof(File))]) })
  .openapi('Files', {
    type: 'object',
    properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
    required: ['files'],
  });

const sheet = z
  .object({
    file: z.string(),
    sheet: z.string(),
    register: register.nullable(),
    headingRow: z.int(),
    columns: z.array(z.object({ column: z.string(), heading: z.string(), field: z.string().nullable(), of: z.literal('person').optional() })).readonly(),
    context: scalars,
    rows: z.int(),
    taken: z.int(),
    refused: z.int(),
  })
  .openapi('SheetReading', { description: 'What was made of one sheet.' });

const advice = z.object({ what: z.string(), mend: z.string() });

const problem = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'question', 'notice']),
    file: z.string(),
    sheet: z.string().optional(),
    row: z.int().optional(),
    column: z.string().optional(),
    heading: z.string().optional(),
    register: register.optional(),
    field: z.string().optional(),
    found: z.string().optional().openapi({ description: 'What was found there, masked where sensitive.' }),
    args: scalars.optional(),
    key: z.string().optional().openapi({ description: 'Of a question: answer it under this key in `answers`.' }),
    choices: z.array(z.object({ value: z.string(), title: wordsSchema })).readonly().optional(),
    words: z.object({ zh: advice, en: advice }).openapi({ description: 'What is wrong and what to do.' }),
  })
  .openapi('ImportProblem', { description: 'Something wrong with a file. A bad row never takes good ones with it.' });

const sample = z.object({
  id: z.string(),
  change: z.enum(['added', 'changed']),
  fields: z.array(z.string()).readonly().openapi({ description: 'The fields that are set or changed.' }),
  record: z.record(z.string(), z.unknown()).openapi({ description: 'As it would be stored; sensitive fields masked.' }),
});

const difference = z
  .object({ added: z.int(), changed: z.int(), same: z.int(), refused: z.int(), sample: z.array(sample).readonly() })
  .openapi('Difference', { description: 'What accepting would do to one register, with the first few records.' });

/** What was understood of the files, and what accepting them would change. */
export const previewSchema = z
  .object({
    id: z.string(),
    state: z.literal('previewed'),
    expires: z.iso.datetime(),
    sheets: z.array(sheet).readonly(),
    problems: z.array(problem).readonly(),
    differences: z.record(z.string(), difference).openapi({ description: 'By register.' }),
    corrections: correctionsSchema,
  })
  .openapi('ImportPreview');

/** What became of an import that was accepted. */
export const acceptedSchema = z
  .object({ id: z.string(), state: z.literal('accepted'), written: z.record(z.string(), z.int()).openapi({ description: 'Records written, by register.' }) })
  .openapi('ImportAccepted');

/** An import in either state. */
export const importSchema = z.discriminatedUnion('state', [previewSchema, acceptedSchema]);
