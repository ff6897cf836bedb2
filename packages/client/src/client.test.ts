import { expect, expectTypeOf, test } from 'vitest';
import { createFederationClient, type Schemas } from './index.ts';

const HERE = { federation: '150624' };

/** A client whose requests are kept, answered with JSON. */
function recording(answer: unknown, status = 200, language?: 'zh' | 'en') {
  const sent: Request[] = [];
  const client = createFederationClient({
    baseUrl: 'http://federation.test',
    ...(language === undefined ? {} : { language }),
    fetch: async (request) => {
      sent.push(request);
      return Response.json(answer, { status });
    },
  });
  return { client, sent };
}

test('addresses, parameters and language go out as the document says', async () => {
  const { client, sent } = recording({}, 200, 'en');
  await client.GET('/api/federations/{federation}/assessments/now', { params: { path: HERE, query: { asOf: '2026-06-30', reading: ['2-1-1/denominator=authorised', 'a=b'] } } });
  const url = new URL(sent[0]?.url ?? '');
  expect(url.pathname).toBe('/api/federations/150624/assessments/now');
  expect(url.searchParams.getAll('reading')).toEqual(['2-1-1/denominator=authorised', 'a=b']);
  expect(sent[0]?.headers.get('Accept-Language')).toBe('en');
});

test('files go as a form, with their names', async () => {
  const { client, sent } = recording({});
  await client.POST('/api/federations/{federation}/imports', { params: { path: HERE }, body: { files: [new File(['a'], '代表名册.csv'), new File(['b'], '干部.xlsx')] } });
  const form = await sent[0]?.formData();
  expect(form?.getAll('files').map((file) => file instanceof File && file.name)).toEqual(['代表名册.csv', '干部.xlsx']);
});

test('everything else goes as JSON', async () => {
  const { client, sent } = recording({});
  await client.PATCH('/api/federations/{federation}/imports/{id}', { params: { path: { ...HERE, id: 'x' } }, body: { answers: { who: 'new' } } });
  expect(sent[0]?.headers.get('Content-Type')).toBe('application/json');
  expect(await sent[0]?.json()).toEqual({ answers: { who: 'new' } });
});

test('answers are typed, and errors are problems', async () => {
  const { client } = recording({ type: 'urn:federation:problem:not-found', title: '没有找到', status: 404, detail: '', errors: [] }, 404);
  const { data, error } = await client.GET('/api/clauses/{number}', { params: { path: { number: '9-9-9' } } });
  expectTypeOf(data).toExtend<Schemas['Clause'] | undefined>();
  expect(data).toBeUndefined();
  expect(error?.title).toBe('没有找到');
});

test('a POST carries one key however often it is sent', async () => {
  const keys: (string | null)[] = [];
  const client = createFederationClient({
    baseUrl: 'http://federation.test',
    retries: { tries: 2, delay: 1 },
    fetch: async (request) => Response.json({}, { status: keys.push(request.headers.get('Idempotency-Key')) === 1 ? 503 : 201 }),
  });
  expect((await client.POST('/api/assessments:preview', { body: { facts: {}, asOf: '2026-06-30' } })).response.status).toBe(201);
  expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  expect(keys).toEqual([keys[0], keys[0]]);
});
