import { registerNames } from '@federation/domain';
import { readFiles } from '@federation/intake';
import { expect, test } from 'vitest';
import { filledApp, NUMBER, temporaryApp, HERE } from '../app.testing.ts';

const read = async (response: Response) => readFiles([{ name: 'a.xlsx', data: await response.bytes() }]);

test('the templates of all registers are recognised when they come back', async () => {
  const { app } = await temporaryApp();
  const response = await app.request('/api/templates');
  expect(response.headers.get('Content-Disposition')).toContain('.xlsx');
  const { sheets } = await read(response);
  expect(new Set(sheets.map((sheet) => sheet.register))).toEqual(new Set([...registerNames, null]));
});

test('a template of one register, and none of what is no register', async () => {
  const { app } = await temporaryApp();
  const { sheets } = await read(await app.request('/api/templates/fieldwork'));
  expect(sheets.map((sheet) => sheet.register)).toContain('fieldwork');
  expect((await app.request('/api/templates/nothing')).status).toBe(422);
});

test('an export holds the registers and no number', async () => {
  const { app } = await filledApp();
  const { facts } = await read(await app.request(`${HERE}/export`));
  expect(facts.people).toHaveLength(20);
  expect(JSON.stringify(facts)).not.toContain(NUMBER);
});
