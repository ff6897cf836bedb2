import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { measuresOf } from '../plan.ts';
import { otog2020 } from '../plans/otog-2020.ts';
import { rollOn } from '../members.testing.ts';

const budgets: readonly Entry<'budgets'>[] = [{ id: 'money', kind: 'funding', year: 2026 }, { id: 'bought', kind: 'purchases', year: 2026 }];
const facts: Facts = {
  budgets,
  units: [{ id: 'banner', code: '150624', name: '鄂托克旗', kind: 'banner' }, { id: 'town', code: '150624100', name: '乌兰镇', kind: 'town', parent: 'banner' }],
  documents: [{ id: 'summary', kind: 'summary', title: '总结' }, { id: 'other', kind: 'exchange', title: '其他' }],
  projects: [{ id: 'project', title: '某项目' }],
};

describe('the county monitored', () => {
  it('is scored by so many measures in each field', () => {
    const measure = measuresOf(otog2020).find(({ id }) => id === '2-5-5/county-monitoring');
    expect(measure?.tally(rollOn())).toMatchObject({ poverty: { count: 3 }, grassroots: { count: 4 }, 'social-forces': { count: 2 }, rights: { count: 3 } });
  });
});

describe('the records that a measure is about', () => {
  it.each([
    ['2-5-2/services-purchased', ['bought']],
    ['2-6/funding-stable', ['money']],
    ['2-5-5/county-monitoring', ['banner']],
    ['3-2/summarised-by-end-of-2020', ['summary']],
    ['2-5-4/project-results-published', ['project']],
  ])('%s: %j', (id, ids) => {
    const measure = measuresOf(otog2020).find((one) => one.id === id);
    expect(measure?.population.members(rollOn('2026-06-30', {}, facts)).map((member) => member.id)).toEqual(ids);
  });
});
