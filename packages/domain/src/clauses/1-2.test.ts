import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { measuresOf } from '../plan.ts';
import { otog2020 } from '../plans/otog-2020.ts';
import { clause12 } from './1-2.ts';

describe('the clause of principles', () => {
  it('is in the plan, computes nothing, and says why in both languages', () => {
    expect(otog2020.clauses).toContain(clause12);
    expect(clause12.measures).toEqual([]);
    expect(clause12.silent?.zh).toMatch(/因此不计算。$/);
    expect(clause12.silent?.en).toMatch(/^[\u0020-\u007e]+\.$/);
    expect(measuresOf(otog2020).filter(({ clause }) => clause === '1-2')).toEqual([]);
    expect(assess(otog2020, {}, { asOf: '2026-06-30' }).findings.filter(({ clause }) => clause === '1-2')).toEqual([]);
  });
});
