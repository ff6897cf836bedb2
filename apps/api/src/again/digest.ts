import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** A digest of some texts in order. */
export function digestOfAll(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url');
}

/** A digest of a request's body. The same form is the same body, though whoever sends it sets its parts off by another line each time. */
export async function digestOfBody(c: Context): Promise<string> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const form = /^multipart\/form-data/i.test(c.req.header('Content-Type') ?? '') ? await c.req.formData().catch(() => undefined) : undefined;
  if (form === undefined) return createHash('sha256').update(bytes).digest('base64url');
  const parts = await Promise.all([...form].map(async ([name, value]) => JSON.stringify([name, ...(typeof value === 'string' ? [value] : [value.name, createHash('sha256').update(await value.bytes()).digest('base64url')])])));
  return digestOfAll(...parts);
}
