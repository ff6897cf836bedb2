import { registerNames, type Facts } from '@federation/domain';
import { writeFacts } from '@federation/intake';
import { expect, test } from 'vitest';
import type { Api } from '../app.ts';
import { bodyOf, facts, filledApp, json, OTOG, temporaryApp, HERE } from '../app.testing.ts';

async function handIn(app: Api, files: Record<string, Uint8Array | string>) {
  const form = new FormData();
  for (const [name, data] of Object.entries(files)) form.append('files', new File([typeof data === 'string' ? data : new Uint8Array(data)], name));
  return app.request(`${HERE}/imports`, { method: 'POST', body: form });
}

const roster = '姓名,残疾人\n张三,是\n李四,\n';
const accept = (app: Api, id: string) => app.request(`${HERE}/imports/${id}/accept`, { method: 'POST' });

test('files are previewed, and nothing is written before they are accepted', async () => {
  const { app, store } = await temporaryApp();
  const response = await handIn(app, { '全部.xlsx': await writeFacts(facts, { reveal: true }) });
  expect(response.status).toBe(201);
  const preview = await bodyOf(response);
  expect(response.headers.get('Location')).toBe(`${HERE}/imports/${preview.id}`);
  expect(preview).toMatchObject({ state: 'previewed', differences: { people: { added: 20, changed: 0, same: 0 }, seats: { added: 20 }, units: { added: 2 } } });
  expect(await bodyOf(app.request(`${HERE}/imports/${preview.id}`))).toEqual(preview);
  expect(await store.facts(OTOG)).toEqual({});

  const accepted = await bodyOf(accept(app, preview.id));
  expect(accepted).toEqual({ id: preview.id, state: 'accepted', written: { units: 2, people: 20, seats: 20 } });
  const stored = await store.facts(OTOG);
  expect(registerNames.filter((name) => stored[name] !== undefined)).toEqual(['units', 'people', 'seats']);
  expect(stored.people?.filter((person) => person.disabled === true)).toHaveLength(12);
});

test('the same files again change nothing', async () => {
  const { app, store } = await temporaryApp();
  const file = { '全部.xlsx': await writeFacts(facts, { reveal: true }) };
  await accept(app, (await bodyOf(handIn(app, file))).id);
  const before = await store.facts(OTOG);
  const again = await bodyOf(handIn(app, file));
  expect(again.differences).toMatchObject({ people: { added: 0, changed: 0, same: 20 }, seats: { added: 0, changed: 0, same: 20 } });
  await accept(app, again.id);
  expect(await store.facts(OTOG)).toEqual(before);
});

test('what a file leaves open takes nothing away', async () => {
  const { app, store } = await filledApp();
  const file = { people: facts.people?.slice(0, 3).map(({ id, name }) => ({ id, name, ethnicity: '蒙古族' })) ?? [] } satisfies Facts;
  const preview = await bodyOf(handIn(app, { '民族.xlsx': await writeFacts(file) }));
  expect(preview.differences.people).toMatchObject({ added: 0, changed: 3 });
  await accept(app, preview.id);
  const { people = [] } = await store.facts(OTOG);
  expect(people).toHaveLength(20);
  expect(people[0]).toEqual({ ...facts.people?.[0], ethnicity: '蒙古族' });
});

test('a question is answered by a correction, step by step', async () => {
  const { app } = await temporaryApp();
  const preview = await bodyOf(handIn(app, { 'a.csv': roster, 'b.csv': '姓名,民族\n王五,汉族\n' }));
  const skip = (file: string) => ({ sheets: [{ file, sheet: preview.sheets.find((one: { file: string }) => one.file === file).sheet, skip: true }] });
  const mended = await bodyOf(app.request(`${HERE}/imports/${preview.id}`, json('PATCH', skip('a.csv'))));
  expect(mended.differences.people).toMatchObject({ added: 1 });
  const none = await bodyOf(app.request(`${HERE}/imports/${preview.id}`, json('PATCH', skip('b.csv'))));
  expect(none.corrections.sheets).toHaveLength(2);
  expect(none.differences).toEqual({});
});

test('problems come with words in both languages', async () => {
  const { app } = await temporaryApp();
  const { problems } = await bodyOf(handIn(app, { '空.xlsx': '' }));
  expect(problems[0]).toMatchObject({ severity: 'error', file: '空.xlsx', words: { zh: { what: expect.any(String), mend: expect.any(String) }, en: { what: expect.any(String) } } });
});

test('a row that contradicts what is stored is left out and told, and takes no other with it', async () => {
  const { app, store } = await filledApp();
  await store.write(OTOG, { actor: 'test', action: 'test', put: { seats: [{ id: 's0', body: 'congress', person: 'p00', to: '2025-06-30' }] } });
  const seats = [
    { id: 's0', body: 'congress', person: 'p00', from: '2026-01' },
    { id: 's1', body: 'congress', person: 'p01', from: '2026-01' },
  ] satisfies Facts['seats'];
  const preview = await bodyOf(handIn(app, { '席位.xlsx': await writeFacts({ people: facts.people ?? [], seats }) }));
  expect(preview.differences.seats).toMatchObject({ added: 0, changed: 1, refused: 1 });
  expect(preview.problems).toContainEqual(expect.objectContaining({ code: 'ends-before-it-begins', file: '席位.xlsx', register: 'seats', args: { count: 1 } }));
  await accept(app, preview.id);
  expect((await store.get(OTOG, 'seats', 's0'))?.entry).toEqual({ id: 's0', body: 'congress', person: 'p00', to: '2025-06-30' });
  expect((await store.get(OTOG, 'seats', 's1'))?.entry).toMatchObject({ from: '2026-01' });
});

test('a register that moved on without bearing on the outcome does not stand in the way', async () => {
  const { app, store } = await temporaryApp();
  const { id } = await bodyOf(handIn(app, { 'a.csv': roster }));
  await store.write(OTOG, { actor: 'test', action: 'test', put: { units: [{ id: 'u1', code: '150624', name: '鄂托克旗', kind: 'banner' }] } });
  expect((await accept(app, id)).status).toBe(200);
});

test('a register that moved on so that the outcome is another: refused, with a new preview to look at', async () => {
  const { app, store } = await temporaryApp();
  const { id } = await bodyOf(handIn(app, { 'a.csv': roster }));
  await store.write(OTOG, { actor: 'test', action: 'test', put: { people: [{ id: 'p1', name: '张三', ethnicity: '蒙古族' }] } });
  const refused = await accept(app, id);
  expect(refused.status).toBe(409);
  expect(await bodyOf(refused)).toMatchObject({ type: 'urn:federation:problem:changed-meanwhile' });
  expect(await bodyOf(app.request(`${HERE}/imports/${id}`))).toMatchObject({ differences: { people: { added: 1, changed: 1 } } });
  expect((await accept(app, id)).status).toBe(200);
  expect((await store.get(OTOG, 'people', 'p1'))?.entry).toEqual({ id: 'p1', name: '张三', ethnicity: '蒙古族', disabled: true });
});

test('an import that is over answers 409, a deleted one 404, and neither keeps its files', async () => {
  const { app, store } = await temporaryApp();
  const { id } = await bodyOf(handIn(app, { 'a.csv': roster }));
  await accept(app, id);
  expect((await accept(app, id)).status).toBe(409);
  expect((await app.request(`${HERE}/imports/${id}`, json('PATCH', {}))).status).toBe(409);
  expect(await bodyOf(app.request(`${HERE}/imports/${id}`))).toEqual({ id, state: 'accepted', written: { people: 2 } });
  expect(await store.imports.files(OTOG, id)).toEqual([]);
  const { id: other } = await bodyOf(handIn(app, { 'a.csv': roster }));
  expect((await app.request(`${HERE}/imports/${other}`, { method: 'DELETE' })).status).toBe(204);
  expect((await accept(app, other)).status).toBe(404);
  expect(await store.imports.files(OTOG, other)).toEqual([]);
});

test('numbers are masked in a preview', async () => {
  const { app } = await temporaryApp();
  const text = await (await handIn(app, { '全部.xlsx': await writeFacts(facts, { reveal: true }) })).text();
  expect(text).toContain('110105********002X');
  expect(text).not.toContain('11010519491231002X');
});
