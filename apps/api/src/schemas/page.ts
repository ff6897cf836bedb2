import { z } from '@hono/zod-openapi';

/** How a page of a list is asked for. */
export const pageQuery = z.object({
  cursor: z.string().max(300).optional().openapi({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** The same of a list in order of number. */
export const numberedPageQuery = pageQuery.extend({ cursor: z.string().regex(/^\d{1,15}$/).optional() });

/** A page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item).readonly(),
    next: z.string().nullable().openapi({ description: 'Give it as `cursor` to get the next page; null on the last.' }),
    total: z.int().min(0),
  });
}
