import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { engines, postgresEngine, sqliteEngine, type TestEngine } from '../testing/index.ts';
import { newKeyring, open, readKeyring, restore, type Store } from './index.ts';
import { ring } from './ring.testing.ts';
import { temporaryPlace } from './temporary.testing.ts';

const OTOG = '150624';
const CITY = '150600';
const NUMBER = '11010519491231002X';
const act = { actor: 'local', action: 'test' };

function inFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'federation-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

/** A store with something in every table that a backup holds. */
async function filled(engine: TestEngine): Promise<Store> {
  const store = await (await temporaryPlace(engine)).open();
  onTestFinished(() => store.close());
  await store.federations.add('test', { code: CITY, name: '市', parent: null });
  await store.federations.add('test', { code: OTOG, name: '旗', parent: CITY });
  await store.federations.add('test', { code: '100000', name: '下', parent: OTOG });
  await store.deliveries.addEndpoint(OTOG, 'test', { url: 'https://example.org', types: [], secret: 'hook-secret' });
  const account = await store.accounts.add('test', { federation: OTOG, name: 'bao', password: 'x' });
  await store.accounts.grant('test', account?.id ?? '', { federation: OTOG, role: 'reader' });
  await store.keys.add('test', { federation: OTOG, label: '表', permissions: [], federations: [OTOG], expires: '9999-01-01', hash: 'h' });
  const people = Array.from({ length: 1203 }, (_, index) => ({ id: `p${index}`, name: '张三', citizenNumber: NUMBER }));
  await store.write(OTOG, { ...act, put: { people, seats: [{ id: 's1', body: 'congress', person: 'p1' }] } });
  await store.write(CITY, { ...act, put: { people: [{ id: 'p1', name: '李四', citizenNumber: NUMBER }] } });
  await store.erase(OTOG, 'people', ['p7'], { actor: 'test', reason: '本人申请' });
  await store.assessments.save(OTOG, 'test', { plan: { id: 'otog-2020', version: '1' }, asOf: '2026-01-01', digest: 'd' });
  await store.imports.create(OTOG, 'test', [{ name: 'a', data: new Uint8Array([1]) }], {});
  return store;
}

/** All that can be asked of a store. */
async function all(store: Store) {
  const federations = [OTOG, CITY];
  return {
    facts: await Promise.all(federations.map((federation) => store.facts(federation))),
    kept: await store.kept(OTOG),
    history: await store.history(OTOG, 'people', 'p7'),
    acts: await Promise.all(federations.map((federation) => store.acts.list(federation, { limit: 50 }))),
    tree: await store.federations.list(),
    accounts: await store.accounts.list(OTOG),
    keys: await store.keys.list(OTOG),
    found: await store.find(CITY, 'people', 'citizenNumber', NUMBER),
    spelt: (await store.list(OTOG, 'people', { limit: 1, q: 'zs' })).total,
    assessments: await store.assessments.list(OTOG, { limit: 9 }),
    events: await store.events(OTOG, { limit: 9 }),
    endpoints: await store.deliveries.endpoints(OTOG),
  };
}

const ways = engines.flatMap((from) => engines.map((to) => ({ from, to })));

test.each(ways.map((way) => ({ ...way, names: `${way.from.name} to ${way.to.name}` })))('a dump goes from $names, whole, and without keys or numbers', { timeout: 60_000 }, async ({ from, to }) => {
  const store = await filled(from);
  const file = inFolder('backup.ndjson');
  await store.dump(file);
  expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`${NUMBER}|hook-secret|${Buffer.alloc(32, 1).toString('base64')}`));
  await expect(store.dump(file)).rejects.toMatchObject({ code: 'EEXIST' });
  const place = await to.place();
  const verdicts = await restore(file, place.owner, { keys: ring, ...(place.role === undefined ? {} : { role: place.role }) });
  expect([...verdicts].every(([, verdict]) => verdict.sound)).toBe(true);
  expect([...verdicts.keys()]).toEqual(['100000', CITY, OTOG]);
  const restored = await open(place.service, { keys: ring, migrate: false });
  onTestFinished(() => restored.close());
  expect(await all(restored)).toEqual(await all(store));
  expect(await restored.write(OTOG, { ...act, put: { people: [{ id: 'p9999', name: '王五' }] } })).toMatchObject({ people: { added: 1 } });
  expect(await restored.verify(OTOG)).toMatchObject({ sound: true });
  expect((await restored.deliveries.claimDeliveries(1, 1))[0]?.endpoint.secret).toBe('hook-secret');
});

test('a data file is copied while it is written to, as it is at one moment', { timeout: 60_000 }, async () => {
  const store = await filled(sqliteEngine);
  const file = inFolder('backup.sqlite');
  const writing = Promise.all(Array.from({ length: 30 }, (_, index) => store.write(OTOG, { ...act, put: { people: [{ id: `q${index}`, name: '某' }], seats: [{ id: `q${index}`, body: 'congress', person: `q${index}` }] } })));
  await store.copy(file);
  await writing;
  await expect(store.copy(file)).rejects.toMatchObject({ fault: 'not-empty' });
  const place = inFolder('restored/federation.sqlite');
  expect([...(await restore(file, place, { keys: ring }))].every(([, verdict]) => verdict.sound)).toBe(true);
  const restored = await open(place, { keys: ring });
  onTestFinished(() => restored.close());
  const { people = [], seats = [] } = await restored.facts(OTOG);
  expect(people.length - seats.length).toBe(1201);
});

test('a database of PostgreSQL has no file to copy', async () => {
  await expect((await filled(postgresEngine)).copy(inFolder('x'))).rejects.toMatchObject({ fault: 'no-data-file' });
});

describe.each(engines)('$name', (engine) => {
  test.each([
    ['cut off in a line', (text: string) => text.slice(0, -100), 'not-a-backup'],
    ['cut off after a line', (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n'), 'damaged-backup'],
    ['without a line', (text: string) => text.split('\n').toSpliced(-3, 1).join('\n'), 'damaged-backup'],
    ['changed', (text: string) => text.replace('李四', '李五'), 'damaged-backup'],
    ['written by a newer version', (text: string) => text.replace('"0001-registers"', '"0001-registers","0002-future"'), 'other-version'],
    ['something else', () => 'hello\n', 'not-a-backup'],
    ['empty', () => '', 'not-a-backup'],
  ])('a dump that is %s leaves nothing behind', async (_, damage, fault) => {
    const store = await (await temporaryPlace(engine)).open();
    onTestFinished(() => store.close());
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '李四' }] } });
    const file = inFolder('backup.ndjson');
    await store.dump(file);
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const place = await engine.place();
    await expect(restore(file, place.owner, { keys: ring })).rejects.toMatchObject({ fault });
    if (engine.name === 'SQLite') expect(existsSync(place.owner)).toBe(false);
    else expect((await (await open(place.owner, { keys: ring })).verifyAll()).size).toBe(0);
  });

  test('nothing is restored over what is there, nor under another ring', async () => {
    const place = await temporaryPlace(engine);
    const store = await place.open();
    onTestFinished(() => store.close());
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '李四' }] } });
    const file = inFolder('backup.ndjson');
    await store.dump(file);
    await expect(restore(file, place.owner, { keys: ring })).rejects.toMatchObject({ fault: 'not-empty' });
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 1 });
    await expect(restore(file, (await engine.place()).owner, { keys: readKeyring(newKeyring()) })).rejects.toMatchObject({ fault: 'other-keys' });
  });
});

describe.each(engines.filter(({ name }) => name === 'SQLite'))('on $name alone', (engine) => {
  test('without its ring beside it a data file is not restored', async () => {
    const file = inFolder('backup.ndjson');
    await (await filled(engine)).dump(file);
    await expect(restore(file, inFolder('federation.sqlite'))).rejects.toMatchObject({ fault: 'missing-keys' });
  });
});
