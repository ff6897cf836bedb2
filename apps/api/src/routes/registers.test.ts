import { registerNames } from '@federation/domain';
import { expect, test } from 'vitest';
import { bodyOf, facts, filledApp, NUMBER, temporaryApp, HERE } from '../app.testing.ts';

test.each(registerNames)('%s is a resource, made from its definition', async (name) => {
  const { app } = await temporaryApp();
  expect(await bodyOf(app.request(`${HERE}/${name}`))).toEqual({ items: [], next: null, total: 0 });
  expect((await app.request(`${HERE}/${name}/nobody`)).status).toBe(404);
});

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

test('pages follow one another to the end', async () => {
  const { app } = await filledApp();
  const seen: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: { items: { id: string }[]; next: string | null; total: number } = await bodyOf(app.request(`${HERE}/people?limit=7${next === '' ? '' : `&cursor=${next}`}`));
    expect(page.total).toBe(20);
    seen.push(...page.items.map((person) => person.id));
    next = page.next;
  }
  expect(seen).toEqual(facts.people?.map((person) => person.id));
});

test('numbers are masked in lists and in records', async () => {
  const { app } = await filledApp();
  for (const path of [`${HERE}/people?limit=1`, `${HERE}/people/p00`]) {
    const text = await (await app.request(path)).text();
    expect(text).toContain('110105********002X');
    expect(text).not.toContain(NUMBER);
  }
});
