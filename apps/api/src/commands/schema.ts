import { registerNames, registers, type Field, type RegisterName } from '@federation/domain';
import type { Command } from 'commander';
import { z } from 'zod';
import { languageOption, registerFrom } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `schema [REGISTER]`: the JSON Schema of a register's records, or of all facts. */
export function addSchema(program: Command, { out }: Terminal): void {
  program
    .command('schema')
    .argument('[register]', '登记册 register')
    .addOption(languageOption())
    .description('输出 JSON Schema Print the JSON Schema of a register, or of all')
    .action((text: string | undefined) => {
      const name = registerFrom(text);
      out.write(`${JSON.stringify(name === undefined ? factsJsonSchema() : recordJsonSchema(name), null, 2)}\n`);
    });
}

function factsJsonSchema() {
  const properties = Object.fromEntries(registerNames.map((name) => [name, { type: 'array', items: recordJsonSchema(name) }]));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Facts', type: 'object', properties, additionalProperties: false };
}

function recordJsonSchema(name: RegisterName) {
  const { schema, fields, title } = registers[name];
  const { properties = {}, ...json } = z.toJSONSchema(schema);
  const named = Object.entries(properties).map(([key, property]) => [key, typeof property === 'object' ? { ...titled(fields, key), ...property } : property]);
  return { title: title.zh, description: title.en, ...json, properties: Object.fromEntries(named) };
}

function titled(fields: Readonly<Record<string, Field>>, key: string) {
  const field = fields[key];
  if (field === undefined) return {};
  return { title: field.title.zh, description: field.help === undefined ? field.title.en : `${field.title.en}. ${field.help.en}` };
}
