import { expect, test } from 'vitest';
import { bodyOf, filledApp, temporaryApp, HERE } from '../app.testing.ts';

test('a register says whether it is kept: never filled is not the same as empty', async () => {
  const { app, store } = await filledApp();
  await store.write('150624', { actor: 'test', action: 'test', put: { contacts: [] } });
  const { items } = await bodyOf(app.request(`${HERE}/registers`));
  const stand = items.map(({ name, kept, count }: { name: string; kept: boolean; count: number }) => [name, kept, count]);
  expect(stand).toContainEqual(['people', true, 20]);
  expect(stand).toContainEqual(['contacts', true, 0]);
  expect(stand).toContainEqual(['posts', false, 0]);
});

test('a definition carries what a form needs', async () => {
  const { app } = await temporaryApp();
  const { items } = await bodyOf(app.request(`${HERE}/registers`));
  const fields = items.find((one: { name: string }) => one.name === 'seats').fields;
  expect(fields[0]).toMatchObject({ name: 'body', kind: 'choice', required: true, choices: { congress: { zh: '代表大会' } } });
  expect(fields[2]).toMatchObject({ name: 'person', kind: 'reference', register: 'people' });
});
