import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { postgresEngine, run } from '../testing/index.ts';
import { migrate, open } from './index.ts';
import { ring } from './ring.testing.ts';
import { temporaryPlace, temporaryStore } from './temporary.testing.ts';

const act = { actor: 'local', action: 'test' };
const OTOG = '150624';
const DALAD = '150621';
const TABLES = ['records', 'records_history', 'record_links', 'registers_kept', 'audit', 'imports', 'import_files', 'assessments', 'record_blinds', 'events', 'endpoints', 'accounts', 'grants', 'api_keys'];
const put = { people: [{ id: 'p1', name: '张三', citizenNumber: '11010519491231002X' }], seats: [{ id: 's1', body: 'congress', person: 'p1' }] } as const;

/** A place where two federations have something in every table. */
async function twoFederations() {
  const place = await temporaryPlace(postgresEngine);
  const store = await place.open();
  for (const federation of [OTOG, DALAD]) {
    await store.write(federation, { ...act, put });
    await store.imports.create(federation, 'local', [{ name: 'a.csv', data: new Uint8Array([1]) }], {});
    await store.federations.add('a', { code: federation, name: '旗', parent: null });
    const account = await store.accounts.add('a', { federation, name: `bao${federation}`, password: 'x' });
    await store.accounts.grant('a', account?.id ?? '', { federation, role: 'reader' });
    await store.keys.add('a', { federation, label: '表', permissions: [], federations: [], expires: '9999-01-01', hash: `h${federation}` });
    await store.deliveries.addEndpoint(federation, 'a', { url: 'https://example.org', types: [], secret: 's' });
    await store.assessments.save(federation, 'local', { plan: { id: 'otog-2020', version: '1' }, asOf: '2026-01-01', digest: 'd' });
  }
  await store.close();
  return place;
}

test.each(TABLES)('%s: without a where-clause a role sees the rows of its transaction’s federation, and none without one', async (table) => {
  const place = await twoFederations();
  for (const address of [place.service, place.owner]) {
    expect(await run(address, `select 1 from ${table}`)).toEqual([]);
    expect(await run(address, `begin; set local federation.id = '${DALAD}'; select distinct federation from ${table}`)).toEqual([{ federation: DALAD }]);
  }
});

test.each([
  ['a row of another federation is not written', `insert into registers_kept values ('${DALAD}', 'units', 1, 0, 1)`, '42501'],
  ['an act is not rewritten', `update audit set actor = 'nobody'`, '42501'],
  ['an act is not taken out', `delete from audit`, '42501'],
  ['a past record is not rewritten', `update records_history set body = null`, '42501'],
  ['a past record is not said to be erased while it stays', `update records_history set erased = 1`, '42501'],
  ['a past record loses no number alone', `update records_history set sealed = null where sealed is not null`, '42501'],
  ['a digest is not rewritten', `update records_history set digest = ''`, '42501'],
  ['a table is not changed', `alter table audit disable row level security`, '42501'],
  ['nothing is emptied', `truncate records cascade`, '42501'],
])('%s by the service’s role', async (_, statement, code) => {
  const place = await twoFederations();
  await expect(run(place.service, `begin; set local federation.id = '${OTOG}'; ${statement}`)).rejects.toMatchObject({ code });
});

test('an account, or a key, is seen from nowhere by whoever names it, and no other with it', async () => {
  const place = await twoFederations();
  expect(await run(place.service, `begin; set local federation.account = 'bao${OTOG}'; select name from accounts`)).toEqual([{ name: `bao${OTOG}` }]);
  expect(await run(place.service, `begin; set local federation.key = 'h${DALAD}'; select hash from api_keys`)).toEqual([{ hash: `h${DALAD}` }]);
  expect(await run(place.service, `begin; set local federation.account = 'bao${OTOG}'; delete from accounts returning name`)).toEqual([]);
});

test('expired imports of all federations are swept by a role that sees none of them', async () => {
  const place = await temporaryPlace(postgresEngine);
  let now = new Date('2026-03-01T08:00:00Z');
  const store = await place.open(() => now);
  for (const federation of [OTOG, DALAD]) await store.imports.create(federation, 'local', [{ name: 'a.csv', data: new Uint8Array([1]) }], {});
  now = new Date('2026-03-02T07:00:00Z');
  await store.imports.create(OTOG, 'local', [{ name: 'b.csv', data: new Uint8Array([2]) }], {});
  now = new Date('2026-03-02T08:00:00Z');
  await store.imports.sweep();
  await store.close();
  expect(await run(aboveAllRules(place.owner), 'select count(*)::int as files from import_files')).toEqual([{ files: 1 }]);
});

test('tables are made by their owner; a service that may not finds them, or says what is missing', async () => {
  const place = await postgresEngine.place();
  await expect(open(place.service, { keys: ring })).rejects.toMatchObject({ code: '42501' });
  await expect(open(place.service, { migrate: false, keys: ring })).rejects.toThrow('lacks the migrations 0001-registers');
  await migrate(place.owner, { role: place.role ?? '' });
  const store = await open(place.service, { keys: ring });
  expect(await store.write(OTOG, { ...act, put })).toMatchObject({ people: { added: 1 } });
  await store.close();
  await place.run(`insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00.000Z')`);
  await expect(open(place.owner, { keys: ring })).rejects.toThrow('newer version');
});

test('a change waits for the change before in its federation, and for no other', async () => {
  const place = await temporaryPlace(postgresEngine);
  const store = await place.open();
  onTestFinished(() => store.close());
  const holder = new pg.Client(place.service);
  await holder.connect();
  await holder.query(`begin; select pg_advisory_xact_lock(150624, hashtext('${OTOG}'))`);
  let done = false;
  const waiting = store.write(OTOG, { ...act, put }).then(() => (done = true));
  await store.write(DALAD, { ...act, put });
  await setTimeout(300);
  expect(done).toBe(false);
  expect(await store.facts(OTOG)).toEqual({});
  await holder.query('rollback');
  await holder.end();
  await waiting;
  expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 1 });
});

test('what somebody is about to claim is passed over without waiting', async () => {
  const place = await temporaryPlace(postgresEngine);
  const store = await place.open();
  onTestFinished(() => store.close());
  await store.deliveries.addEndpoint(OTOG, 'a', { url: 'https://example.org', types: [], secret: 's' });
  await store.write(OTOG, { ...act, put });
  const holder = new pg.Client(place.service);
  await holder.connect();
  await holder.query('begin; select 1 from deliveries where event = 1 for update');
  expect((await store.deliveries.claimDeliveries(9, 60_000)).map(({ event }) => event.number)).toEqual([2]);
  await holder.query('rollback');
  await holder.end();
  expect((await store.deliveries.claimDeliveries(9, 60_000)).map(({ event }) => event.number)).toEqual([1]);
});

test('a text with a character that PostgreSQL cannot keep in text comes back whole, and is found', async () => {
  const store = await temporaryStore(postgresEngine);
  await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张\u0000三', birthDate: '1970-01-01' }] } });
  expect(await store.get(OTOG, 'people', 'p1')).toEqual({ entry: { id: 'p1', name: '张\u0000三', birthDate: '1970-01-01' }, version: 1 });
  expect((await store.list(OTOG, 'people', { limit: 1, q: '张三' })).total).toBe(1);
});

test('what PostgreSQL refuses is told without what was in the row, even to one who is above all rules', async () => {
  const store = await open(aboveAllRules((await postgresEngine.place()).owner), { keys: ring });
  onTestFinished(() => store.close());
  const twice = store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张三' }] }, remove: { people: ['p1'] } });
  const error = await twice.then(() => undefined, (refused: unknown) => refused);
  expect(error).toBeInstanceOf(pg.DatabaseError);
  expect(JSON.stringify(error) + String(error)).not.toMatch(/张三|p1/);
});

/** The same database, as the server's superuser. */
function aboveAllRules(owner: string): string {
  const address = new URL(inject('postgres'));
  address.pathname = new URL(owner).pathname;
  return address.href;
}
