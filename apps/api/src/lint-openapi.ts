import { createConfig, lint } from '@redocly/openapi-core';

// Fails where the OpenAPI document in a file is not as it should be: `node src/lint-openapi.ts <file>`.
const [file = ''] = process.argv.slice(2);
// Whether the service is well is refused to nobody, and who goes to a provider of identities is only ever sent on.
const config = await createConfig({ extends: ['recommended'], rules: { 'operation-4xx-response': 'off', 'operation-2xx-response': 'off' } });
const problems = await lint({ ref: file, config });
for (const { severity, ruleId, message, location } of problems) process.stderr.write(`${severity} ${ruleId} ${location[0]?.pointer ?? ''}: ${message}\n`);
if (problems.length > 0) process.exitCode = 1;
