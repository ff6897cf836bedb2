import { describe, expect, it } from 'vitest';
import { body, judged, rollOn, statement } from '../members.testing.ts';
import { established } from './established.ts';

const made = (letters: string) => established({ ...statement, of: body(letters) });

describe('something set up', () => {
  it.each([
    ['D', 'met', 1, 1, 0, []],
    ['Dd', 'met', 1, 2, 0, []],
    ['d', 'undetermined', 0, 1, 1, [{ kind: 'record', count: 1 }]],
    ['', 'undetermined', 0, 0, 1, [{ kind: 'record', count: 1 }]],
  ] as const)('with documents %s is %s', (letters, status, low, high, short, remedies) => {
    expect(judged(made(letters))).toMatchObject({ status, observed: { low, high, of: high }, short, remedies, explanation: { key: `established.${status}`, args: { low } } });
  });

  it('only a document that may have expired can decide', () => {
    expect(made('Dd').witness(rollOn())).toEqual({ counted: ['D0'], notCounted: [], unknown: ['d1'], deciding: ['d1'] });
  });

  it('adds up', () => {
    expect(made('').merge(made('Dd').tally(rollOn()), made('Ddd').tally(rollOn()))).toMatchObject({ yes: 2, maybeYes: 3 });
  });
});
