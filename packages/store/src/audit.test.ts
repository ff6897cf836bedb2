import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { temporaryPlace, type Prepared } from './temporary.testing.ts';

const OTOG = '150624';

async function threeActs(place: Prepared): Promise<void> {
  const store = await place.open();
  await store.write(OTOG, { actor: 'local', action: 'test', put: { people: [{ id: 'p1', name: '张三' }, { id: 'p2', name: '李四', citizenNumber: '11010519491231002X' }, { id: 'p3', name: '王五', citizenNumber: '110105194912310011' }] } });
  await store.write(OTOG, { actor: 'local', action: 'test', put: { people: [{ id: 'p1', name: '张三', disabled: true }] } });
  await store.assessments.save(OTOG, 'local', { plan: { id: 'otog-2020', version: '1' }, asOf: '2026-01-01', digest: 'd' });
  await store.close();
}

describe.each(engines)('$name', (engine) => {
  test('every act is in the chain, and the chain is sound', async () => {
    const place = await temporaryPlace(engine);
    await threeActs(place);
    const store = await place.open();
    expect(await store.verify(OTOG)).toEqual({ sound: true, acts: 3 });
    await store.close();
  });

  test.each([
    ['an act is rewritten', `update audit set actor = 'somebody' where number = 2`, 2],
    ['an act is taken out', `delete from audit where number = 2`, 3],
    ['a past record is rewritten', `update records_history set body = '{"id":"p1","name":"X"}' where id = 'p1' and changed = 1`, 1],
    ['a past record is taken out', `delete from records_history where id = 'p2'`, 1],
    ['a past record is emptied', `update records_history set body = null where id = 'p1' and changed = 1`, 1],
    ['a past record is said to be erased', `update records_history set body = null, sealed = null, erased = 2 where id = 'p1' and changed = 1`, 2],
    ['a past number is taken out', `update records_history set sealed = null where id = 'p2'`, 1],
    ['a past number is exchanged for another one’s', `update records_history set sealed = (select sealed from records_history where id = 'p3') where id = 'p2'`, 1],
    ['a record is rewritten', `update records set body = '{"id":"p1","name":"X"}' where id = 'p1'`, 2],
    ['a number is taken out', `update records set sealed = null where id = 'p2'`, 1],
    ['a past record is slipped in', `insert into records_history select federation, register, 'p9', changed, body, sealed, digest, erased from records_history where id = 'p2'`, 1],
  ])('%s: verifying says where', async (_, sql, broken) => {
    const place = await temporaryPlace(engine);
    await threeActs(place);
    await place.run(sql);
    const store = await place.open();
    expect(await store.verify(OTOG)).toEqual({ sound: false, broken });
    await store.close();
  });
});
