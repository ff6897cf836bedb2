import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { expectMissing } from '../kinds.testing.ts';
import { find, statusOf } from '../roster.testing.ts';

const SUMMARY = '3-2/summarised-by-end-of-2020';
const summary = (...dates: readonly (string | undefined)[]): Facts => ({
  documents: dates.map((date, index): Entry<'documents'> => ({ id: `d${index}`, kind: 'summary', title: `总结${index}`, ...(date === undefined ? {} : { date }) })),
});

describe('the reform summed up by the end of 2020', () => {
  it.each([
    ['on the last day', ['2020-12-31'], '2026-06-30', 'met'],
    ['the day after', ['2021-01-01'], '2026-06-30', 'unmet'],
    ['in that year', ['2020'], '2026-06-30', 'met'],
    ['in the year after', ['2021'], '2026-06-30', 'unmet'],
    ['twice, once in time', ['2021-05-01', '2020-12-01'], '2026-06-30', 'met'],
    ['undated', [undefined], '2026-06-30', 'undetermined'],
    ['late, and once undated', ['2021-05-01', undefined], '2026-06-30', 'undetermined'],
    ['in time, and once undated', ['2020-12-01', undefined], '2026-06-30', 'met'],
    ['never', [], '2026-06-30', 'unmet'],
    ['not yet, on the last day', [], '2020-12-31', 'in-progress'],
    ['not yet, the day after', [], '2021-01-01', 'unmet'],
    ['only after the day of judging', ['2020-12-20'], '2020-12-10', 'in-progress'],
  ] as const)('%s', (_, dates, asOf, status) => {
    expect(statusOf(SUMMARY, summary(...dates), { asOf })).toBe(status);
  });

  it.each([
    ['of two on one day the first by id', ['2020-12-01', '2020-12-01'], 'counted', 'd0'],
    ['the earlier of two', ['2020-12-02', '2020-12-01'], 'counted', 'd1'],
    ['the earlier of two, whichever comes first', ['2020-12-01', '2020-12-02'], 'counted', 'd0'],
    ['the first undated one by id', [undefined, undefined], 'unknown', 'd0'],
  ] as const)('names %s', (_, dates, side, id) => {
    const facts = summary(...dates);
    for (const documents of [facts.documents ?? [], (facts.documents ?? []).toReversed()]) expect(find(SUMMARY, { documents }).evidence[side]).toEqual([id]);
  });

  it('names the document, and nothing where there is none', () => {
    expect(find(SUMMARY, summary('2021-05-01')).evidence.notCounted).toEqual(['d0']);
    expect(find(SUMMARY, summary()).evidence).toMatchObject({ counted: [], notCounted: [], unknown: [] });
    expect(statusOf(SUMMARY, { documents: [{ id: 'd', kind: 'leading-group', title: '某', date: '2020-12-01' }] })).toBe('unmet');
    expectMissing(SUMMARY, summary(), 'documents');
  });
});
