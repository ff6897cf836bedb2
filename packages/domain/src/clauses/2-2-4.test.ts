import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { describeDocument, expectMissing } from '../kinds.testing.ts';
import { find, person, statusOf, type Post } from '../roster.testing.ts';

describeDocument('2-2-4/cadre-planning', 'cadre-planning');

const TRAINED = '2-2-4/new-leaders-trained';
const leader = (post: Partial<Post>, ...training: readonly string[]): Facts => ({
  people: [person('l')],
  posts: [{ id: 'o', role: 'leader', person: 'l', ...post }],
  training: training.map((date) => ({ id: date, person: 'l', date })),
});

describe('new leaders trained within a year', () => {
  it.each([
    ['on the last day of the year', { from: '2025-03-01' }, ['2026-03-01'], 'met'],
    ['a day late', { from: '2025-03-01' }, ['2026-03-02'], 'unmet'],
    ['on the day of appointment', { from: '2025-03-01' }, ['2025-03-01'], 'met'],
    ['before the appointment only', { from: '2025-03-01' }, ['2025-02-28'], 'unmet'],
    ['never', { from: '2025-03-01' }, [], 'unmet'],
    ['not yet, the last day running', { from: '2025-06-30' }, [], 'in-progress'],
    ['not, and it ran out yesterday', { from: '2025-06-29' }, [], 'unmet'],
    ['already, appointed lately', { from: '2026-05-01' }, ['2026-05-20'], 'met'],
    ['only after the day of judging', { from: '2025-03-01' }, ['2026-07-01'], 'unmet'],
    ['no matter: appointed before the plan', { from: '2020-10-20' }, [], 'not-applicable'],
    ['never, appointed on the day of the plan', { from: '2020-10-21' }, [], 'unmet'],
    ['no matter: no leader', { from: '2025-03-01', role: 'cadre' }, [], 'not-applicable'],
    ['no matter: not in the post any more', { from: '2025-03-01', to: '2026-01-31' }, [], 'not-applicable'],
    ['soon, but only after the day of judging', { from: '2026-05-01' }, ['2026-07-01'], 'in-progress'],
    ['on the day of judging', { from: '2026-05-01' }, ['2026-06-30'], 'met'],
    ['appointed in the year of the plan', { from: '2020' }, [], 'undetermined'],
    ['appointed nobody knows when', {}, [], 'undetermined'],
    ['appointed in a year: perhaps overdue', { from: '2025' }, [], 'undetermined'],
    ['appointed in a year: overdue for sure', { from: '2024' }, [], 'unmet'],
    ['appointed in a year, trained in it', { from: '2024' }, ['2024-06-01'], 'undetermined'],
    ['appointed in a month, trained soon after', { from: '2024-05' }, ['2024-06-01'], 'met'],
  ] as const)('%s', (_, post, training, status) => {
    expect(statusOf(TRAINED, leader(post, ...training))).toBe(status);
  });

  it('whoever was appointed nobody knows when may have been trained in time only where there was a training', () => {
    expect(find(TRAINED, leader({})).observed.high).toBe(0);
    expect(find(TRAINED, leader({}, '2026-03-01')).observed.high).toBe(1);
  });

  it('keeps to the days of the reading, and to leap years', () => {
    expect(statusOf(TRAINED, leader({ from: '2025-03-01' }, '2025-03-31'), { readings: { '2-2-4/new-leaders-trained-within': 30 } })).toBe('met');
    expect(statusOf(TRAINED, leader({ from: '2025-03-01' }, '2025-04-01'), { readings: { '2-2-4/new-leaders-trained-within': 30 } })).toBe('unmet');
    expect(statusOf(TRAINED, leader({ from: '2024-02-29' }, '2025-02-28'))).toBe('met');
    expect(statusOf(TRAINED, leader({ from: '2024-02-29' }, '2025-03-01'))).toBe('unmet');
  });

  it('asks for every new post, in whatever order they are recorded', () => {
    const [facts, posts] = [leader({}, '2022-02-01'), [{ id: 'a', role: 'leader', person: 'l', from: '2022-01-01' }, { id: 'b', role: 'leader', person: 'l', from: '2024-01-01' }] as const];
    expect(statusOf(TRAINED, { ...facts, posts })).toBe('unmet');
    expect(statusOf(TRAINED, { ...facts, posts: posts.toReversed() })).toBe('unmet');
    expect(statusOf(TRAINED, { ...facts, posts: posts.slice(0, 1) })).toBe('met');
  });

  it('waits for nobody once one is late, and says whose time still runs', () => {
    const leaders = (...froms: readonly string[]): Facts => ({
      people: froms.map((_, index) => person(`l${index}`)),
      posts: froms.map((from, index) => ({ id: `o${index}`, role: 'leader', person: `l${index}`, from })),
      training: [{ id: 't', person: 'l0', date: '2025-05-01' }],
    });
    expect(find(TRAINED, leaders('2025-03-01', '2026-03-01', '2026-04-01'))).toMatchObject({
      status: 'in-progress', observed: { low: 1, high: 1, of: 3 }, short: 2, explanation: { key: 'coverage.waiting' }, remedies: [{ kind: 'establish', count: 2 }],
    });
    expect(statusOf(TRAINED, leaders('2025-03-01', '2026-03-01', '2025-04-01'))).toBe('unmet');
    expect(find(TRAINED, leaders('2025-03-01', '2026-03-01', '2025'))).toMatchObject({ status: 'undetermined', evidence: { deciding: ['l2'] } });
    expect(statusOf(TRAINED, leaders('2025-03-01', '2026-03-01', '2020'))).toBe('undetermined');
  });

  it('says who is not, and what is missing', () => {
    expect(find(TRAINED, leader({ from: '2025-03-01' }))).toMatchObject({ short: 1, remedies: [{ kind: 'establish', count: 1 }], evidence: { notCounted: ['l'] } });
    expectMissing(TRAINED, leader({ from: '2025-03-01' }), 'people', 'posts', 'training');
  });
});
