import { describe, expect, test } from 'vitest';
import { engines } from '../testing/index.ts';
import { nextRing } from './ring.testing.ts';
import { temporaryPlace, temporaryStore } from './temporary.testing.ts';

const OTOG = '150624';
const ANSWER = '{"secret":"told once"}';
const DAY = 24 * 60 * 60 * 1000;

describe.each(engines)('$name', (engine) => {
  test('of those that come together one is the first, and what it was answered is answered to all', async () => {
    const store = await temporaryStore(engine);
    const begun = await Promise.all(Array.from({ length: 8 }, async () => store.answers.begin(OTOG, 'a', 'digest')));
    expect(begun.map(({ state }) => state).toSorted()).toEqual(['first', ...Array.from({ length: 7 }, () => 'open')]);
    await store.answers.keep(OTOG, 'a', ANSWER);
    expect(await store.answers.begin(OTOG, 'a', 'digest')).toEqual({ state: 'answered', answer: ANSWER });
    expect(await store.answers.begin(OTOG, 'a', 'another')).toEqual({ state: 'other' });
    expect(await store.answers.begin('150621', 'a', 'digest')).toEqual({ state: 'first' });
    await store.answers.forget(OTOG, 'a');
    expect(await store.answers.begin(OTOG, 'a', 'another')).toEqual({ state: 'first' });
  });

  test('an answer outlives the process, sealed, for a day', async () => {
    const clock = { now: Date.parse('2026-06-30T08:00:00Z') };
    const place = await temporaryPlace(engine);
    const first = await place.open(() => new Date(clock.now));
    await first.federations.add('test', { code: OTOG, name: '鄂托克旗', parent: null });
    await first.answers.begin(OTOG, 'a', 'digest');
    await first.answers.keep(OTOG, 'a', ANSWER);
    await first.close();
    expect(await place.everything()).not.toContain('told once');
    clock.now += DAY - 1;
    const second = await place.open(() => new Date(clock.now));
    await second.answers.sweep();
    expect(await second.answers.begin(OTOG, 'a', 'digest')).toEqual({ state: 'answered', answer: ANSWER });
    clock.now += 1;
    await second.answers.sweep();
    expect(await second.answers.begin(OTOG, 'a', 'digest')).toEqual({ state: 'first' });
    await second.close();
  });

  test('an answer is sealed anew with all else', async () => {
    const place = await temporaryPlace(engine);
    const old = await place.open();
    await old.federations.add('test', { code: OTOG, name: '鄂托克旗', parent: null });
    await old.answers.begin(OTOG, 'a', 'digest');
    await old.answers.keep(OTOG, 'a', ANSWER);
    await old.close();
    const next = await place.open(undefined, nextRing);
    expect(await next.rekey()).toBe(1);
    expect(await next.rekey()).toBe(0);
    expect(await next.answers.begin(OTOG, 'a', 'digest')).toEqual({ state: 'answered', answer: ANSWER });
    await next.close();
  });
});
