import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { filledApp, OTOG } from './app.testing.ts';
import { document } from './document.ts';
import { requestOf, SECRETS, type Operation, type Schema } from './fuzz.testing.ts';

/** How many requests are sent; more by hand: `FEDERATION_FUZZ_RUNS=20000 npx vitest run src/fuzz.test.ts --testTimeout=3600000`. */
const RUNS = Number(process.env['FEDERATION_FUZZ_RUNS'] ?? 1500);

/** What is wrong with an answer, whatever was asked. */
async function faultsOf(response: Response, { responses }: Operation): Promise<readonly string[]> {
  const text = await response.text();
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  if (response.status < 400) return text === '' || Object.keys(responses[String(response.status)]?.content ?? {}).includes(type) ? [] : [`undescribed ${type}`];
  return [
    ...(response.status >= 500 ? ['it stumbled'] : []),
    ...(type === 'application/problem+json' ? [] : [`no problem but ${type}`]),
    ...(SECRETS.some((secret) => text.includes(secret)) ? ['it repeats what was sent'] : []),
    ...(/ at .*\.ts:\d|node:internal|SQLITE|constraint/i.test(text) ? ['it shows its inside'] : []),
  ];
}

test('whatever is sent, the service neither stumbles nor gives away', { timeout: 120_000 }, async () => {
  const lines: string[] = [];
  const { app, store } = await filledApp({ log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }) });
  const described = JSON.parse(JSON.stringify(app.getOpenAPI31Document(document)));
  const schemas: Readonly<Record<string, Schema>> = described.components.schemas;
  const operations = Object.entries<Record<string, Operation>>(described.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
  const reached = new Set<string>();

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations), fc.gen(), async ({ path, method, operation }, g) => {
      const response = await app.request(requestOf(g, path, method, operation, schemas, OTOG));
      if (response.ok) reached.add(operation.operationId);
      expect([`${method} ${path} answered ${response.status}`, ...(await faultsOf(response, operation))]).toHaveLength(1);
    }),
    { numRuns: RUNS, ...(process.env['FEDERATION_FUZZ_SEED'] === undefined ? {} : { seed: Number(process.env['FEDERATION_FUZZ_SEED']) }) },
  );

  expect(lines.filter((line) => SECRETS.some((secret) => line.includes(secret)))).toEqual([]);
  expect(lines.filter((line) => line.includes('"unexpected"'))).toEqual([]);
  expect(await store.verify(OTOG)).toMatchObject({ sound: true });
  expect(reached.size).toBeGreaterThan(RUNS < 5000 ? 30 : operations.length / 4);
});
