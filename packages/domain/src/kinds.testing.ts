import { describe, expect, it } from 'vitest';
import type { Entry, Facts, RegisterName } from './facts.ts';
import type { documentKinds } from './registers/documents.ts';
import { daysFrom, find, statusOf } from './roster.testing.ts';

/** What every measure of a kind holds to, whatever its register: the year, the day, the number, and what is missing. */

export const EVE = '2026-12-31';

/** That a measure cannot be judged without these registers, and says so. */
export function expectMissing(measure: string, facts: Facts, ...missing: readonly RegisterName[]): void {
  for (const name of missing) {
    const { [name]: _, ...rest } = facts;
    expect(find(measure, rest)).toMatchObject({ status: 'undetermined', missing: [name], remedies: [{ kind: 'supply', ids: [name] }] });
  }
}

/** Events so many times a year: `make` gives the facts of events on these days, `others` facts that must not count. */
export function describeCadence(measure: string, least: { readonly reading: string; readonly times: number }, make: (days: readonly string[]) => Facts, others: readonly Facts[] = []): void {
  const register = Object.keys(make(['2026-01-01'])).find((name) => name !== 'people');
  describe(measure, () => {
    const times = (count: number) => make(daysFrom('2026-02-01', count));
    it('is met by so many in the year, short of one less; in progress until its last day', () => {
      expect(find(measure, times(least.times))).toMatchObject({ status: 'met', short: 0, remedies: [], required: { count: least.times } });
      expect(find(measure, times(least.times - 1), { asOf: EVE })).toMatchObject({ status: 'unmet', short: 1, remedies: [] });
      expect(find(measure, times(least.times - 1), { asOf: '2026-12-30' })).toMatchObject({ status: 'in-progress', short: 1, remedies: [{ kind: 'hold', count: 1 }] });
      expect(statusOf(measure, times(least.times), { asOf: EVE })).toBe('met');
    });

    it('asks for as many as the reading says', () => {
      const readings = { [least.reading]: 3 };
      expect(find(measure, times(3), { readings })).toMatchObject({ status: 'met', readings: [{ id: least.reading, value: 3, isDefault: least.times === 3 }] });
      expect(find(measure, times(2), { readings, asOf: EVE })).toMatchObject({ status: 'unmet', short: 1, observed: { low: 2, high: 2, of: 3 } });
      expect(find(measure, times(0), { readings, asOf: '2026-09-01' }).explanation.args).toMatchObject({ pace: 'behind' });
      expect(find(measure, times(2), { readings, asOf: '2026-09-01' }).explanation.args).toMatchObject({ pace: 'on-track' });
    });

    it('counts neither last year nor what lies ahead', () => {
      expect(statusOf(measure, make(['2025-12-31']), { asOf: '2026-01-01' })).toBe('in-progress');
      expect(statusOf(measure, make(['2025-12-31', '2025-01-01', '2027-01-01']), { asOf: EVE })).toBe('unmet');
      expect(find(measure, make(['2026-07-01', '2026-07-02'])).observed.low).toBe(0);
      expect(find(measure, make(['2026-06-30', '2026-01-01'])).observed.low).toBe(2);
    });

    it('counts nothing else', () => {
      for (const facts of others) expect(find(measure, facts, { asOf: EVE })).toMatchObject({ status: 'unmet', observed: { low: 0 } });
    });

    it('without its register is undetermined', () => {
      expectMissing(measure, make([]), register as RegisterName);
    });
  });
}

/** Something that a document shows to have been set up. */
export function describeDocument(measure: string, kind: keyof typeof documentKinds): void {
  const document = (more: Partial<Entry<'documents'>>): Facts => ({ documents: [{ id: 'd', kind, title: '某文件', ...more }] });
  describe(measure, () => {
    it.each([
      ['dated', { date: '2021-03-01' }, 'met'],
      ['of the day', { date: '2026-06-30' }, 'met'],
      ['known by its year', { date: '2021' }, 'met'],
      ['in force until the day', { date: '2021-03-01', expires: '2026-06-30' }, 'met'],
      ['expired the day before', { date: '2021-03-01', expires: '2026-06-29' }, 'undetermined'],
      ['that may have expired', { date: '2021-03-01', expires: '2026' }, 'undetermined'],
      ['undated', {}, 'undetermined'],
      ['of tomorrow', { date: '2026-07-01' }, 'undetermined'],
      ['of another kind', { date: '2021-03-01', kind: kind === 'exchange' ? 'legal-aid' : 'exchange' }, 'undetermined'],
    ] as const)('a document %s', (_, more, status) => {
      expect(find(measure, document(more))).toMatchObject({ status, remedies: status === 'met' ? [] : [{ kind: 'record', count: 1 }] });
    });

    it('none is no miss: paper not yet recorded; without the register it is undetermined too', () => {
      expect(find(measure, { documents: [] })).toMatchObject({ status: 'undetermined', short: 1, missing: [] });
      expectMissing(measure, { documents: [] }, 'documents');
      expect(find(measure, { documents: [...(document({ date: '2021' }).documents ?? []), { id: 'e', kind, title: '旧文件', expires: '2021' }] })).toMatchObject({ status: 'met', evidence: { counted: ['d'] } });
    });
  });
}

/** Things done by a day: `make` gives the facts of one that began on a day and was done on another. */
export function describeDeadline(measure: string, days: number, reading: string, make: (began: string, done?: string) => Facts, register: RegisterName): void {
  const plus = (day: string, count: number) => daysFrom(day, count + 1).at(-1) ?? '';
  const due = plus('2026-03-02', days);
  const next = plus(due, 1);
  describe(measure, () => {
    it.each([
      ['done on the due day', due, EVE, 'met'],
      ['done the day after', next, EVE, 'unmet'],
      ['open on the due day', undefined, due, 'in-progress'],
      ['open the day after', undefined, next, 'unmet'],
      ['done, but only after the day of judging', next, due, 'in-progress'],
    ])('%s', (_, done, asOf, status) => {
      expect(find(measure, make('2026-03-02', done), { asOf })).toMatchObject({ status, ...(status === 'in-progress' ? { remedies: [{ kind: 'finish', count: 1, of: 1 }] } : {}) });
    });

    it('asks for other days under the reading', () => {
      expect(statusOf(measure, make('2026-03-02', '2026-03-03'), { readings: { [reading]: 1 } })).toBe('met');
      expect(statusOf(measure, make('2026-03-02', '2026-03-04'), { readings: { [reading]: 1 } })).toBe('unmet');
    });

    it('counts leap days', () => {
      const leap = plus('2024-02-01', days);
      expect([statusOf(measure, make('2024-02-01', leap), { asOf: '2024-12-31' }), statusOf(measure, make('2024-02-01', plus(leap, 1)), { asOf: '2024-12-31' })]).toEqual(['met', 'unmet']);
    });

    it('asks no more about what was due and done in another year, but about what is still open', () => {
      expect(statusOf(measure, make('2024-03-02', '2025-12-31'))).toBe('not-applicable');
      expect(statusOf(measure, make('2024-03-02'))).toBe('unmet');
      expect(statusOf(measure, make('2026-07-01'))).toBe('not-applicable');
      expect(statusOf(measure, make('2026-06-30'))).toBe('in-progress');
    });

    it('with nothing is not applicable, without its register undetermined', () => {
      const empty = { ...make('2026-03-02'), [register]: [] };
      expect(find(measure, empty)).toMatchObject({ status: 'not-applicable', short: 0, remedies: [] });
      expectMissing(measure, empty, register);
    });
  });
}

/** People who fit of people in scope: `make` gives the facts of so many who fit, do not fit, and of whom it is not known. */
export function describeRate(measure: string, reading: string, over: 'year' | 'now', make: (yes: number, no: number, unknown: number) => Facts, needed: readonly RegisterName[], unknowable: boolean): void {
  describe(measure, () => {
    it('is met by all, short of one where one is missing', () => {
      expect(find(measure, make(3, 0, 0))).toMatchObject({ status: 'met', observed: { low: 3, high: 3, of: 3 }, required: { count: 3 }, short: 0, remedies: [] });
      expect(find(measure, make(2, 1, 0), { asOf: EVE })).toMatchObject({ status: 'unmet', observed: { low: 2, high: 2, of: 3 }, short: 1, remedies: [{ kind: 'serve', count: 1 }] });
      expect(statusOf(measure, make(2, 1, 0))).toBe(over === 'year' ? 'in-progress' : 'unmet');
    });

    it('is held against the target that is set, in whole numbers', () => {
      const at = (yes: number, no: number) => statusOf(measure, make(yes, no, 0), { asOf: EVE, readings: { [reading]: 65 } });
      expect([at(13, 7), at(12, 8), at(2, 1), at(1, 1)]).toEqual(['met', 'unmet', 'met', 'unmet']);
    });

    it('names each once, by side', () => {
      const { counted, notCounted, unknown } = find(measure, make(2, 1, 0), { asOf: EVE }).evidence;
      expect([counted.length, notCounted.length, unknown.length]).toEqual([2, 1, 0]);
    });

    it('with nobody in scope is not applicable, without a register undetermined', () => {
      expect(statusOf(measure, make(0, 0, 0))).toBe('not-applicable');
      expectMissing(measure, make(1, 0, 0), ...needed);
    });

    it.each(unknowable ? [2] : [])('beside %i who fit is undetermined where those not known decide, and says who', (fitting) => {
      const found = find(measure, make(fitting, 0, 1), { asOf: EVE });
      expect(found).toMatchObject({ status: 'undetermined', observed: { low: 2, high: 3, of: 3 } });
      expect(found.evidence.deciding).toHaveLength(1);
      expect(statusOf(measure, make(1, 1, 1), { asOf: EVE })).toBe('unmet');
      expect(statusOf(measure, make(13, 6, 1), { asOf: EVE, readings: { [reading]: 65 } })).toBe('met');
    });
  });
}
