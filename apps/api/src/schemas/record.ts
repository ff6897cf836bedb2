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

/** What a record is sent as. The domain checks it, and tells every fault with its place. */
export function recordBody(name: RegisterName) {
  const { required, ...json } = jsonSchemaOf(registers[name].schema);
  const asked = Array.isArray(required) ? { required: required.filter((field) => field !== 'id') } : {};
  return z.record(z.string(), z.unknown()).openapi(`${schemaName(name)}Input`, { type: 'object', allOf: [{ ...json, ...asked }], description: '`id` is that of the address, or left out. A sensitive value that comes back masked stays what it is.' });
}

/** What a record is changed with. */
export function recordPatch(name: RegisterName) {
  const properties = Object.fromEntries(fieldsOf(name).map(([key, field]) => [key, { anyOf: [jsonSchemaOf(field.schema), { type: 'null' as const }] }]));
  return z.record(z.string(), z.unknown()).openapi(`${schemaName(name)}Patch`, { type: 'object', properties, additionalProperties: false });
}

/** What a record was from one act until the next. */
export function stateSchema(name: RegisterName) {
  return z.object({
    version: z.int().openapi({ description: 'The number of the act in the audit chain; the ETag that the record had then.' }),
    at: z.string(),
    actor: z.string(),
    action: z.string(),
    record: recordSchema(name).nullable().openapi({ description: 'Null where the act removed it.' }),
  });
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
