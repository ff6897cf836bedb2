import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, earliest, holds, isDay, isPartialDay, latest } from './day.ts';

describe('days', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1949-10-01', '2026-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
    expect(isPartialDay(text)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-04-31', '2026-01-00', '2026-1-1', '20260101', '2026/01/01', ' 2026-01-01', '2026-01-01T00:00', '', '２026-01-01'])('"%s" is no day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(isPartialDay(text)).toBe(false);
  });

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-03-05', '2026-03-05', '2026-03-05'],
  ])('%s can mean any day from %s to %s', (text, first, last) => {
    expect(isPartialDay(text)).toBe(true);
    expect([earliest(text), latest(text)]).toEqual([first, last]);
  });

  it.each(['2026-13', '2026-00', '2026-1', '26', '2026-'])('"%s" is no month or year, and a month or year is no day', (text) => {
    expect(isPartialDay(text)).toBe(false);
    expect(isDay('2026-03')).toBe(false);
    expect(isDay('2026')).toBe(false);
  });

  it('counting to a number and back gives the same day, and days follow one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (number) => {
        const day = dayOf(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
        expect(dayOf(number + 1) > day).toBe(true);
      }),
    );
  });
});

describe('whether something holds', () => {
  it.each([
    ['2026-06-15', undefined, undefined, true],
    ['2026-06-15', '2026-06-15', '2026-06-15', true],
    ['2026-06-15', '2026-06-16', undefined, false],
    ['2026-06-15', undefined, '2026-06-14', false],
    ['2026-06-15', '2026-06', undefined, undefined],
    ['2026-06-15', undefined, '2026-06', undefined],
    ['2026-06-30', '2026-06', undefined, true],
    ['2026-06-01', undefined, '2026-06', true],
    ['2026-06-15', '2026-05', '2026-07', true],
    ['2026-06-15', '2026', undefined, undefined],
    ['2026-06-15', '2025', '2027', true],
    ['2026-06-15', '2027', undefined, false],
    ['2026-06-15', '2026', '2026-05', false],
    ['2026-12-31', '2026', undefined, true],
  ])('on %s, from %s to %s: %s', (on, from, to, answer) => {
    expect(holds(on, from, to)).toBe(answer);
  });

  it('an answer known by month or year never contradicts the one known by day', () => {
    const day = fc.integer({ min: 19_000, max: 21_000 }).map(dayOf);
    const length = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(day, day, day, length, length, (on, from, to, fromLength, toLength) => {
        const rough = holds(on, from.slice(0, fromLength), to.slice(0, toLength));
        expect([undefined, holds(on, from, to)]).toContain(rough);
      }),
    );
  });
});

describe('the number of a day', () => {
  it('is what the calendar of the language says, for every day of four centuries', () => {
    const end = Date.parse('2201-01-01T00:00:00Z');
    let wrong = 0;
    for (let time = Date.parse('1800-01-01T00:00:00Z'); time < end; time += 86_400_000) {
      if (dayNumber(new Date(time).toISOString().slice(0, 10)) !== time / 86_400_000) wrong += 1;
    }
    expect(wrong).toBe(0);
  });
});
