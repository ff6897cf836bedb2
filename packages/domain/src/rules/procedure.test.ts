import { describe, expect, it } from 'vitest';
import { body, judged, rollOn, statement } from '../members.testing.ts';
import { choiceReading } from '../reading.ts';
import { procedure, type Decision, type Step } from './procedure.ts';

const words = { zh: '某', en: 'some' };
const unrecorded = choiceReading({ id: '9-9-9/unrecorded', title: words, default: 'unknown', choices: { unknown: words, 'not-taken': words } });
const made = (...decisions: readonly Decision[]) => procedure({ ...statement, of: body(''), unrecorded, decisions: () => decisions });
const decision = (id: string, decided: string | undefined, ...taken: readonly Step['taken'][]): Decision => ({ id, decided, steps: taken.map((one, index) => ({ key: `step-${index}`, title: words, taken: one })) });
const strict = rollOn('2026-06-30', { '9-9-9/unrecorded': 'not-taken' });
const lenient = rollOn('2026-06-30');
const DAY = '2026-03-01';

describe('a decision in due form', () => {
  it.each([
    ['every step before it', ['2026-02-01', true, DAY], 'met', []],
    ['a step after it', ['2026-03-02', true], 'unmet', ['late']],
    ['a step that was not taken', [true, false], 'unmet', ['missing']],
    ['a step without a record', [true, undefined], 'undetermined', ['missing']],
    ['a step without a record, another too late', [undefined, '2026-03-02'], 'unmet', ['missing', 'late']],
    ['a step without a record, another on its day', [undefined, DAY], 'undetermined', ['missing']],
    ['no steps', [], 'met', []],
  ] as const)('with %s is %s', (_, taken, status, faults) => {
    const found = judged(made(decision('d', DAY, ...taken)), lenient);
    expect(found).toMatchObject({ status, parts: [{ key: 'd', status, short: faults.length }] });
    expect(found.parts?.[0]?.faults?.map(({ state }) => state) ?? []).toEqual(faults);
    expect(Object.hasOwn(found.parts?.[0] ?? {}, 'faults')).toBe(faults.length > 0);
  });

  it.each([
    [[true, undefined], 'unmet'],
    [[undefined], 'unmet'],
    [[true, '2026-02-01'], 'met'],
    [[DAY], 'met'],
  ] as const)('with %j, what has no record read as not taken, is %s', (taken, status) => {
    expect(judged(made(decision('d', DAY, ...taken)), strict).status).toBe(status);
  });

  it.each([
    [undefined, 'in-progress'],
    ['2026-07-01', 'in-progress'],
    ['2026-06-30', 'unmet'],
  ])('taken on %s, judged at the end of June, is %s', (decided, status) => {
    expect(judged(made(decision('d', decided, false)), lenient).status).toBe(status);
  });

  it.each([
    ['met unmet in-progress undetermined', 'unmet', 1, 3],
    ['met in-progress undetermined', 'undetermined', 1, 3],
    ['met in-progress', 'in-progress', 1, 2],
    ['met met', 'met', 2, 2],
    ['', 'not-applicable', 0, 0],
  ])('together, %s are %s', (statuses, status, low, high) => {
    const of: Readonly<Record<string, Decision>> = { met: decision('', DAY, true), unmet: decision('', DAY, false), undetermined: decision('', DAY, undefined), 'in-progress': decision('', undefined) };
    const decisions = statuses.split(' ').flatMap((name, index) => (of[name] === undefined ? [] : [{ ...of[name], id: `d${index}` }]));
    const found = judged(made(...decisions), lenient);
    expect(found).toMatchObject({ status, observed: { low, high, of: decisions.length }, short: decisions.length - low });
    expect(Object.hasOwn(found, 'required')).toBe(decisions.length > 0);
    expect(found.explanation.key).toBe(decisions.length === 0 ? 'procedure.empty' : `procedure.${status}`);
  });

  const four = () => made(decision('d', DAY, undefined), decision('c', undefined), decision('b', DAY, false), decision('a', DAY, true), decision('e', DAY, true));

  it('says each in order of id, and how many steps it lacks', () => {
    const found = judged(four(), lenient);
    expect(found.parts?.map(({ key, status }) => `${key} ${status}`)).toEqual(['a met', 'b unmet', 'c in-progress', 'd undetermined', 'e met']);
    expect(found.remedies).toEqual([{ kind: 'complete', count: 1, ids: ['b'] }, { kind: 'complete', count: 1, ids: ['d'] }]);
    expect(found.explanation.args).toEqual({ low: 2, unmet: 1, of: 5, open: 1 });
    expect(found.evidence).toMatchObject({ counted: ['a', 'e'], notCounted: ['b', 'c'], unknown: ['d'] });
  });

  it('adds up, whatever comes first', () => {
    const [a, b] = [made(decision('b', DAY, true)).tally(lenient), made(decision('a', DAY, false)).tally(lenient)];
    const of = four();
    expect(of.judge(of.merge(a, b), lenient)).toEqual(of.judge(of.merge(b, a), lenient));
    expect(of.judge(of.merge(a, b), lenient).parts?.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
