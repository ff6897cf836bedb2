import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../clause.ts';
import { citationOf, parseCitation } from '../citation.ts';
import { isDay } from '../day.ts';
import { registerNames, registers } from '../facts.ts';
import type { Words } from '../language.ts';
import { allReadings, measuresOf } from '../plan.ts';
import { checkReadings } from '../reading.ts';
import { otog2020 } from './otog-2020.ts';

const clauses = otog2020.clauses.map((clause) => [clause.number, clause] as const);
const measures = measuresOf(otog2020).map((measure) => [measure.id, measure] as const);
const readings = allReadings(otog2020).map((reading) => [reading.id, reading] as const);

/** Chinese words hold Chinese, unless they are a number with a sign; English ones hold none. */
function expectWords({ zh, en }: Words): void {
  expect(en).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
  expect(en.trim()).toBe(en);
  expect(en).not.toBe('');
  expect(zh.trim()).toBe(zh);
  expect(zh).toMatch(/\p{Script=Han}|^%$/u);
}

describe('the plan', () => {
  it('has a title and an issuer in both languages, a day and a version', () => {
    expectWords(otog2020.title);
    expectWords(otog2020.issuer);
    expect(isDay(otog2020.issued)).toBe(true);
    expect(otog2020.version).not.toBe('');
  });

  it.each([
    ['clauses', clauses],
    ['measures', measures],
    ['readings', readings],
  ])('names none of its %s twice', (_, named) => {
    const ids = named.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the 26 clauses and 92 measures of the plan', () => {
    expect([clauses.length, measures.length]).toEqual([26, 92]);
    const count = (force: string) => measures.filter(([, measure]) => measure.force === force).length;
    expect([count('binding'), count('expected'), count('attested')]).toEqual([37, 42, 13]);
  });

  it('holds its clauses in the order of their numbers', () => {
    const order = otog2020.clauses.map(({ number }) => number.split('-').map((part) => part.padStart(3, '0')).join('-'));
    expect(order).toEqual(order.toSorted());
  });
});

describe.each(clauses)('clause %s', (number, clause) => {
  it('has a number that can be cited, and its own file with a test beside it', () => {
    expect(parseCitation(citationOf(number))).toBe(number);
    expect(existsSync(new URL(`../clauses/${number}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`../clauses/${number}.test.ts`, import.meta.url))).toBe(true);
  });

  it('has a title and a gist in both languages', () => {
    expectWords(clause.title);
    expectWords(clause.gist);
  });

  it('has measures, or says why it computes nothing', () => {
    expect(clause.measures.length > 0).toBe(clause.silent === undefined);
    if (clause.silent !== undefined) expectWords(clause.silent);
  });

  it('has measures whose ids begin with its number, and readings named after a clause', () => {
    for (const { id, clause: of } of clause.measures) {
      expect(id).toMatch(new RegExp(`^${number}/[a-z]+(-[a-z0-9]+)*$`));
      expect(of).toBe(number);
    }
    for (const { id } of readingsOf(clause)) expect(id).toMatch(/^\d+-\d+(-\d+)?\/[a-z]+(-[a-z0-9]+)*$/);
  });
});

describe.each(measures)('measure %s', (_, measure) => {
  it('has a title in both languages, a kind and a force', () => {
    expectWords(measure.title);
    expectWords(measure.population.title);
    expect(measure.kind).toMatch(/^[a-z]+$/);
    expect(['binding', 'expected', 'attested']).toContain(measure.force);
  });

  it('needs registers that exist, its own population’s among them or looked up', () => {
    for (const name of measure.needs) expect(registerNames).toContain(name);
    expect(new Set(measure.needs).size).toBe(measure.needs.length);
    expect(registers).toHaveProperty(measure.population.register);
  });

  it('is judged against dated values, oldest first, none before the plan was issued', () => {
    const days = measure.value?.map(({ since }) => since) ?? [];
    expect(days).toEqual(days.toSorted());
    for (const day of days) expect(isDay(day) && day >= otog2020.issued).toBe(true);
  });

  it('lists each reading once', () => {
    const ids = measure.readings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(readings)('reading %s', (id, reading) => {
  it('has a title in both languages and a default that it allows', () => {
    expectWords(reading.title);
    expect(checkReadings([reading], { [id]: reading.default })).toEqual([]);
  });

  it('has a title for every choice, or a range and a unit', () => {
    const words = 'choices' in reading ? Object.values(reading.choices) : [];
    for (const title of words) expect(title.en.length * title.zh.length).toBeGreaterThan(0);
    for (const title of words) expect(title.en).not.toMatch(/\p{Script=Han}/u);
    if ('choices' in reading) expect(words.length).toBeGreaterThan(1);
    else {
      expectWords(reading.unit.en === '%' ? { zh: '%', en: '%' } : reading.unit);
      expect(reading.min).toBeLessThan(reading.max);
    }
  });

  it('refuses what it does not know', () => {
    for (const value of ['no such choice', '', -1]) expect(checkReadings([reading], { [id]: value })).toContainEqual({ id, fault: 'choices' in reading ? 'not-a-choice' : 'out-of-range' });
    expect(checkReadings([reading], { [`${id}-x`]: reading.default })).toEqual([{ id: `${id}-x`, fault: 'unknown' }]);
  });

  it('is printed with the finding of some measure', () => {
    expect(measures.some(([, measure]) => measure.readings.includes(reading))).toBe(true);
  });
});
