import { z } from '@hono/zod-openapi';

/** One wording in both languages. */
export const wordsSchema = z.object({ zh: z.string(), en: z.string() }).openapi('Words', { description: 'One wording in Chinese and English.' });

/** A calendar day. */
export const daySchema = z.iso.date().openapi({ format: 'date', example: '2026-06-30' });
