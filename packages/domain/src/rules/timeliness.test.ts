import { describe, expect, it } from 'vitest';
import type { Outcome } from '../deadline.ts';
import { body, judged, rollOn, statement } from '../members.testing.ts';
import { timeliness, type Item } from './timeliness.ts';

const OUTCOMES: Readonly<Record<string, Outcome>> = { I: 'in-time', L: 'late', O: 'open', D: 'overdue', H: 'unscheduled', U: 'unknown' };
const item = (outcome: string, id?: string): Item => ({ outcome: OUTCOMES[outcome] ?? 'unknown', ...(id === undefined ? {} : { id }) });
const made = (...items: readonly Item[]) => timeliness({ ...statement, of: body(''), items: () => items });
const of = (letters: string) => made(...[...letters].map((outcome) => item(outcome)));

describe('items with a due day', () => {
  it.each([
    ['III', 'met', []],
    ['IIO', 'in-progress', [{ kind: 'finish', count: 1, of: 3 }]],
    ['IOUU', 'undetermined', [{ kind: 'finish', count: 1, of: 4 }, { kind: 'learn', count: 2 }]],
    ['ILLOU', 'unmet', [{ kind: 'finish', count: 1, of: 5 }, { kind: 'learn', count: 1 }]],
    ['IL', 'unmet', []],
    ['ILD', 'unmet', [{ kind: 'finish', count: 1, of: 3 }]],
    ['IHH', 'undetermined', [{ kind: 'supply', count: 1, ids: ['holidays'] }]],
    ['', 'not-applicable', []],
  ] as const)('%s are %s', (letters, status, remedies) => {
    expect(judged(of(letters))).toMatchObject({ status, remedies });
  });

  it('says what it counted', () => {
    expect(judged(of('IILLLOOOOUUUUU'))).toMatchObject({
      observed: { low: 2, high: 11, of: 14 },
      short: 12,
      explanation: { key: 'timeliness.unmet', args: { counter: 'people', low: 2, late: 3, overdue: 0, open: 4, unscheduled: 0, unknown: 5, of: 14 } },
    });
    expect(judged(of('')).explanation.key).toBe('timeliness.empty');
  });

  it('names a record once, on the worst side that any of its items is on', () => {
    const records = [item('I', 'a'), item('I', 'b'), item('U', 'b'), item('U', 'c'), item('L', 'c'), item('O', 'd'), item('I', 'd'), item('L')];
    expect(made(...records).witness(rollOn())).toEqual({ counted: ['a'], notCounted: ['c', 'd'], unknown: ['b'] });
  });

  it('adds up', () => {
    expect(of('').merge(of('ILLOOOUUUUDH').tally(rollOn()), of('IIIIILLLLLOUDDH').tally(rollOn()))).toEqual({ 'in-time': 6, late: 7, overdue: 3, open: 4, unscheduled: 2, unknown: 5 });
  });
});
