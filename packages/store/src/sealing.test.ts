import { copyFileSync, rmSync } from 'node:fs';
import type { RegisterName } from '@federation/domain';
import { describe, expect, test } from 'vitest';
import { engines, postgresEngine, sqliteEngine } from '../testing/index.ts';
import { newKeyring, open, readKeyring } from './index.ts';
import { lastRing, nextRing } from './ring.testing.ts';
import { temporaryPlace, temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const NUMBER = '11010519491231002X';
const MASKED = '110105********002X';
const OTHER = '110105194912310011';
const act = { actor: 'local', action: 'test' };
const person = { id: 'p1', name: '张三', citizenNumber: NUMBER, certificateNumber: `${NUMBER}11` };
const files = [{ name: `${NUMBER}.csv`, data: new TextEncoder().encode(`姓名,身份证号\n张三,${NUMBER}\n`) }];

describe.each(engines)('$name', (engine) => {
  test('no citizen number lies anywhere after writes, imports and changes', async () => {
    const place = await temporaryPlace(engine);
    const store = await place.open();
    await store.write(OTOG, { ...act, put: { people: [person, { id: 'p2', name: NUMBER.slice(0, 6) }] } });
    await store.write(OTOG, { ...act, put: { people: [{ ...person, name: '张三丰' }] } });
    await store.write(OTOG, { ...act, put: { people: [{ id: 'p1', name: '张三丰' }] } });
    const { id } = await store.imports.create(OTOG, 'local', files, { put: { people: [person] } });
    await store.imports.update(OTOG, id, { again: { people: [person] } });
    await store.reveal(OTOG, 'people', 'p2', 'citizenNumber', { actor: 'a', purpose: '核对' });
    expect(await store.imports.files(OTOG, id)).toEqual(files);
    const everything = await place.everything();
    expect(everything).toContain(`"${NUMBER.slice(0, 6)}"`);
    expect(everything).not.toContain(NUMBER);
    await store.close();
    expect(await place.everything()).not.toContain(NUMBER);
  });

  test('sensitive values are masked in lists and histories; facts and single records have them as they are, masked or not at all', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: { people: [person] } });
    const masked = { id: 'p1', name: '张三', citizenNumber: MASKED, certificateNumber: `${MASKED}**` };
    expect((await store.list(OTOG, 'people', { limit: 9 })).items).toEqual([masked]);
    expect((await store.get(OTOG, 'people', 'p1', { sensitive: 'masked' }))?.entry).toEqual(masked);
    expect((await store.get(OTOG, 'people', 'p1'))?.entry).toEqual(person);
    expect((await store.history(OTOG, 'people', 'p1'))[0]?.entry).toEqual(masked);
    expect((await store.facts(OTOG)).people).toEqual([person]);
    expect((await store.facts(OTOG, { sensitive: 'masked' })).people).toEqual([masked]);
    expect((await store.facts(OTOG, { sensitive: 'absent' })).people).toEqual([{ id: 'p1', name: '张三' }]);
  });

  test('a value that comes back masked stays; one that was never shown so is refused', async () => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: { people: [person] } });
    const shown = (await store.get(OTOG, 'people', 'p1', { sensitive: 'masked' }))?.entry ?? { id: '', name: '' };
    expect(await store.write(OTOG, { ...act, put: { people: [shown] } })).toEqual({});
    await store.write(OTOG, { ...act, put: { people: [{ ...shown, name: '张三丰' }] } });
    expect((await store.facts(OTOG)).people).toEqual([{ ...person, name: '张三丰' }]);
    for (const wrong of [{ ...shown, id: 'p9' }, { ...shown, citizenNumber: '110105********0011' }]) {
      await expect(store.write(OTOG, { ...act, put: { people: [wrong] } })).rejects.toThrow(RangeError);
    }
  });

  test('one value is shown as an act that does not hold it', async () => {
    const store = await temporaryStore(engine, () => new Date('2026-03-01T08:00:00Z'));
    await store.write(OTOG, { ...act, put: { people: [person] } });
    expect(await store.reveal(OTOG, 'people', 'p1', 'citizenNumber', { actor: 'clerk', purpose: '核对证件' })).toBe(NUMBER);
    const { items } = await store.acts.list(OTOG, { limit: 1 });
    expect(items).toMatchObject([{ number: 2, actor: 'clerk', action: 'sensitive.show', detail: { register: 'people', id: 'p1', field: 'citizenNumber', purpose: '核对证件' } }]);
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 2 });
  });

  test.each([
    ['no record', 'p9', 'citizenNumber', '核对', undefined],
    ['another’s field that is empty', 'p2', 'citizenNumber', '核对', undefined],
    ['a field that is not sensitive', 'p1', 'name', '核对', TypeError],
    ['no purpose', 'p1', 'citizenNumber', ' ', RangeError],
    ['a purpose that holds the value', 'p1', 'citizenNumber', `核对${NUMBER}`, RangeError],
  ])('%s: nothing is shown, and nothing recorded', async (_, id, field, purpose, error) => {
    const store = await temporaryStore(engine);
    await store.write(OTOG, { ...act, put: { people: [person, { id: 'p2', name: '李四' }] } });
    const shown = await store.reveal(OTOG, 'people', id, field, { actor: 'clerk', purpose }).catch((thrown: unknown) => thrown);
    if (error === undefined) expect(shown).toBeUndefined();
    else expect(shown).toBeInstanceOf(error);
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 1 });
  });

  test.each<[string, string, RegisterName, string, string, readonly string[]]>([
    ['both who have it', OTOG, 'people', 'citizenNumber', NUMBER, ['p1', 'p3']],
    ['a value that was changed, under the new one', OTOG, 'people', 'citizenNumber', OTHER, ['p2']],
    ['the value before', OTOG, 'people', 'citizenNumber', '110105194912310038', []],
    ['one of a record that was removed', OTOG, 'people', 'citizenNumber', '110105194912310054', []],
    ['by another field', OTOG, 'people', 'certificateNumber', NUMBER, []],
    ['by part of it', OTOG, 'people', 'citizenNumber', NUMBER.slice(0, 17), []],
    ['in another federation', '150621', 'people', 'citizenNumber', NUMBER, ['p1']],
  ])('looking up %s', async (_, federation, register, field, value, ids) => {
    const store = await temporaryStore(engine);
    const one = (id: string, citizenNumber: string) => ({ id, name: '某', citizenNumber });
    await store.write('150621', { ...act, put: { people: [one('p1', NUMBER)] } });
    await store.write(OTOG, { ...act, put: { people: [one('p1', NUMBER), one('p2', '110105194912310038'), one('p3', NUMBER), one('p4', '110105194912310054')] } });
    await store.write(OTOG, { ...act, put: { people: [one('p2', OTHER)] }, remove: { people: ['p4'] } });
    expect(await store.find(federation, register, field, value)).toEqual(ids);
  });

  test('keys are exchanged: all is sealed anew, the chain holds, and the old key can go', async () => {
    const place = await temporaryPlace(engine);
    const first = await place.open();
    await first.write(OTOG, { ...act, put: { people: Array.from({ length: 600 }, (_, index) => ({ ...person, id: `p${index}` })) } });
    await first.write(OTOG, { ...act, put: { people: [{ ...person, id: 'p7', name: '张三丰' }] } });
    const { id } = await first.imports.create(OTOG, 'local', files, { step: 1 });
    await first.close();
    const second = await place.open(undefined, nextRing);
    expect(await second.write(OTOG, { ...act, put: { people: [{ ...person, id: 'p7', name: '张三丰' }] } })).toEqual({});
    expect(await second.rekey()).toBe(602);
    expect(await second.rekey()).toBe(0);
    await second.close();
    expect(await place.everything()).not.toContain('"first.');
    const third = await place.open(undefined, lastRing);
    expect(await third.verify(OTOG)).toEqual({ sound: true, acts: 3 });
    expect((await third.facts(OTOG)).people?.[8]?.citizenNumber).toBe(NUMBER);
    expect(await third.find(OTOG, 'people', 'citizenNumber', NUMBER)).toHaveLength(600);
    expect(await third.imports.files(OTOG, id)).toEqual(files);
    expect((await third.imports.get(OTOG, id))?.pending).toEqual({ step: 1 });
    await third.close();
  });

  test('another ring is refused before it seals anything', async () => {
    const place = await temporaryPlace(engine);
    await (await place.open()).close();
    await expect(place.open(undefined, readKeyring(newKeyring()))).rejects.toMatchObject({ fault: 'other-keys' });
  });
});

test('a data file makes its ring beside it, and does not make another when that is lost', async () => {
  const { owner } = await sqliteEngine.place();
  const first = await open(owner);
  await first.write(OTOG, { ...act, put: { people: [person] } });
  await first.close();
  copyFileSync(`${owner}.keys`, `${owner}.elsewhere`);
  rmSync(`${owner}.keys`);
  await expect(open(owner)).rejects.toMatchObject({ fault: 'missing-keys' });
  copyFileSync(`${owner}.elsewhere`, `${owner}.keys`);
  const second = await open(owner);
  expect((await second.facts(OTOG)).people).toEqual([person]);
  await second.close();
});

test('a store in memory has a ring of its own', async () => {
  const store = await open(':memory:');
  await store.write(OTOG, { ...act, put: { people: [person] } });
  expect((await store.facts(OTOG)).people).toEqual([person]);
  await store.close();
});

test('a database of PostgreSQL says where its ring is to come from', async () => {
  await expect(open((await postgresEngine.place()).owner)).rejects.toThrow('FEDERATION_KEYS_FILE');
});
