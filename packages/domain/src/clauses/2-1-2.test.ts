import { describe, expect, it } from 'vitest';
import type { Entry, Facts } from '../facts.ts';
import { describeCadence, describeDeadline, describeDocument, EVE, expectMissing } from '../kinds.testing.ts';
import { crowd, daysFrom, find, seated, statusOf, type Organisation, type Seat } from '../roster.testing.ts';

const reports = (kind: Entry<'reports'>['kind']) => (days: readonly string[]): Facts => ({ reports: days.map((date) => ({ id: date, kind, date })) });
const meetings = (kind: Entry<'meetings'>['kind']) => (days: readonly string[]): Facts => ({ meetings: days.map((date) => ({ id: `${kind}-${date}`, kind, date })) });

describeCadence('2-1-2/council-report-reviewed', { reading: '2-1-2/council-report-reviewed-times', times: 1 }, reports('council'), [reports('budget')(['2026-02-01'])]);
describeCadence('2-1-2/joint-conference-held', { reading: '2-1-2/joint-conference-times', times: 1 }, meetings('joint-conference'), [meetings('council')(['2026-02-01'])]);
describeDeadline('2-1-2/proposals-answered', 90, '2-1-2/proposals-answered-within', (submitted, answered) => ({ proposals: [{ id: 'p', title: '某提案', submitted, ...(answered === undefined ? {} : { answered }) }] }), 'proposals');
describeDocument('2-1-2/think-tank', 'think-tank');

const VICE = '2-1-2/vice-chairs-attend-council';
const DAYS = daysFrom('2026-02-01', 4);

/** Meetings of the council on four days; each person attends so many of them. */
function attended(seat: Partial<Seat>, times: readonly number[], kind: Entry<'meetings'>['kind'] = 'council', more: Partial<Entry<'attendance'>> = {}): Facts {
  const people = crowd('vice', times.length);
  return {
    people,
    seats: seated('presidium', people, seat),
    ...meetings(kind)(DAYS),
    attendance: people.flatMap(({ id }, index) => DAYS.slice(0, times[index]).map((date) => ({ id: `${id}-${date}`, meeting: `${kind}-${date}`, person: id, ...more }))),
  };
}
const vice = { role: 'vice-chair', posting: 'part-time' } as const;

describe('part-time vice-chairs at the executive council', () => {
  it.each([
    ['each at two', vice, [2, 2], EVE, 'met'],
    ['one at one only', vice, [2, 1], EVE, 'unmet'],
    ['one at one only, the year running', vice, [2, 1], '2026-06-30', 'in-progress'],
    ['nobody there', vice, [0, 0], EVE, 'unmet'],
    ['full-time vice-chairs', { ...vice, posting: 'full-time' }, [0], EVE, 'not-applicable'],
    ['members', { ...vice, role: 'member' }, [0], EVE, 'not-applicable'],
    ['invited', { ...vice, role: 'invited' }, [0], EVE, 'not-applicable'],
    ['the posting not known, too few', { role: 'vice-chair' }, [1], EVE, 'undetermined'],
    ['the posting not known, enough', { role: 'vice-chair' }, [2], EVE, 'met'],
    ['the role not known', { posting: 'part-time' }, [0], EVE, 'undetermined'],
    ['one who left', { ...vice, to: '2026-05-01' }, [0], EVE, 'not-applicable'],
  ] as const)('%s', (_, seat, times, asOf, status) => {
    expect(statusOf(VICE, attended(seat, times), { asOf })).toBe(status);
  });

  it('says for each how many meetings are missing, and the pace while the year runs', () => {
    const found = find(VICE, attended(vice, [2, 0]), { asOf: '2026-12-30' });
    expect(found).toMatchObject({ observed: { low: 1, high: 2, of: 2 }, short: 1, remedies: [{ kind: 'attend', count: 2, ids: ['vice-002'] }] });
    expect(found.parts?.map(({ key, status, short, pace }) => [key, status, short, pace])).toEqual([['vice-001', 'met', 0, undefined], ['vice-002', 'in-progress', 2, 'behind']]);
    expect(found.evidence).toMatchObject({ counted: ['vice-001'], notCounted: ['vice-002'], unknown: [] });
  });

  it('counts no other meeting, no absence, no meeting of last year or ahead, and the same meeting once', () => {
    expect(statusOf(VICE, attended(vice, [4], 'presidium'), { asOf: EVE })).toBe('unmet');
    expect(statusOf(VICE, attended(vice, [4], 'council', { absent: true }), { asOf: EVE })).toBe('unmet');
    expect(statusOf(VICE, attended(vice, [4], 'council', { absent: false }), { asOf: EVE })).toBe('met');
    expect(find(VICE, attended(vice, [4]), { asOf: '2026-02-01' }).parts).toMatchObject([{ observed: { low: 1 } }]);
    expect(find(VICE, attended(vice, [4]), { asOf: '2027-12-31' })).toMatchObject({ status: 'unmet', parts: [{ short: 2 }] });
    const twice = attended(vice, [1]);
    expect(find(VICE, { ...twice, attendance: [...(twice.attendance ?? []), ...(twice.attendance ?? []).map((one) => ({ ...one, id: 'again' }))] }).parts).toMatchObject([{ observed: { low: 1 } }]);
  });

  it('asks for as many as the reading says, and for its registers', () => {
    expect(statusOf(VICE, attended(vice, [3]), { asOf: EVE, readings: { '2-1-2/vice-chairs-attend-times': 3 } })).toBe('met');
    expect(statusOf(VICE, attended(vice, [2]), { asOf: EVE, readings: { '2-1-2/vice-chairs-attend-times': 3 } })).toBe('unmet');
    expectMissing(VICE, attended(vice, [2]), 'people', 'seats', 'meetings', 'attendance');
  });
});

const HEADS = '2-1-2/association-heads-sit-in';
const headed = (more: Partial<Organisation>): Facts => ({ ...attended({}, [1]), organisations: [{ id: 'a', kind: 'special-association', association: 'blind', head: 'vice-001', ...more }] });

describe('heads of the associations sitting in', () => {
  it.each([
    ['at one meeting', {}, EVE, 'met'],
    ['another head, at none', { head: 'somebody' }, EVE, 'unmet'],
    ['another head, at none, the year running', { head: 'somebody' }, '2026-06-30', 'in-progress'],
    ['no special association', { kind: 'association' }, EVE, 'not-applicable'],
    ['dissolved', { to: '2026-01-01' }, EVE, 'not-applicable'],
  ] as const)('%s', (_, more, asOf, status) => {
    expect(statusOf(HEADS, headed(more), { asOf })).toBe(status);
  });

  it('a head who is not named is not known to have stayed away', () => {
    const { head: _, ...headless } = headed({}).organisations?.[0] ?? { id: 'a', kind: 'special-association' as const };
    expect(find(HEADS, { ...headed({}), organisations: [headless] }, { asOf: EVE })).toMatchObject({ status: 'undetermined', evidence: { unknown: ['a'], deciding: ['a'] } });
  });

  it('the joint conference counts too, a meeting of the presidium does not', () => {
    const organisations = headed({}).organisations ?? [];
    expect(statusOf(HEADS, { ...attended({}, [1], 'joint-conference'), organisations }, { asOf: EVE })).toBe('met');
    expect(statusOf(HEADS, { ...attended({}, [1], 'presidium'), organisations }, { asOf: EVE })).toBe('unmet');
    expect(statusOf(HEADS, headed({}), { asOf: EVE, readings: { '2-1-2/association-heads-times': 2 } })).toBe('unmet');
    expectMissing(HEADS, headed({}), 'organisations', 'meetings', 'attendance');
  });
});

const FORM = '2-1-2/major-decisions-in-due-form';
type Decision = Entry<'decisions'>;
const whole: Decision = { id: 'd', title: '某决策', decided: '2026-05-10', expertOpinion: '2026-04-01', associationsOpinion: '2026-04-02', riskAssessment: '2026-04-03', legalityReview: '2026-04-04', collective: true };
const decided = (...decisions: readonly Decision[]): Facts => ({ decisions });
const without = (...fields: readonly (keyof Decision)[]): Decision => Object.fromEntries(Object.entries(whole).filter(([name]) => !fields.some((field) => field === name))) as Decision;
const strict = { readings: { '2-1-2/step-without-a-record': 'not-taken' } };

describe('major decisions in due form', () => {
  it('with every step before it is met; on the day of the decision is in time', () => {
    expect(find(FORM, decided(whole))).toMatchObject({ status: 'met', observed: { low: 1, high: 1, of: 1 }, remedies: [] });
    expect(statusOf(FORM, decided({ ...whole, legalityReview: '2026-05-10' }))).toBe('met');
  });

  it.each([
    ['expertOpinion', 'opinion'],
    ['associationsOpinion', 'associations'],
    ['riskAssessment', 'risk'],
    ['legalityReview', 'legality'],
    ['collective', 'collective'],
  ] as const)('without %s: not known, or not taken under that reading; the step is named', (field, key) => {
    const found = find(FORM, decided(without(field)));
    expect(found).toMatchObject({ status: 'undetermined', short: 1, parts: [{ faults: [{ key, state: 'missing' }] }], remedies: [{ kind: 'complete', count: 1, ids: ['d'] }] });
    expect(find(FORM, decided(without(field)), strict)).toMatchObject({ status: 'unmet', parts: [{ faults: [{ key, state: 'missing' }] }] });
  });

  it.each([
    ['associationsOpinion', 'associations'],
    ['riskAssessment', 'risk'],
    ['legalityReview', 'legality'],
  ] as const)('%s the day after is late, whatever the reading', (field, key) => {
    expect(find(FORM, decided({ ...whole, [field]: '2026-05-11' }))).toMatchObject({ status: 'unmet', parts: [{ faults: [{ key, state: 'late' }] }] });
  });

  it('a decision that was not collective is a miss', () => {
    expect(statusOf(FORM, decided({ ...whole, collective: false }))).toBe('unmet');
  });

  it.each([
    ['either', {}, 'met'],
    ['either', { thinkTankOpinion: '2026-06-01' }, 'met'],
    ['either', { expertOpinion: '2026-06-01', thinkTankOpinion: '2026-04-01' }, 'met'],
    ['either', { expertOpinion: '2026-06-01' }, 'undetermined'],
    ['either', { expertOpinion: '2026-06-01', thinkTankOpinion: '2026-06-01' }, 'unmet'],
    ['either', { expertOpinion: '2026-05-10' }, 'met'],
    ['both', {}, 'undetermined'],
    ['both', { thinkTankOpinion: '2026-04-01' }, 'met'],
    ['both', { thinkTankOpinion: '2026-06-01' }, 'unmet'],
  ] as const)('heard: %s, with %o', (of, more, status) => {
    expect(statusOf(FORM, decided({ ...whole, ...more }), { readings: { '2-1-2/opinion-of': of } })).toBe(status);
  });

  it.each([
    ['either', ['opinion 专家或智库意见 opinion of experts or think tank']],
    ['both', ['expert 专家意见 expert opinion', 'think-tank 智库意见 think-tank opinion']],
  ])('names whose opinion is missing, where %s must be heard', (of, faults) => {
    const { parts } = find(FORM, decided(without('expertOpinion')), { readings: { '2-1-2/opinion-of': of } });
    expect(parts?.[0]?.faults?.map(({ key, title }) => `${key} ${title.zh} ${title.en}`)).toEqual(faults);
  });

  it('an opinion of the think tank alone counts as one of experts does', () => {
    expect(statusOf(FORM, decided({ ...without('expertOpinion'), thinkTankOpinion: '2026-05-10' }))).toBe('met');
    expect(statusOf(FORM, decided({ ...without('expertOpinion'), thinkTankOpinion: '2026-05-11' }))).toBe('undetermined');
  });

  it.each([
    ['not taken yet', [without('decided')], 'in-progress'],
    ['taken after the day of judging', [{ ...whole, decided: '2026-07-01' }], 'in-progress'],
    ['of another year', [{ ...without('legalityReview'), decided: '2025-12-31' }], 'not-applicable'],
    ['one in form and one open', [whole, { ...without('decided'), id: 'e' }], 'in-progress'],
    ['one in form and one not', [whole, { ...whole, id: 'e', collective: false }], 'unmet'],
    ['none', [], 'not-applicable'],
  ] as const)('%s', (_, decisions, status) => {
    expect(statusOf(FORM, decided(...decisions))).toBe(status);
  });

  it('without the register is undetermined', () => {
    expectMissing(FORM, decided(), 'decisions');
  });
});
