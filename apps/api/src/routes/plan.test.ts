import { measuresOf } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { expect, test } from 'vitest';
import { bodyOf, temporaryApp } from '../app.testing.ts';

test.each(['2-1-1', '二（一）1', '二㈠1'])('clause %s is found under its number', async (number) => {
  const { app } = await temporaryApp();
  const clause = await bodyOf(app.request(`/api/clauses/${encodeURIComponent(number)}`));
  expect(clause).toMatchObject({ number: '2-1-1', citation: '二（一）1' });
  expect(clause.measures[0]).toMatchObject({ id: '2-1-1/congress-disabled-or-relatives', values: [{ since: '2020-10-21', value: { numerator: 65, denominator: 100 } }] });
});

test('all clauses, measures and readings of the plan are there', async () => {
  const { app } = await temporaryApp();
  const plan = await bodyOf(app.request('/api/plan'));
  const clauses = await bodyOf(app.request('/api/clauses'));
  const measures = await bodyOf(app.request('/api/measures'));
  expect(plan.clauses).toEqual(clauses.items.map((clause: { number: string }) => clause.number));
  expect(measures.items.map((measure: { id: string }) => measure.id)).toEqual(measuresOf(otog2020).map((measure) => measure.id));
  expect(plan.readings.length).toBeGreaterThan(0);
});

test('a measure is found under its id', async () => {
  const { app } = await temporaryApp();
  expect(await bodyOf(app.request('/api/measures/2-1-1/congress-disabled-or-relatives'))).toMatchObject({ clause: '2-1-1', kind: 'share' });
  expect((await app.request('/api/measures/2-1-1/nothing')).status).toBe(404);
});
