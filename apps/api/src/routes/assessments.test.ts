import { expect, test } from 'vitest';
import { bodyOf, facts, filledApp, json, NUMBER, temporaryApp, HERE } from '../app.testing.ts';

type Findings = { findings: { measure: string; status: string; required?: { count: number } }[] };
const congress = ({ findings }: Findings) => findings.find((finding) => finding.measure === '2-1-1/congress-disabled-or-relatives');

test('what is stored is judged live, as of today, with the names of those alone who occur', async () => {
  const { app } = await filledApp();
  const body = await bodyOf(app.request(`${HERE}/assessments/now`));
  expect(body).toMatchObject({ asOf: '2026-06-30', federation: { code: '150624', name: '鄂托克旗' }, plan: { id: 'otog-2020' } });
  expect(congress(body)).toMatchObject({ status: 'undetermined', observed: { low: 12, high: 13, of: 20 }, required: { count: 13 }, evidence: { deciding: ['p12'] } });
  expect(body.names.people['p12']).toBe('代表12');
  expect(JSON.stringify(body)).not.toContain(NUMBER);
});

test('an empty store is undetermined, never met', async () => {
  const { app } = await temporaryApp();
  const { findings } = await bodyOf(app.request(`${HERE}/assessments/now`));
  expect(new Set(findings.map((finding: { status: string }) => finding.status))).toEqual(new Set(['undetermined']));
});

test('readings can be chosen in the address', async () => {
  const { app, store } = await filledApp();
  await store.write('150624', { actor: 'test', action: 'test', put: { terms: [{ id: 't1', body: 'congress', authorised: 30 }] } });
  const body = await bodyOf(app.request(`${HERE}/assessments/now?reading=2-1-1/denominator%3Dauthorised`));
  expect(body.readings).toEqual({ '2-1-1/denominator': 'authorised' });
  expect(congress(body)?.required?.count).toBe(20);
});

test('posted facts are judged the same, and nothing of them is stored', async () => {
  const { app, store } = await temporaryApp();
  const body = await bodyOf(app.request('/api/assessments:preview', json('POST', { facts, asOf: '2026-06-30' })));
  expect(congress(body)).toMatchObject({ status: 'undetermined' });
  expect(await store.facts('150624')).toEqual({});
});

test('faults in posted facts are told with their places and never with what was posted', async () => {
  const { app } = await temporaryApp();
  const bad = { people: [{ id: 'p1', nmae: '张三', citizenNumber: '110105194912310021' }], seats: [{ id: 's1', body: 'congress', person: 'p9' }] };
  const response = await app.request('/api/assessments:preview', json('POST', { facts: bad, asOf: '2026-06-30' }));
  expect(response.status).toBe(422);
  const text = await response.text();
  expect(JSON.parse(text).errors.map((error: { pointer: string }) => error.pointer).toSorted()).toEqual(['/facts/people/0/citizenNumber', '/facts/people/0/name', '/facts/people/0/nmae']);
  expect(text).not.toMatch(/张三|110105194912310021/);
});

test('an assessment can be kept, is listed newest first, and stays as it was', async () => {
  const { app, store } = await filledApp();
  const first = await app.request(`${HERE}/assessments`, json('POST', { asOf: '2026-01-01' }));
  expect(first.status).toBe(201);
  const address = first.headers.get('Location') ?? '';
  const kept = await (await app.request(address)).text();
  await store.write('150624', { actor: 'test', action: 'test', put: { people: [{ id: 'p12', name: '代表12', disabled: true }] } });
  const second = await bodyOf(app.request(`${HERE}/assessments`, json('POST', {})));
  expect(await (await app.request(address)).text()).toBe(kept);
  const list = await bodyOf(app.request(`${HERE}/assessments?limit=1`));
  expect(list).toMatchObject({ total: 2, items: [{ id: second.id, asOf: '2026-06-30' }] });
  const rest = await bodyOf(app.request(`${HERE}/assessments?limit=1&cursor=${list.next}`));
  expect(rest).toMatchObject({ next: null, items: [{ asOf: '2026-01-01' }] });
  expect(await store.verify('150624')).toMatchObject({ sound: true });
});
