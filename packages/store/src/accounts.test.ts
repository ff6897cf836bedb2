import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryPlace } from './temporary.testing.ts';

const CITY = { code: '150600', name: '鄂尔多斯市', parent: null };
const OTOG = { code: '150624', name: '鄂托克旗', parent: '150600' };
const ALLOWED = { attempts: 3, milliseconds: 60_000 };

describe.each(engines)('$name', (engine) => {
  /** A store with a city and a banner, whose clock a test can move on. */
  async function made() {
    const clock = { now: Date.parse('2026-06-30T08:00:00Z') };
    const store = await (await temporaryPlace(engine)).open(() => new Date(clock.now));
    await store.federations.add('test', CITY);
    await store.federations.add('test', OTOG);
    const account = await store.accounts.add('test', { federation: OTOG.code, name: 'bao', password: 'hash' });
    return { store, clock, id: account?.id ?? '' };
  }

  test('federations are a tree: known ones stay, and nothing hangs below what is not there', async () => {
    const { store } = await made();
    expect((await store.federations.lineage('150624')).map(({ code }) => code)).toEqual(['150624', '150600']);
    expect(await store.federations.lineage('999999')).toEqual([]);
    expect(await store.federations.add('test', { ...OTOG, name: 'X' })).toBe(false);
    expect(await store.federations.add('test', { code: '150625', name: 'X', parent: '999999' })).toBe(false);
    expect(await store.federations.list()).toEqual([CITY, OTOG]);
    await store.close();
  });

  test('what is done with an account is an act of its federation, with its id alone', async () => {
    const { store, id } = await made();
    await store.accounts.grant('test', id, { federation: '150600', role: 'supervisor' });
    await store.accounts.setPassword('test', id, 'other', false);
    await store.accounts.revoke('test', id, { federation: '150600', role: 'supervisor' });
    await store.accounts.close('test', id);
    const acts = async (federation: string) => (await store.acts.list(federation, { limit: 50 })).items.map(({ action }) => action).toReversed();
    expect(await acts('150624')).toEqual(['federation.add', 'account.add', 'account.password', 'account.close']);
    expect(await acts('150600')).toEqual(['federation.add', 'account.grant', 'account.revoke']);
    expect(JSON.stringify(await store.acts.list('150624', { limit: 50 }))).not.toMatch(/bao|"other"|"hash"[^:]/);
    for (const code of ['150624', '150600']) expect(await store.verify(code)).toMatchObject({ sound: true });
    await store.close();
  });

  test('a name is taken once', async () => {
    const { store } = await made();
    expect(await store.accounts.add('test', { federation: '150600', name: 'bao', password: null })).toBeUndefined();
    expect(await store.accounts.count()).toBe(1);
    await store.close();
  });

  test('a session ends when it expires, when nobody was seen in it, and with another password', async () => {
    const { store, clock, id } = await made();
    const open = async (token: string) => store.sessions.open({ token, account: id, federation: '150624', expires: '2026-06-30T20:00:00.000Z', how: 'password' });
    const found = async (token: string) => (await store.sessions.find(token, '2026-06-30T07:00:00.000Z'))?.account;
    await open('a');
    expect(await found('a')).toBe(id);
    expect(await store.sessions.find('a', '2026-06-30T08:00:00.000Z')).toBeUndefined();
    clock.now = Date.parse('2026-06-30T20:00:00Z');
    expect(await found('a')).toBeUndefined();
    clock.now = Date.parse('2026-06-30T09:00:00Z');
    await open('b');
    await store.accounts.setPassword('test', id, 'other', false);
    expect(await found('b')).toBeUndefined();
    await store.close();
  });

  test('attempts are counted before they are known to fail, also at the same time; the lock ends by itself', async () => {
    const { store, clock } = await made();
    const many = await Promise.all(Array.from({ length: 10 }, async () => store.sessions.attempt('n', ALLOWED)));
    expect(many.filter(({ locked }) => locked === undefined)).toHaveLength(3);
    expect(many.filter(({ last }) => last)).toHaveLength(1);
    expect(await store.sessions.attempt('other', ALLOWED)).toEqual({ last: false });
    clock.now += 60_001;
    expect(await store.sessions.attempt('n', ALLOWED)).toEqual({ last: false });
    await store.sessions.forgive('n');
    await store.close();
  });

  test('no code of a second factor is taken twice', async () => {
    const { store, id } = await made();
    expect(await Promise.all([store.accounts.takeStep(id, 5), store.accounts.takeStep(id, 5)])).toEqual(expect.arrayContaining([true, false]));
    expect(await store.accounts.takeStep(id, 4)).toBe(false);
    expect(await store.accounts.takeStep(id, 6)).toBe(true);
    await store.close();
  });

  test('a key is found by its hash until it expires; another takes its place without a gap', async () => {
    const { store, clock } = await made();
    const key = { federation: '150624', label: '报表', permissions: ['findings.read'], federations: ['150624'], hash: 'h1', expires: '2026-12-31T00:00:00.000Z' };
    const { id } = await store.keys.add('test', key);
    expect(await store.keys.use('h1')).toMatchObject({ id });
    expect((await store.keys.get('150624', id))?.used).toBe('2026-06-30');
    expect(await store.keys.get('150600', id)).toBeUndefined();
    await store.keys.rotate('test', '150624', id, { hash: 'h2', expires: '2027-06-30T00:00:00.000Z', until: '2026-07-07T00:00:00.000Z' });
    expect(await store.keys.use('h1')).toBeDefined();
    expect(await store.keys.use('h2')).toMatchObject({ permissions: ['findings.read'], federations: ['150624'] });
    clock.now = Date.parse('2026-07-07T00:00:00Z');
    expect(await store.keys.use('h1')).toBeUndefined();
    expect(await store.keys.revoke('test', '150600', id)).toBe(false);
    expect(await store.keys.revoke('test', '150624', id)).toBe(true);
    expect(JSON.stringify(await store.acts.list('150624', { limit: 50 }))).not.toMatch(/h1|h2|报表/);
    await store.close();
  });
});
