import { expect, test } from 'vitest';
import { bodyOf, CITY, filledApp, HERE, json, NEIGHBOUR, OTOG } from '../app.testing.ts';
import { allowanceOf, type Principal } from '../access/principal.ts';

const holding = (...grants: { federation: string; role: string }[]): Principal => ({ actor: 'test', allowances: grants.map(allowanceOf) });

/** The federation below a city, beside a neighbour, asked by somebody. */
async function asked(principal: Principal | undefined) {
  const made = await filledApp({ identify: async () => principal });
  // The federation itself was entered before the city: a tree of its own shows the rule.
  await made.store.federations.add('test', { code: CITY, name: '鄂尔多斯市残疾人联合会', parent: null });
  await made.store.federations.add('test', { code: NEIGHBOUR, name: '杭锦旗残疾人联合会', parent: CITY });
  await made.store.write(NEIGHBOUR, { actor: 'test', action: 'test', put: { people: [{ id: 'p1', name: '邻旗人' }], seats: [{ id: 's1', body: 'congress', person: 'p1' }] } });
  return made.app;
}

test('one sees the federations of one’s roles, and what one may there', async () => {
  const app = await asked(holding({ federation: OTOG, role: 'reader' }, { federation: CITY, role: 'supervisor' }));
  const { items } = await bodyOf(app.request('/api/federations'));
  expect(items).toEqual([
    { code: CITY, name: '鄂尔多斯市残疾人联合会', parent: null, may: ['findings.read', 'audit.read'] },
    { code: OTOG, name: '鄂托克旗残疾人联合会', parent: null, may: ['findings.read', 'records.read'] },
    { code: NEIGHBOUR, name: '杭锦旗残疾人联合会', parent: CITY, may: ['findings.read', 'audit.read'] },
  ]);
});

test('a federation that is not there and one that one may not see answer alike, whatever is asked of them', async () => {
  const app = await asked(holding({ federation: OTOG, role: 'administrator' }));
  for (const path of ['people', 'people/p1', 'assessments/now', 'assessments/now?asOf=never', 'imports/x', 'audit']) {
    const [hidden, absent] = await Promise.all([NEIGHBOUR, '999999'].map(async (code) => app.request(`/api/federations/${code}/${path}`, { headers: { 'Request-Id': '3f2504e0-4f89-41d3-9a0c-0305e82c3301' } })));
    expect(hidden?.status).toBe(404);
    expect(await hidden?.text()).toBe(await absent?.text());
  }
});

test('nobody is let in who is not known', async () => {
  const app = await asked(undefined);
  const refused = await app.request(`${HERE}/people`);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('WWW-Authenticate')).toContain('Bearer');
  expect((await app.request('/api/health')).status).toBe(200);
});

test('a city reads the findings of its banners and who did what, but no record and no name', async () => {
  const app = await asked(holding({ federation: CITY, role: 'supervisor' }));
  const at = (path: string) => app.request(`/api/federations/${NEIGHBOUR}/${path}`);
  const findings = await at('assessments/now');
  expect(findings.status).toBe(200);
  expect(await findings.text()).not.toContain('邻旗人');
  expect((await at('audit')).status).toBe(200);
  for (const path of ['people', 'people/p1', 'export', 'registers']) expect((await at(path)).status).toBe(403);
});

test('a city that is granted more reads more', async () => {
  const app = await asked(holding({ federation: CITY, role: 'supervisor' }, { federation: NEIGHBOUR, role: 'reader' }));
  expect(await (await app.request(`/api/federations/${NEIGHBOUR}/assessments/now`)).text()).toContain('邻旗人');
  expect((await app.request(`/api/federations/${NEIGHBOUR}/people/p1`)).status).toBe(200);
});

test('who acts stands in the audit chain, newest first', async () => {
  const app = await asked({ actor: 'account:1', allowances: [allowanceOf({ federation: OTOG, role: 'administrator' })] });
  await app.request(`${HERE}/assessments`, json('POST', {}));
  const page = await bodyOf(app.request(`${HERE}/audit?limit=1`));
  expect(page).toMatchObject({ items: [{ actor: 'account:1', action: 'assessment.save' }], total: 3, next: expect.any(String) });
});

test('with a one-time password nothing is allowed but changing it', async () => {
  const app = await asked({ ...holding({ federation: OTOG, role: 'administrator' }), mustChange: true });
  for (const path of [`${HERE}/people`, '/api/federations', '/api/templates']) {
    const refused = await app.request(path);
    expect(refused.status).toBe(403);
    expect(await bodyOf(refused)).toMatchObject({ type: 'urn:federation:problem:password-to-change' });
  }
});
