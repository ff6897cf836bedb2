import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { measuresOf } from '../plan.ts';
import { otog2020 } from '../plans/otog-2020.ts';
import { clause11 } from './1-1.ts';

describe('the clause of guiding thought', () => {
  it('is in the plan, computes nothing, and says why in both languages', () => {
    expect(otog2020.clauses).toContain(clause11);
    expect(clause11.measures).toEqual([]);
    expect(clause11.silent?.zh).toMatch(/因此不计算。$/);
    expect(clause11.silent?.en).toMatch(/^[\u0020-\u007e]+\.$/);
    expect(measuresOf(otog2020).filter(({ clause }) => clause === '1-1')).toEqual([]);
    expect(assess(otog2020, {}, { asOf: '2026-06-30' }).findings.filter(({ clause }) => clause === '1-1')).toEqual([]);
  });
});
