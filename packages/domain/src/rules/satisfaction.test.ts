import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { body, judged, rollOn, statement } from '../members.testing.ts';
import { choiceReading } from '../reading.ts';
import { satisfaction } from './satisfaction.ts';

type Survey = Entry<'surveys'>;
type Answer = Entry<'answers'>;

const words = { zh: '某', en: 'some' };
const noOpinion = choiceReading({ id: '9-9-9/no-opinion', title: words, default: 'counted', choices: { counted: words, 'left-out': words } });
const made = satisfaction({ ...statement, of: body(''), noOpinion });
const survey = (id: string, judge: Survey['judge'], more: Partial<Survey> = {}): Survey => ({ id, judge, date: '2026-03-01', ...more });
const LETTERS: Readonly<Record<string, Answer['satisfaction']>> = { V: 'very', S: 'satisfied', N: 'neutral', D: 'dissatisfied', O: 'no-opinion' };

/** Answers by letter; `U` does not say how satisfied. */
const answers = (id: string, letters: string): Answer[] =>
  [...letters].map((letter, index) => {
    const said = LETTERS[letter];
    return { id: `${id}-${letter}${index}`, survey: id, number: String(index), ...(said === undefined ? {} : { satisfaction: said }) };
  });
const on = (facts: Facts, readings = {}) => rollOn('2026-06-30', readings, { surveys: [], answers: [], ...facts });
const two: Facts = {
  surveys: [survey('a', 'third-party', { asked: 20, population: 100 }), survey('b', 'grassroots-organisations', { asked: 5 }), survey('old', 'third-party', { date: '2025-12-31' }), survey('next', 'third-party', { date: '2026-07-01' })],
  answers: [...answers('a', 'VVSNDOOU'), ...answers('b', 'SD'), ...answers('old', 'DD'), ...answers('next', 'DD')],
};

describe('satisfaction', () => {
  it('is reported for each kind of judges, of the year so far', () => {
    const found = judged(made, on(two));
    expect(found).toMatchObject({ status: 'reported', observed: { low: 4, high: 5, of: 10 }, short: 0, remedies: [] });
    expect(found.parts?.map(({ key, status, observed }) => [key, status, observed])).toEqual([
      ['disabled-and-relatives', 'not-applicable', { low: 0, high: 0, of: 0 }],
      ['grassroots-organisations', 'reported', { low: 1, high: 1, of: 2 }],
      ['third-party', 'reported', { low: 3, high: 4, of: 8 }],
    ]);
    expect(found.explanation).toEqual({ key: 'satisfaction.reported', args: { answers: 10, judges: 2, of: 3, asked: 25, silent: 15 } });
  });

  it.each([
    ['counted', 10, 15],
    ['left-out', 8, 15],
  ])('answers without an opinion are %s: %i answers, %i silent', (reading, of, silent) => {
    const { explanation } = judged(made, on(two, { '9-9-9/no-opinion': reading }));
    expect(explanation.args).toMatchObject({ answers: of, silent });
  });

  it('knows an interval only where somebody answered, narrower in a small population', () => {
    const widths = (population: number | undefined) =>
      judged(made, on({ surveys: [survey('a', 'third-party', population === undefined ? {} : { population })], answers: answers('a', 'VVSN') })).parts?.map(({ interval }) => (interval === undefined ? undefined : interval.high - interval.low));
    expect(widths(10)?.slice(0, 2)).toEqual([undefined, undefined]);
    expect(widths(10)?.[2]).toBeLessThan(widths(undefined)?.[2] ?? 0);
    expect(widths(0)).toEqual(widths(undefined));
  });

  it('a survey that does not say how many were asked leaves it out', () => {
    const { explanation } = judged(made, on({ surveys: [survey('a', 'third-party', { asked: 9 }), survey('b', 'third-party')], answers: answers('a', 'V') }));
    expect(explanation.args).toEqual({ answers: 1, judges: 1, of: 3 });
  });

  it('is never fewer silent than none', () => {
    expect(judged(made, on({ surveys: [survey('a', 'third-party', { asked: 1 })], answers: answers('a', 'VVV') })).explanation.args).toMatchObject({ asked: 1, silent: 0 });
  });

  it('nothing answered is nothing to report', () => {
    expect(judged(made, on({ surveys: [survey('a', 'third-party', { asked: 3 })] }))).toMatchObject({ status: 'not-applicable', explanation: { key: 'satisfaction.empty', args: { answers: 0, asked: 3, silent: 3 } } });
  });

  it('names the answers of the year', () => {
    const { counted, notCounted, unknown } = made.witness(on(two));
    expect({ counted, notCounted, unknown }).toEqual({ counted: ['a-S2', 'a-V0', 'a-V1', 'b-S0'], notCounted: ['a-D4', 'a-N3', 'a-O5', 'a-O6', 'b-D1'], unknown: ['a-U7'] });
  });

  it('adds up, and what one of two does not know the sum does not know', () => {
    const roll = on(two);
    const [whole, doubled] = [made.tally(roll), made.merge(made.tally(roll), made.tally(roll))];
    expect(doubled['third-party']).toEqual({ satisfied: 6, answers: 16, returned: 16, unknown: 2, asked: 40, population: 200 });
    expect(doubled['grassroots-organisations']).toEqual({ satisfied: 2, answers: 4, returned: 4, unknown: 0, asked: 10, population: undefined });
    expect(made.merge(whole, {})).toEqual(whole);
    expect(made.merge({}, whole)).toEqual(whole);
    expect(made.judge(doubled, roll).observed).toEqual({ low: 8, high: 10, of: 20 });
  });
});
