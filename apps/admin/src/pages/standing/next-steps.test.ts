import type { Finding } from '@federation/domain';
import { expect, test } from 'vitest';
import { nextSteps } from './next-steps.ts';

const finding = (measure: string, rest: Partial<Finding>): Finding => ({
  measure,
  clause: measure.slice(0, measure.indexOf('/')),
  kind: 'share',
  force: 'binding',
  status: 'unmet',
  observed: { low: 1, high: 1, of: 2 },
  short: 1,
  evidence: { register: 'people', counted: [], notCounted: [], unknown: [], deciding: [], elsewhere: [] },
  remedies: [],
  missing: [],
  readings: [],
  explanation: { key: 'share', args: {} },
  ...rest,
});

const named = (findings: readonly Finding[], limit = 9) =>
  nextSteps(findings, limit).map((step) => (step.kind === 'supply' ? step.register : [step.finding.measure, ...step.remedies.map(({ kind, count }) => `${kind} ${count}`)].join(' ')));

test('binding obligations come first, then the smallest step', () => {
  expect(
    named([
      finding('2-1-1/a', { force: 'expected', remedies: [{ kind: 'replace', count: 1 }] }),
      finding('2-1-1/b', { remedies: [{ kind: 'replace', count: 7 }] }),
      finding('2-1-1/c', { remedies: [{ kind: 'replace', count: 2 }] }),
    ]),
  ).toEqual(['2-1-1/c replace 2', '2-1-1/b replace 7', '2-1-1/a replace 1']);
});

test('of the remedies of a finding the least is taken, within the authorised size', () => {
  const remedies = [{ kind: 'add', count: 1, withinSize: false }, { kind: 'add', count: 6 }, { kind: 'replace', count: 2 }] as const;
  expect(named([finding('2-1-1/a', { remedies })])).toEqual(['2-1-1/a replace 2']);
});

test('remedies for named people or groups are all needed', () => {
  const remedies = [{ kind: 'days', count: 6, ids: ['a'] }, { kind: 'days', count: 2, ids: ['b'] }] as const;
  expect(named([finding('2-2-3/a', { status: 'in-progress', remedies })])).toEqual(['2-2-3/a days 6 days 2']);
});

test('a register missing for several findings is one step, before those that settle one', () => {
  const without = { status: 'undetermined', missing: ['fieldwork'], remedies: [{ kind: 'supply', count: 1 }] } as const;
  expect(
    named([finding('2-2-1/a', { remedies: [{ kind: 'answer', count: 1 }] }), finding('2-2-3/a', without), finding('2-2-3/b', without)]),
  ).toEqual(['fieldwork', '2-2-1/a answer 1']);
});

test('what is met needs no step, and the list is cut', () => {
  const remedies = [{ kind: 'replace', count: 1 }] as const;
  expect(named([finding('2-1-1/a', { status: 'met', remedies }), finding('2-1-1/b', { remedies }), finding('2-1-1/c', { remedies })], 1)).toEqual([
    '2-1-1/b replace 1',
  ]);
});
