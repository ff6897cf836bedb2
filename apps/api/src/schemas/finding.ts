import { registerNames } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { wordsSchema } from './words.ts';

const strings = z.array(z.string()).readonly();
const register = z.enum(registerNames);
const count = z.number();
const status = z.enum(['met', 'unmet', 'undetermined', 'in-progress', 'not-applicable', 'reported']);

const observed = z.object({ low: count, high: count, of: count }).openapi('Observed', {
  description: 'A count between what is certain and what is possible, out of how many.',
});

const required = z
  .object({
    op: z.enum(['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'about']),
    count,
    of: count,
    share: z.object({ numerator: z.int(), denominator: z.int() }).optional(),
  })
  .openapi('Required', { description: 'The head-count that is required at this denominator.' });

const evidence = z
  .object({
    register,
    counted: strings,
    notCounted: strings,
    unknown: strings,
    deciding: strings,
    elsewhere: z.array(z.object({ measure: z.string(), ids: strings })).readonly(),
  })
  .openapi('Evidence', { description: 'Who stands behind the numbers: ids of records of one register.' });

const interval = z.object({ low: count, high: count, confidence: count }).openapi('Interval', {
  description: 'A confidence interval of a share that was estimated from a sample, both ends in parts of 1, the confidence in percent.',
});

const fault = z.object({ key: z.string(), title: wordsSchema, state: z.enum(['missing', 'late']) }).openapi('Fault', { description: 'A step of due form that is missing or came too late.' });

const part = z
  .object({
    key: z.string(),
    title: wordsSchema.optional(),
    status,
    observed,
    required: required.optional(),
    short: count,
    pace: z.enum(['on-track', 'behind']).optional(),
    interval: interval.optional(),
    faults: z.array(fault).readonly().optional(),
  })
  .openapi('Part', { description: 'One group, person or side that is judged for itself.' });

const remedy = z
  .object({
    kind: z.enum(['replace', 'add', 'remove', 'answer', 'learn', 'establish', 'days', 'supply', 'hold', 'attend', 'finish', 'complete', 'record', 'serve']),
    count,
    of: count.optional(),
    notCounting: z.literal(true).optional(),
    withinSize: z.boolean().optional(),
    ids: strings.optional(),
  })
  .openapi('Remedy', { description: 'A least step that mends the finding.' });

/** A finding as the domain makes it. */
export const findingSchema = z
  .object({
    measure: z.string().openapi({ example: '2-1-1/congress-disabled-or-relatives' }),
    clause: z.string().openapi({ example: '2-1-1' }),
    kind: z.string(),
    force: z.enum(['binding', 'expected', 'attested']),
    status,
    observed,
    required: required.optional(),
    short: count.openapi({ description: 'How many are still missing, or too many under a ceiling, counting only the certain.' }),
    parts: z.array(part).readonly().optional(),
    evidence,
    remedies: z.array(remedy).readonly(),
    missing: z.array(register).readonly().openapi({ description: 'Registers without which it cannot be judged.' }),
    readings: z.array(z.object({ id: z.string(), value: z.union([z.string(), z.number()]), isDefault: z.boolean() })).readonly(),
    explanation: z.object({ key: z.string(), args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) }),
  })
  .openapi('Finding', { description: 'The judgement of one measure over one set of facts on one day.' });
