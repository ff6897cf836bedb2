import { pino } from 'pino';
import { expect, test } from 'vitest';
import { bodyOf, filledApp, json, HERE } from './app.testing.ts';

const form = (...files: (string | File)[]): RequestInit => {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  return { method: 'POST', body };
};
const raw = (method: string, body: string, type: string): RequestInit => ({ method, body, headers: { 'Content-Type': type } });
const sheet = (more: object) => json('PATCH', { sheets: [{ file: 'a.csv', sheet: 'a', ...more }] });
const preview = (facts: unknown) => json('POST', { facts, asOf: '2026-01-01' });

test.each<[number, string, RequestInit?]>([
  [404, `${HERE}/people/%E0%A4%A`],
  [404, `${HERE}/people/%00`],
  [200, `${HERE}/people?q=%00%25_`],
  [422, `${HERE}/people?limit=1&limit=2`],
  [422, `${HERE}/assessments/now?asOf=2026-06-30&asOf=2026-06-30`],
  [422, `${HERE}/assessments/now?reading=constructor%3D1`],
  [200, `${HERE}/assessments/now?asOf=0000-01-01`],
  [200, `${HERE}/assessments/now?asOf=9999-12-31`],
  [404, '/api/clauses/constructor'],
  [404, '/api/measures/__proto__/x'],
  [422, `${HERE}/assessments/nothing`],
  [422, `${HERE}/assessments`, json('POST', null)],
  [422, `${HERE}/assessments`, json('POST', { readings: { a: null } })],
  [422, '/api/assessments:preview', preview(null)],
  [422, '/api/assessments:preview', preview({ people: [null, 1, []] })],
  [422, '/api/assessments:preview', preview({ constructor: [] })],
  [200, '/api/assessments:preview', preview({ units: [{ id: 'a', code: '1', name: '甲', kind: 'gacha', parent: 'a' }] })],
  [422, `${HERE}/imports`, form('text')],
  [201, `${HERE}/imports`, form(new File([], '../../etc/passwd.csv'))],
  [201, `${HERE}/imports`, form(new File(['\u0000\u0001'], 'x'.repeat(5000)))],
  [400, `${HERE}/imports`, raw('POST', 'x', 'multipart/form-data; boundary=zz')],
  [422, `${HERE}/imports`, raw('POST', 'files=x', 'application/x-www-form-urlencoded')],
  [200, 'IMPORT', sheet({ headingRow: 99_999 })],
  [422, 'IMPORT', sheet({ columns: { A: '__proto__' } })],
  [422, 'IMPORT', sheet({ columns: { ZZZZ: 'nothing', B: 'person.nothing' } })],
  [422, 'IMPORT', sheet({ register: 'seats', columns: { A: 'code' } })],
  [200, 'IMPORT', sheet({ register: 'seats', columns: { A: 'person.name', ZZZZ: 'role' }, context: { body: 'nothing', term: -1 } })],
  [200, 'IMPORT', json('PATCH', { answers: { nothing: 'new' } })],
  [400, 'IMPORT', raw('PATCH', '', 'application/json')],
  [404, 'IMPORT', { method: 'PUT' }],
  [404, '/api/health', { method: 'DELETE' }],
  [404, `/${HERE}/people`],
  [403, '/api/nothing', { method: 'POST', headers: { Origin: '%%%' } }],
])('%i for %s %o, and the program does not stumble', async (status, path, init) => {
  const stumbled: string[] = [];
  const { app } = await filledApp({ log: pino({ level: 'error' }, { write: (line: string) => void stumbled.push(line) }) });
  const { id } = await bodyOf(app.request(`${HERE}/imports`, form(new File(['姓名,残疾人\n张三,是\n'], 'a.csv'))));
  const response = await app.request(path === 'IMPORT' ? `${HERE}/imports/${id}` : path, init);
  expect(stumbled).toEqual([]);
  expect(response.status).toBe(status);
});
