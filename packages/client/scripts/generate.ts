import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';

// Writes the types of the API from its OpenAPI document; with --check, fails where the committed ones are others.
const TARGET = new URL('../src/schema.gen.ts', import.meta.url);
const HEADER = '// Made from openapi.json by scripts/generate.ts. Not to be edited.\n\n';

const FILE = ts.factory.createTypeReferenceNode('Blob');

const nodes = await openapiTypescript(new URL('../openapi.json', import.meta.url), {
  transform: (schema) => (schema.format === 'binary' ? FILE : undefined),
});
const text = HEADER + astToString(nodes);

if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  process.stderr.write('src/schema.gen.ts is not what openapi.json says: run "pnpm generate".\n');
  process.exitCode = 1;
}
