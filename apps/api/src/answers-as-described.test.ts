// oxlint-disable-next-line no-restricted-imports -- the dialect of OpenAPI 3.1 is nowhere else in the package
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { accountOf, guardedApp, HERE, json, OTOG, signedIn } from './app.testing.ts';
import { parameters } from './access/every-route.testing.ts';
import { describedBy, examples } from './examples.ts';

/** What needs an id of its own, a provider, or answers no JSON. */
const ELSEWHERE = /\{(id|later|event)\}|\/sign-in\/|\/templates|\/export/;

async function described() {
  const made = await guardedApp();
  const all = describedBy(made.app);
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema({ ...all, $id: 'document' });
  await accountOf(made.store, 'bao', [{ federation: OTOG, role: 'administrator' }]);
  const headers = await signedIn(made.app, 'bao');
  const operations = Object.entries(all.paths ?? {}).flatMap(([path, item]) => Object.entries(item ?? {}).map(([method, { operationId }]) => ({ path, method, operationId: String(operationId) })));
  const check = async (path: string, method: string, response: Response) => {
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
    const step = (text: string) => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
    const fits = ajv.compile({ $ref: `document#/paths/${step(path)}/${method}/responses/${response.status}/content/${step(type)}/schema` });
    return fits(JSON.parse(await response.text())) ? [] : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return { ...made, headers, operations, check };
}

const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'federation' ? OTOG : (parameters[name] ?? '')));

describe('what is answered is what is described', { timeout: 60_000 }, () => {
  test('by everything that is read', async () => {
    const { app, headers, operations, check } = await described();
    const found: Record<string, unknown> = {};
    const read = operations.filter(({ method, path }) => method === 'get' && !ELSEWHERE.test(path));
    for (const { path, method, operationId } of read) {
      const response = await app.request(filled(path), { headers });
      found[operationId] = [response.status, await check(path, method, response)];
    }
    expect(read.length).toBeGreaterThan(50);
    expect(found).toEqual(Object.fromEntries(read.map(({ operationId }) => [operationId, [200, []]])));
  });

  test.each(Object.entries(examples))('by %s, sent its example', async (operation, body) => {
    const { app, headers, operations, check } = await described();
    const { path = '', method = '' } = operations.find(({ operationId }) => operationId === operation) ?? {};
    const response = await app.request(filled(path), json(method.toUpperCase(), body, headers));
    expect(response.ok).toBe(true);
    expect(await check(path, method, response)).toEqual([]);
  });

  test('by a record, and by what refuses one', async () => {
    const { app, headers, check } = await described();
    const member = '/api/federations/{federation}/people/{id}';
    for (const id of ['p01', 'nobody']) expect(await check(member, 'get', await app.request(`${HERE}/people/${id}`, { headers }))).toEqual([]);
  });
});
