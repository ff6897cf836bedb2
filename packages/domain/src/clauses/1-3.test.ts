import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { measuresOf } from '../plan.ts';
import { otog2020 } from '../plans/otog-2020.ts';
import { clause13 } from './1-3.ts';

describe('the clause of aims', () => {
  it('is in the plan, computes nothing, and says why in both languages', () => {
    expect(otog2020.clauses).toContain(clause13);
    expect(clause13.measures).toEqual([]);
    expect(clause13.silent?.zh).toMatch(/因此不计算。$/);
    expect(clause13.silent?.en).toMatch(/^[\u0020-\u007e]+\.$/);
    expect(measuresOf(otog2020).filter(({ clause }) => clause === '1-3')).toEqual([]);
    expect(assess(otog2020, {}, { asOf: '2026-06-30' }).findings.filter(({ clause }) => clause === '1-3')).toEqual([]);
  });
});
