import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessOptions } from './assess.ts';
import type { Facts } from './facts.ts';
import { measuresOf } from './plan.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { bodyOf, crowd, daysFrom, disabledOrRelative, mixed, posted, seated, TODAY } from './roster.testing.ts';

function banner(): Facts {
  const congress = mixed(disabledOrRelative, 12, 7, 1);
  const [council, former] = [crowd('council', 5), crowd('former', 4)];
  return {
    units: [
      { id: 'u1', code: '150624', name: '鄂托克旗', kind: 'banner' },
      { id: 'u2', code: '150624100', name: '乌兰镇', kind: 'town', parent: 'u1' },
      { id: 'u3', code: '150624100200', name: '某嘎查', kind: 'gacha', parent: 'u2' },
    ],
    people: [...congress, ...council, ...former],
    terms: [
      { id: 't8', body: 'council', number: 8, from: '2023-05-01', authorised: 5 },
      { id: 't7', body: 'council', number: 7, from: '2018-05-01' },
      { id: 'l', body: 'leadership', authorised: 5 },
    ],
    seats: [...seated('congress', congress), ...seated('council', council, { term: 8, posting: 'part-time' }), ...seated('council', former, { term: 7 })],
    posts: [...posted('leader', council, { posting: 'full-time', staffing: 'administrative', rank: 'section-head' }), ...posted('liaison-officer', former, { unit: 'u3' })],
    organisations: [{ id: 'o', kind: 'association', unit: 'u3' }],
    'service-points': [{ id: 'sp', kind: 'home', unit: 'u2' }],
    contacts: council.slice(1).map(({ id }) => ({ id: `c-${id}`, person: id, unit: 'u3' })),
    fieldwork: council.flatMap(({ id }, index) => daysFrom('2026-02-01', index * 9).map((from) => ({ id: `${id}-${from}`, person: id, from, unit: 'u3' }))),
  };
}
const today: AssessOptions = { asOf: TODAY };

/** The same facts with the records of every register in the order that the keys give. */
function shuffled(facts: Facts, keys: readonly number[]): Facts {
  const turned = Object.entries(facts).map(([name, entries]) => [name, entries.map((entry, index) => [keys[index % keys.length] ?? 0, entry] as const).toSorted(([a], [b]) => a - b).map(([, entry]) => entry)]);
  return Object.fromEntries(turned.toReversed()) as Facts;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(Object.freeze(value))) deepFreeze(inner);
  return value;
}

describe('an assessment', () => {
  it('names the plan, the federation, the day, and judges every measure in the order of the plan', () => {
    const assessment = assess(otog2020, banner(), today);
    expect(assessment).toMatchObject({ plan: { id: 'otog-2020', version: otog2020.version }, federation: { code: '150624', name: '鄂托克旗' }, asOf: TODAY, readings: {} });
    expect(assessment.findings.map(({ measure }) => measure)).toEqual(measuresOf(otog2020).map(({ id }) => id));
  });

  it('of no facts at all is undetermined throughout, and says which registers it needs', () => {
    const { federation, findings } = assess(otog2020, {}, today);
    expect(federation).toBeNull();
    for (const { kind, status, missing } of findings) expect([status, missing.length > 0]).toEqual(['undetermined', kind !== 'composite']);
  });

  it('is the same bytes when repeated, and when the facts come in any order', () => {
    const bytes = JSON.stringify(assess(otog2020, banner(), today));
    expect(JSON.stringify(assess(otog2020, banner(), today))).toBe(bytes);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 7, maxLength: 60 }), (keys) => {
        expect(JSON.stringify(assess(otog2020, shuffled(banner(), keys), today))).toBe(bytes);
      }),
    );
  });

  it('leaves its inputs alone', () => {
    const options = deepFreeze({ asOf: TODAY, readings: { '2-1-1/denominator': 'attending', '2-2-2/about-from': 14 } });
    expect(() => assess(otog2020, deepFreeze(banner()), options)).not.toThrow();
  });

  it('goes through JSON and comes back equal', () => {
    for (const facts of [banner(), {}, bodyOf('presidium', []), { units: [] }]) {
      const assessment = assess(otog2020, facts, today);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
    }
  });

  it('keeps the chosen readings, whatever order they were given in', () => {
    const a = assess(otog2020, banner(), { ...today, readings: { '2-2-2/about-from': 14, '2-1-1/denominator': 'filled' } });
    const b = assess(otog2020, banner(), { ...today, readings: { '2-1-1/denominator': 'filled', '2-2-2/about-from': 14 } });
    expect(a.readings).toEqual({ '2-1-1/denominator': 'filled', '2-2-2/about-from': 14 });
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  it('has another digest for other facts, and the same for another day', () => {
    const { digest } = assess(otog2020, banner(), today);
    expect(assess(otog2020, { ...banner(), contacts: [] }, today).digest).not.toBe(digest);
    expect(assess(otog2020, banner(), { asOf: '2025-01-01' }).digest).toBe(digest);
  });

  it.each(['2026-02-30', '2026-06', '2026', 'today', '', '2026-06-30T00:00:00Z'])('refuses the day "%s"', (asOf) => {
    expect(() => assess(otog2020, {}, { asOf })).toThrow(RangeError);
  });

  it.each([
    [{ '2-1-1/no-such-reading': 'x' }],
    [{ '2-1-1/denominator': 'everybody' }],
    [{ '2-1-1/denominator': 'toString' }],
    [{ '2-1-1/categories-least': 0 }],
    [{ '2-1-1/categories-least': 1.5 }],
    [{ '2-1-1/categories-least': '2' }],
    [{ '2-2-2/about-to': 101 }],
    [{ '2-2-2/about-from': 20, '2-2-2/about-to': 10 }],
  ])('refuses the readings %o', (readings) => {
    expect(() => assess(otog2020, {}, { ...today, readings })).toThrow(RangeError);
  });

  it('judges nobody before the plan was issued', () => {
    const statuses = new Set(assess(otog2020, banner(), { asOf: '2020-10-20' }).findings.map(({ status }) => status));
    expect([...statuses]).toEqual(['not-applicable']);
  });

  it('an error about a reading does not repeat its value', () => {
    expect(() => assess(otog2020, {}, { ...today, readings: { '2-1-1/denominator': '15062419900307123X' } })).toThrow(expect.objectContaining({ message: expect.not.stringContaining('1506') }));
  });
});
