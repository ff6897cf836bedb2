import { describe, expect, it } from 'vitest';
import { disabled } from '../criteria/people.ts';
import { judge } from '../judge.ts';
import type { Facts } from '../facts.ts';
import { seats } from '../populations/seats.ts';
import { choose } from '../reading.ts';
import { openRoll } from '../roll.ts';
import type { ShareBound } from '../bound.ts';
import { percent, since } from '../threshold.ts';
import { share } from './share.ts';

const half = since('2020-10-21', percent(50));
const BOUNDS: Readonly<Record<string, ShareBound>> = {
  'at least': { atLeast: half },
  'more than': { moreThan: half },
  'at most': { atMost: half },
  'less than': { lessThan: half },
};

/** `yes` disabled people, `no` who are not, `open` of whom nothing is known. */
function council(yes: number, no: number, open: number): Facts {
  const people = [...Array.from({ length: yes }, () => ({ disabled: true })), ...Array.from({ length: no }, () => ({ disabled: false })), ...Array.from({ length: open }, () => ({}))]
    .map((answers, index) => ({ id: `p-${String(index).padStart(3, '0')}`, name: '某', ...answers }));
  return { people, seats: people.map(({ id }) => ({ id: `council/${id}`, body: 'council', person: id })) };
}

const judged = (bound: ShareBound, facts: Facts, asOf = '2026-11-23') =>
  judge(share({ id: '9-9-9/any', title: { zh: '某', en: 'any' }, force: 'binding', of: seats('council'), who: disabled, ...bound }), openRoll(facts, asOf, choose({})));

describe('the share rule', () => {
  it.each([
    ['at least', 5, 5, 0, 'met', 0],
    ['at least', 4, 6, 0, 'unmet', 1],
    ['at least', 4, 5, 1, 'undetermined', 1],
    ['more than', 5, 5, 0, 'unmet', 1],
    ['more than', 6, 4, 0, 'met', 0],
    ['more than', 5, 4, 1, 'undetermined', 1],
    ['at most', 5, 5, 0, 'met', 0],
    ['at most', 6, 4, 0, 'unmet', 1],
    ['at most', 5, 4, 1, 'undetermined', 0],
    ['less than', 4, 6, 0, 'met', 0],
    ['less than', 5, 5, 0, 'unmet', 1],
    ['at least', 0, 0, 0, 'not-applicable', 0],
    ['at most', 0, 0, 0, 'not-applicable', 0],
    ['at least', 0, 0, 3, 'undetermined', 2],
  ] as const)('%s half: %i yes, %i no, %i unknown is %s, off by %i', (bound, yes, no, open, status, short) => {
    const finding = judged(BOUNDS[bound] ?? { atLeast: half }, council(yes, no, open));
    expect([finding.status, finding.short]).toEqual([status, short]);
    expect(finding.evidence.deciding).toEqual(status === 'undetermined' ? finding.evidence.unknown : []);
  });

  it('a ceiling is mended by exchanging those who count or adding those who do not', () => {
    const { remedies } = judged({ atMost: half }, council(6, 4, 0));
    expect(remedies).toEqual([
      { kind: 'replace', count: 1, of: 6, notCounting: true },
      { kind: 'add', count: 2, of: 12, notCounting: true },
    ]);
  });

  it('replacing and adding differ: 6 of 12 at 65 % takes 2 or 6', () => {
    const { remedies } = judged({ atLeast: since('2020-10-21', percent(65)) }, council(6, 6, 0));
    expect(remedies.map(({ kind, count }) => [kind, count])).toEqual([['replace', 2], ['add', 6]]);
  });

  it('before its value is in force it does not apply', () => {
    expect(judged({ atLeast: half }, council(0, 5, 0), '2020-10-20').status).toBe('not-applicable');
    expect(judged({ atLeast: half }, council(0, 5, 0), '2020-10-21').status).toBe('unmet');
  });
});
