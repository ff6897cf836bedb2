import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { EVE, expectMissing } from '../kinds.testing.ts';
import { explain } from '../explain.ts';
import { crowd, find, person, statusOf } from '../roster.testing.ts';

const [PART, BENEFIT, SATISFIED, SURVEY] = ['2-5-5/participation', '2-5-5/benefit', '2-5-5/satisfaction', '2-5-5/opinion-survey'];
type Service = Entry<'services'>;
const holders = (services: readonly Partial<Service>[], certificates: readonly Partial<Entry<'certificates'>>[] = [{}, {}, {}]): Facts => ({
  people: crowd('h', certificates.length),
  certificates: certificates.map((more, index) => ({ id: `c${index}`, person: `h-00${index + 1}`, ...more })),
  needs: [{ id: 'n', person: 'h-001', assessed: '2026-01-01' }],
  services: services.map((more, index) => ({ id: `s${index}`, person: 'h-001', net: 'care', date: '2026-03-01', title: String(index), ...more })),
});

describe('participation and benefit', () => {
  it('count distinct people among those registered, and are reported without a target', () => {
    expect(find(PART, holders([{}, {}, { person: 'h-002' }, { person: 'stranger' }]))).toMatchObject({ status: 'reported', observed: { low: 2, high: 2, of: 3 }, short: 0, remedies: [] });
    expect(find(BENEFIT, holders([{ completed: true }, { completed: true }, { person: 'h-002', completed: false }]))).toMatchObject({ status: 'reported', observed: { low: 1, high: 1, of: 3 } });
    expect(find(BENEFIT, holders([{}, { completed: true, date: '2025-12-31' }, { completed: true, date: '2026-07-01' }])).observed).toEqual({ low: 0, high: 1, of: 3 });
    expect(find(PART, holders([{ date: '2025-12-31' }, { date: '2026-07-01' }])).observed.low).toBe(0);
  });

  it('print what is left out and how they are cut', () => {
    const found = find(PART, holders([{}], [{}, {}, { state: 'valid' }, { state: 'died' }, { state: 'died' }, { state: 'moved' }]));
    expect(found.observed).toEqual({ low: 1, high: 1, of: 3 });
    expect(explain(found.explanation, 'zh')).toMatch(/3人中有1人，占33\.3%（截尾一位小数）；分母不含死亡2人、迁出1人；/);
    expect(explain(found.explanation, 'en')).toMatch(/1 of 3 people, 33\.3% \(cut to one decimal\); left out: 2 died, 1 moved away;/);
  });

  it('benefit can be measured among those with a recorded need', () => {
    const readings = { '2-5-5/benefit-denominator': 'with-need' };
    expect(find(BENEFIT, holders([{ completed: true }]), { readings }).observed).toEqual({ low: 1, high: 1, of: 1 });
    const need = (assessed: string) => find(BENEFIT, { ...holders([]), needs: [{ id: 'n', person: 'h-001', assessed }] }, { readings }).observed.of;
    expect([need('2026-06-30'), need('2026-07-01')]).toEqual([1, 0]);
    const { needs: _, ...without } = holders([{ completed: true }]);
    expect(find(BENEFIT, without)).toMatchObject({ status: 'reported', observed: { low: 1, of: 3 } });
    expect(find(BENEFIT, without, { readings })).toMatchObject({ status: 'reported', evidence: { counted: [] } });
  });

  it('of nobody are not applicable, without a register undetermined', () => {
    for (const measure of [PART, BENEFIT]) {
      expect(statusOf(measure, holders([], []))).toBe('not-applicable');
      expectMissing(measure, holders([]), 'people', 'certificates', 'services');
    }
  });
});

const JUDGES = ['disabled-and-relatives', 'grassroots-organisations', 'third-party'] as const;
type Answer = Entry<'answers'>['satisfaction'];
const survey = (judge: (typeof JUDGES)[number], more: Partial<Entry<'surveys'>> = {}): Entry<'surveys'> => ({ id: judge, judge, date: '2026-03-01', ...more });
const answers = (of: string, ...given: readonly (readonly [Answer, number])[]): Entry<'answers'>[] =>
  given.flatMap(([satisfaction, count]) => Array.from({ length: count }, (_, index) => ({ id: `${of}-${String(satisfaction)}-${index}`, survey: of, number: `${String(satisfaction)}${index}`, ...(satisfaction === undefined ? {} : { satisfaction }) })));

describe('satisfaction', () => {
  it('keeps the three judges apart, each with its interval', () => {
    const found = find(SATISFIED, { surveys: JUDGES.map((judge) => survey(judge)), answers: [...answers(JUDGES[0], ['very', 5], ['satisfied', 3], ['neutral', 1], ['dissatisfied', 1]), ...answers(JUDGES[1], ['neutral', 4])] });
    expect(found).toMatchObject({ status: 'reported', kind: 'rate', observed: { low: 8, high: 8, of: 14 }, remedies: [] });
    expect(found.parts?.map(({ key, status, observed }) => [key, status, observed.low, observed.of])).toEqual([[JUDGES[0], 'reported', 8, 10], [JUDGES[1], 'reported', 0, 4], [JUDGES[2], 'not-applicable', 0, 0]]);
    expect(found.parts?.[0]?.interval?.low).toBeCloseTo(0.4902, 3);
    expect(found.parts?.[0]?.interval?.high).toBeCloseTo(0.9433, 3);
    expect(found.parts?.[2]).not.toHaveProperty('interval');
  });

  it('answers that do not say widen the interval, on the side that they could be on', () => {
    const parts = (unknown: number, satisfied: number) => find(SATISFIED, { surveys: [survey(JUDGES[0])], answers: answers(JUDGES[0], ['satisfied', satisfied], ['neutral', 2], [undefined, unknown]) }).parts?.[0];
    expect(parts(2, 6)).toMatchObject({ observed: { low: 6, high: 8, of: 10 } });
    expect(parts(2, 6)?.interval?.high).toBe(parts(0, 8)?.interval?.high);
    expect(parts(2, 6)?.interval?.low).toBeLessThan(parts(0, 8)?.interval?.low ?? 0);
  });

  it('of a census has no width; in a known population a narrower one', () => {
    const interval = (population?: number) => find(SATISFIED, { surveys: [survey(JUDGES[0], population === undefined ? {} : { population })], answers: answers(JUDGES[0], ['satisfied', 8], ['neutral', 2]) }).parts?.[0]?.interval;
    expect(interval(10)).toMatchObject({ low: 0.8, high: 0.8 });
    expect((interval(20)?.high ?? 1) - (interval(20)?.low ?? 0)).toBeLessThan((interval()?.high ?? 0) - (interval()?.low ?? 1));
  });

  it.each([
    ['counted', 10, 8],
    ['left-out', 8, 8],
  ] as const)('answers without an opinion %s: of %i', (value, of, low) => {
    const found = find(SATISFIED, { surveys: [survey(JUDGES[0], { asked: 15 })], answers: answers(JUDGES[0], ['satisfied', 8], ['no-opinion', 2]) }, { readings: { '2-5-5/answers-without-opinion': value } });
    expect(found).toMatchObject({ observed: { low, of }, explanation: { args: { asked: 15, silent: 5 } } });
  });

  it('says where a survey does not tell how many were asked', () => {
    const found = find(SATISFIED, { surveys: [survey(JUDGES[0], { asked: 15 }), survey(JUDGES[1])], answers: answers(JUDGES[0], ['satisfied', 8]) });
    expect(found.explanation.args).not.toHaveProperty('silent');
    expect(explain(found.explanation, 'zh')).toContain('未写明发放份数');
  });

  it('counts no survey of last year nor of tomorrow; without answers is not applicable', () => {
    const on = (date: string) => statusOf(SATISFIED, { surveys: [survey(JUDGES[0], { date })], answers: answers(JUDGES[0], ['very', 1]) });
    expect([on('2025-12-31'), on('2026-07-01'), on('2026-06-30')]).toEqual(['not-applicable', 'not-applicable', 'reported']);
    expect(statusOf(SATISFIED, { surveys: [survey(JUDGES[0])], answers: [] })).toBe('not-applicable');
    expectMissing(SATISFIED, { surveys: [], answers: [] }, 'surveys', 'answers');
  });
});

describe('the opinion survey', () => {
  const surveys = (judges: readonly (typeof JUDGES)[number][], date = '2026-03-01'): Facts => ({ surveys: judges.map((judge) => survey(judge, { date })) });

  it('asks all three judges in the year', () => {
    expect(find(SURVEY, surveys(JUDGES))).toMatchObject({ status: 'met', observed: { low: 3, of: 3 } });
    for (const judge of JUDGES) {
      const rest = JUDGES.filter((one) => one !== judge);
      expect(find(SURVEY, surveys(rest), { asOf: EVE })).toMatchObject({ status: 'unmet', short: 1, remedies: [] });
      expect(statusOf(SURVEY, surveys(rest))).toBe('in-progress');
    }
    expect(statusOf(SURVEY, surveys(JUDGES, '2025-12-31'), { asOf: EVE })).toBe('unmet');
    expect(find(SURVEY, surveys(JUDGES, '2026-07-01')).observed.low).toBe(0);
    expect(statusOf(SURVEY, surveys(JUDGES), { asOf: EVE, readings: { '2-5-5/opinion-survey-times': 2 } })).toBe('unmet');
    expectMissing(SURVEY, surveys([]), 'surveys');
  });
});

describe('registered people', () => {
  it('are who holds a valid certificate, recorded or not', () => {
    expect(find(PART, { people: [person('h-001')], certificates: [{ id: 'c', person: 'h-001' }], services: [] }).observed.of).toBe(1);
  });
});
