import { pino } from 'pino';
import { expect, test } from 'vitest';
import { bodyOf, filledApp, HERE, NUMBER } from './app.testing.ts';

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function logged() {
  const lines: string[] = [];
  const made = await filledApp({ log: pino({}, { write: (line: string) => void lines.push(line) }) });
  return { ...made, lines };
}

test.each([
  ['an answer', `${HERE}/people`, 200],
  ['a problem', `${HERE}/people/nobody`, 404],
  ['an address that is not there', '/api/nothing', 404],
  ['another host', 'http://elsewhere.example/api/nothing', 404],
])('%s names the request as it was named, in the log too', async (_, path, status) => {
  const { app, lines } = await logged();
  const response = await app.request(path, { headers: { 'Request-Id': ID } });
  expect(response.status).toBe(status);
  expect(response.headers.get('Request-Id')).toBe(ID);
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([ID]);
  if (status !== 200) expect(await bodyOf(response)).toMatchObject({ instance: `urn:uuid:${ID}` });
});

test('what the program stumbles over is logged under the id that the answer tells', async () => {
  const { app, store, lines } = await logged();
  await store.close();
  const { instance } = await bodyOf(app.request(`${HERE}/people`));
  expect(lines.map((line) => `urn:uuid:${JSON.parse(line).id}`)).toEqual([instance, instance]);
});

test.each([['nothing', undefined], ['a number of somebody', NUMBER], ['a name', 'zhang-san'], ['more than a UUID', `${ID}${NUMBER}`], ['a line too many', `${ID} x`]])(
  '%s is replaced by a UUID, and logged nowhere',
  async (_, given) => {
    const { app, lines } = await logged();
    const response = await app.request('/api/nothing', given === undefined ? {} : { headers: { 'Request-Id': given } });
    expect(response.headers.get('Request-Id')).toMatch(UUID);
    if (given !== undefined) expect(`${lines.join('')}${await response.text()}`).not.toContain(given);
  },
);
