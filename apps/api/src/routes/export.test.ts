import { expect, test } from 'vitest';
import { facts, filledApp, HERE, NUMBER, OTOG, temporaryApp } from '../app.testing.ts';

test('a register comes line by line, every record once, numbers masked', async () => {
  const { app, store } = await filledApp();
  const many = Array.from({ length: 1203 }, (_, index) => ({ id: `x${String(index).padStart(4, '0')}`, name: `人${index}` }));
  await store.write(OTOG, { actor: 'test', action: 'test', put: { people: many } });
  const response = await app.request(`${HERE}/export/people`);
  expect(response.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8');
  const text = await response.text();
  const lines = text.trim().split('\n').map((line): { id: string } => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual([...(facts.people ?? []), ...many].map(({ id }) => id).toSorted());
  expect(text).not.toContain(NUMBER);
  expect(text).toContain('110105********002X');
});

test('as CSV it has titles, and no cell that a spreadsheet would work out', async () => {
  const { app, store } = await temporaryApp();
  await store.write(OTOG, { actor: 'test', action: 'test', put: { people: [{ id: 'p1', name: '=HYPERLINK("http://x")', disabled: true, components: ['visual', 'hearing'] }, { id: 'p2', name: '甲,"乙"' }] } });
  const bytes = await (await app.request(`${HERE}/export/people?format=csv`)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [head = '', first = '', second = ''] = text.split('\n');
  expect(head.startsWith('\uFEFF记录编号,姓名,')).toBe(true);
  expect(first).toMatch(/^p1,"?'=HYPERLINK/);
  expect(first).toContain('是');
  expect(first).toContain('visual、hearing');
  expect(second).toMatch(/^p2,"甲,""乙""",/);
});

test('an empty register gives an empty file, and one that there is not is refused', async () => {
  const { app } = await temporaryApp();
  const empty = await app.request(`${HERE}/export/seats`);
  expect([empty.status, await empty.text()]).toEqual([200, '']);
  expect((await app.request(`${HERE}/export/nothing`)).status).toBe(422);
  expect((await app.request(`${HERE}/export/seats?format=pdf`)).status).toBe(422);
});

test('every export is an act: who, of what, and nobody’s name', async () => {
  const { app, store } = await filledApp();
  await (await app.request(`${HERE}/export/people`)).text();
  await (await app.request(`${HERE}/export`)).arrayBuffer();
  const { items } = await store.acts.list(OTOG, { limit: 2 });
  expect(items.map(({ action, detail }) => [action, detail])).toEqual([
    ['registers.export', { format: 'xlsx' }],
    ['registers.export', { format: 'ndjson', register: 'people' }],
  ]);
});
