import { registerNames, registers, type Field, type RegisterName } from '@federation/domain';
import { z } from '@hono/zod-openapi';
import { jsonSchemaOf } from './json-schema.ts';

/** The schema of a register's records as the API shows them: sensitive fields masked, so only text. */
export function recordSchema(name: RegisterName) {
  const shape: Record<string, z.ZodType> = { id: z.string() };
  for (const [key, field] of fieldsOf(name)) {
    const shown = field.sensitive ? z.string().openapi({ example: '150624********002X' }) : field.schema;
    shape[key] = (field.required ? shown : shown.optional()).meta({ description: `${field.title.zh} ${field.title.en}` });
  }
  return z.object(shape).openapi(schemaName(name));
}

/** The schema of a whole set of facts, with numbers as they are. Faults in it are found by the domain, with their places. */
export const factsSchema = z.record(z.string(), z.unknown()).openapi('Facts', {
  type: 'object',
  description: 'Records by register. A register that is absent is unknown; one that is there is complete.',
  properties: Object.fromEntries(registerNames.map((name) => [name, { type: 'array', items: jsonSchemaOf(registers[name].schema) }])),
  additionalProperties: false,
});

function schemaName(name: RegisterName): string {
  return `${name.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}Record`;
}

function fieldsOf(name: RegisterName): [string, Field][] {
  return Object.entries(registers[name].fields);
}
