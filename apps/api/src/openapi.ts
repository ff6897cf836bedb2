import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { open } from '@federation/store';
import { createApp } from './app.ts';
import { describedBy } from './examples.ts';

// Prints the OpenAPI document; writes it to a file; or, with --check, fails where the file is another.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const [file] = positionals;
const store = await open(':memory:');
const app = createApp({ store, identify: async () => undefined, now: () => new Date() });
const text = `${JSON.stringify(describedBy(app), null, 2)}\n`;
await store.close();

if (file === undefined) process.stdout.write(text);
else if (values.check !== true) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write(`${file} is not what the API serves: run "pnpm openapi" in apps/api, then "pnpm generate" in packages/client.\n`);
  process.exitCode = 1;
}
