import { expect, test } from 'vitest';
import { bodyOf, filledApp, HERE, json, OTOG } from '../app.testing.ts';

const MEASURE = '2-1-1/congress-disabled-or-relatives';
const keep = async (app: Awaited<ReturnType<typeof filledApp>>['app'], body: object = {}): Promise<string> => (await bodyOf(app.request(`${HERE}/assessments`, json('POST', body)))).id;

/** The small federation, with an assessment before and after the one delegate of whom nothing was known was asked. */
async function twoAssessments() {
  const made = await filledApp();
  const before = await keep(made.app);
  await new Promise((resolve) => void setTimeout(resolve, 5));
  await made.store.write(OTOG, { actor: 'test', action: 'test', put: { people: [{ id: 'p12', name: '代表12', disabled: true }] } });
  return { ...made, before, after: await keep(made.app) };
}

test('what was kept is the same judgement of what was known then, whatever became known since', async () => {
  const { app, before, after } = await twoAssessments();
  for (const id of [before, after]) expect(await bodyOf(app.request(`${HERE}/assessments/${id}/verification`))).toEqual({ verdict: 'same' });
});

test('two assessments give the findings that flipped, and what did it', async () => {
  const { app, before, after } = await twoAssessments();
  const { items } = await bodyOf(app.request(`${HERE}/assessments/${before}/difference/${after}`));
  expect(items).toEqual([{ measure: MEASURE, before: 'undetermined', after: 'met', causes: ['facts'] }]);
  const back = await bodyOf(app.request(`${HERE}/assessments/${after}/difference/${before}`));
  expect(back.items).toMatchObject([{ measure: MEASURE, before: 'met', after: 'undetermined' }]);
  expect(await bodyOf(app.request(`${HERE}/assessments/${after}/difference/${after}`))).toEqual({ items: [] });
});

test('another reading is named as the cause', async () => {
  const { app, after, store } = await twoAssessments();
  await store.write(OTOG, { actor: 'test', action: 'test', put: { terms: [{ id: 't', body: 'congress', authorised: 30 }] } });
  const again = await keep(app, { readings: { '2-1-1/denominator': 'authorised' } });
  const { items } = await bodyOf(app.request(`${HERE}/assessments/${after}/difference/${again}`));
  expect(items).toContainEqual({ measure: MEASURE, before: 'met', after: 'unmet', causes: ['readings'] });
});

test.each(['verification', 'difference/00000000-0000-4000-8000-000000000000'])('of an assessment that was never kept there is no %s', async (what) => {
  const { app } = await filledApp();
  expect((await app.request(`${HERE}/assessments/00000000-0000-4000-8000-000000000001/${what}`)).status).toBe(404);
});

test('a kept assessment never changes, and is not sent twice', async () => {
  const { app, before } = await twoAssessments();
  const first = await app.request(`${HERE}/assessments/${before}`);
  expect(first.headers.get('Cache-Control')).toContain('immutable');
  const again = await app.request(`${HERE}/assessments/${before}`, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});
