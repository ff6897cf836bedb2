import { z } from '@hono/zod-openapi';

/**
 * A schema as JSON Schema (2020-12, the dialect of OpenAPI 3.1). The OpenAPI generator does not know every kind of
 * schema (it takes an exactly optional field for a required one); what it is given as metadata it takes as it is.
 */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema);
  return json;
}
