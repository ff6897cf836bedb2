import { describe, expect, it } from 'vitest';
import type { ShareBound } from '../bound.ts';
import { body, fits, judged, rollOn, statement } from '../members.testing.ts';
import type { Population } from '../population.ts';
import { percent, since } from '../threshold.ts';
import { share } from './share.ts';

const from = (of: number) => since('2020-01-01', percent(of));
const found = (bound: ShareBound, letters: string, more: Partial<Population> = {}) => judged(share({ ...statement, of: body(letters, more), who: fits, ...bound }), rollOn());
const sized = (size: number): Partial<Population> => ({ authorised: () => size, denominator: () => ({ size }) });

describe('what mends a share', () => {
  it.each<readonly [string, ShareBound, string, Partial<Population>, readonly object[]]>([
    ['an answer or an exchange, but no addition where all must count', { atLeast: from(100) }, 'YU', {}, [{ kind: 'answer', count: 1, of: 1 }, { kind: 'replace', count: 1, of: 1 }]],
    ['an answer, an exchange or an addition', { atLeast: from(60) }, 'YNuU', {}, [{ kind: 'answer', count: 2, of: 2 }, { kind: 'replace', count: 2, of: 3 }, { kind: 'add', count: 4, of: 8 }]],
    ['those who may not belong are asked about too', { atLeast: from(50) }, 'YYynuU', {}, [{ kind: 'answer', count: 1, of: 4 }, { kind: 'replace', count: 1, of: 3 }, { kind: 'add', count: 1, of: 6 }]],
    ['filling empty seats where too few are there to be exchanged', { atLeast: from(65) }, 'YN', sized(10), [{ kind: 'add', count: 6, of: 10, withinSize: true }]],
    ['filling all seats and one more', { atLeast: from(50) }, 'YNNN', sized(5), [{ kind: 'replace', count: 2, of: 3 }, { kind: 'add', count: 2, of: 6, withinSize: false }]],
    ['letting nobody in who counts, under a ceiling', { atMost: from(25) }, 'YYNN', { authorised: () => 8 }, [{ kind: 'replace', count: 1, of: 2, notCounting: true }, { kind: 'add', count: 4, of: 8, withinSize: true, notCounting: true }]],
  ])('%s', (_, bound, letters, more, remedies) => {
    expect(found(bound, letters, more).remedies).toEqual(remedies);
  });

  it.each(['yy', 'nn'])('nothing where nobody is certain to belong: %s', (letters) => {
    expect(found({ atLeast: from(50) }, letters)).toMatchObject({ status: 'undetermined', short: 0, remedies: [], explanation: { key: 'share.doubtful', args: { counter: 'people' } } });
  });

  it('says what it counted', () => {
    expect(found({ atLeast: from(50) }, 'YUUyyynnnnuuuuu').explanation).toEqual({
      key: 'share.undetermined',
      args: { counter: 'people', op: 'at-least', low: 1, high: 11, all: 15, of: 12, count: 6, numerator: 50, denominator: 100, short: 5, unknown: 14 },
    });
    expect(found({ atLeast: from(50) }, '').explanation).toEqual({ key: 'share.empty', args: { counter: 'people' } });
  });
});
