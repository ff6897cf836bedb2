import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from './assess.ts';
import { difference } from './difference.ts';
import { overlay } from './overlay.ts';
import { measuresOf } from './plan.ts';
import { otog2020 } from './plans/otog-2020.ts';
import { bodyOf, disabledOrRelative, mixed } from './roster.testing.ts';
import { sensitivity } from './sensitivity.ts';
import { percent, since } from './threshold.ts';
import { verify } from './verify.ts';

const asOf = '2026-11-23';
const SHARE = '2-1-1/congress-disabled-or-relatives';
const [congress] = measuresOf(otog2020);
if (congress === undefined) throw new Error('the plan is empty');
const of20 = (yes: number) => bodyOf('congress', mixed(disabledOrRelative, yes, 20 - yes), [{ id: 'congress', body: 'congress', authorised: 21 }]);

describe('sensitivity', () => {
  it('tells which other reading would flip a finding', () => {
    expect(sensitivity(congress, of20(13), { asOf })).toEqual([
      { reading: '2-1-1/denominator', value: 'authorised', status: 'unmet', flips: true },
      { reading: '2-1-1/denominator', value: 'attending', status: 'undetermined', flips: true },
    ]);
    expect(sensitivity(congress, of20(14), { asOf })[0]).toMatchObject({ value: 'authorised', status: 'met', flips: false });
  });

  it('starts from the chosen readings', () => {
    const [first] = sensitivity(congress, of20(13), { asOf, readings: { '2-1-1/denominator': 'authorised' } });
    expect(first).toEqual({ reading: '2-1-1/denominator', value: 'filled', status: 'met', flips: true });
  });

  it('tries a number at its ends and beside the chosen value', () => {
    const measure = measuresOf(otog2020).find(({ id }) => id === '2-3-1/liaison-officers');
    const tried = measure === undefined ? [] : sensitivity(measure, { units: [], posts: [] }, { asOf });
    expect(tried.map(({ value }) => value)).toEqual([2, 20]);
  });
});

describe('the difference of two judgements', () => {
  const before = { plan: otog2020, facts: of20(12), asOf };
  const stricter = overlay(otog2020, { ...otog2020, version: '2', values: { [SHARE]: { atLeast: since('2020-10-21', percent(70)) } }, add: [] });

  it.each([
    ['facts', { ...before, facts: of20(13) }, { measure: SHARE, before: 'unmet', after: 'met', causes: ['facts'] }],
    ['the day', { ...before, asOf: '2020-10-20' }, { measure: SHARE, before: 'unmet', after: 'not-applicable', causes: ['day'] }],
  ] as const)('names %s as the cause', (_, after, flip) => {
    expect(difference(before, after)).toContainEqual(flip);
  });

  it('names the plan where its value did it, and the reading where that did', () => {
    const met = { ...before, facts: of20(13) };
    expect(difference(met, { ...met, plan: stricter })).toContainEqual({ measure: SHARE, before: 'met', after: 'unmet', causes: ['plan'] });
    expect(difference(met, { ...met, readings: { '2-1-1/denominator': 'authorised' } })).toContainEqual({ measure: SHARE, before: 'met', after: 'unmet', causes: ['readings'] });
  });

  it('is empty where nothing flipped, whatever else changed', () => {
    expect(difference(before, { ...before, facts: of20(11) })).toEqual([]);
  });

  it('shows a measure that only one of the plans has', () => {
    const without = overlay(otog2020, { ...otog2020, version: '2', retire: [SHARE], add: [] });
    expect(difference(before, { ...before, plan: without })).toEqual([{ measure: SHARE, before: 'unmet', causes: ['plan'] }]);
  });
});

describe('verification', () => {
  const facts = of20(13);
  const assessed = () => assess(otog2020, facts, { asOf });

  it('says that it is the same judgement, also after storing it', () => {
    const stored = JSON.parse(JSON.stringify(assessed())) as Assessment;
    expect(verify(stored, otog2020, facts)).toBe('same');
  });

  it('says what is not as the assessment says', () => {
    const assessment = assessed();
    expect(verify(assessment, { ...otog2020, version: 'another' }, facts)).toBe('other-plan');
    expect(verify(assessment, otog2020, of20(14))).toBe('other-facts');
    const [first, ...rest] = assessment.findings;
    const forged = { ...assessment, findings: [{ ...first, status: 'unmet' }, ...rest] } as Assessment;
    expect(verify(forged, otog2020, facts)).toBe('other-findings');
  });
});
