import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { body, fits, judged, numberReading, rollOn, statement } from '../members.testing.ts';
import { attendance, type AttendanceSpec } from './attendance.ts';

const made = (letters: string, rest: Partial<AttendanceSpec> = {}) =>
  attendance({ ...statement, of: body(letters), who: fits, meetings: ['council', 'joint-conference'], least: numberReading('least', 2), ...rest });

/** Two meetings that count this year, one of each kind, and three that do not. */
const meetings: Facts['meetings'] = [
  { id: 'm1', kind: 'council', date: '2026-02-01' },
  { id: 'm2', kind: 'joint-conference', date: '2026-06-30' },
  { id: 'later', kind: 'council', date: '2026-07-01' },
  { id: 'before', kind: 'council', date: '2025-12-31' },
  { id: 'other', kind: 'presidium', date: '2026-02-01' },
];
const on = (asOf: string, lists: Readonly<Record<string, string>>, absent: readonly string[] = []) =>
  rollOn(asOf, {}, {
    meetings,
    attendance: Object.entries(lists).flatMap(([person, own]) => own.split(' ').map((meeting) => ({ id: `${meeting}-${person}`, meeting, person, absent: absent.includes(`${meeting}-${person}`) }))),
  });
const END = '2026-12-31';

describe('meetings attended', () => {
  it.each([
    ['m1 m2', END, 'met', 0],
    ['m1 m2 later', END, 'met', 0],
    ['m1 before other', END, 'unmet', 1],
    ['m1', END, 'unmet', 1],
    ['m1 later', END, 'met', 0],
    ['m1 later', '2026-06-30', 'in-progress', 1],
    ['m1 m2', '2026-06-30', 'met', 0],
  ])('%s on %s is %s', (list, asOf, status, short) => {
    const found = judged(made('Y'), on(asOf, { Y0: list }));
    expect(found).toMatchObject({ status, parts: [{ key: 'Y0', status, short }] });
    expect(found.remedies).toEqual(status === 'in-progress' ? [{ kind: 'attend', count: short, ids: ['Y0'] }] : []);
  });

  it('whoever is listed as absent was not there', () => {
    expect(judged(made('Y'), on(END, { Y0: 'm1 m2' }, ['m2-Y0'])).parts?.[0]?.observed).toEqual({ low: 1, high: 1, of: 2 });
  });

  it.each([
    ['YN', 'met', ['Y0']],
    ['YU', 'undetermined', ['U1', 'Y0']],
    ['Yy', 'undetermined', ['Y0', 'y1']],
    ['YY', 'unmet', ['Y0', 'Y1']],
    ['UY', 'unmet', ['U0', 'Y1']],
    ['', 'not-applicable', []],
  ])('asked of %s, when only the first was there, is %s', (letters, status, keys) => {
    const found = judged(made(letters), on(END, { Y0: 'm1 m2' }));
    expect([found.status, found.parts?.map(({ key }) => key)]).toEqual([status, keys]);
    expect(found.remedies).toEqual((found.parts ?? []).filter((part) => part.status === 'undetermined').map(({ key }) => ({ kind: 'learn', count: 1, ids: [key] })));
  });

  it('keeps pace or not, only while the year runs', () => {
    const paces = (asOf: string) => judged(made('YY'), on(asOf, { Y0: 'm1' })).parts?.map(({ pace }) => pace);
    expect(paces('2026-07-03')).toEqual(['on-track', 'behind']);
    expect(paces(END)).toEqual([undefined, undefined]);
  });

  it('asks it of the person behind a member; without one it cannot be known', () => {
    const chair = (person: string | undefined) => judged(made('Y', { personOf: () => person }), on(END, { p: 'm1 m2', Y0: 'm1' }));
    expect([chair('p').status, chair(undefined).status]).toEqual(['met', 'undetermined']);
    expect(judged(attendance({ ...statement, of: body('N'), meetings: ['council'], least: numberReading('least', 1) }), on(END, { N0: 'm1' })).status).toBe('met');
  });

  it('names whoever was there often enough, was not, and of whom it is not known', () => {
    expect(made('YYUYU').witness(on(END, { Y0: 'm1 m2', Y3: 'm1', U2: 'm1 m2' }))).toEqual({ counted: ['U2', 'Y0'], notCounted: ['Y1', 'Y3'], unknown: ['U4'] });
  });

  it('says what it counted', () => {
    expect(judged(made('YYU'), on(END, { Y0: 'm1 m2' })).explanation).toEqual({ key: 'attendance.unmet', args: { counter: 'people', year: '2026', low: 1, of: 3, least: 2, short: 2 } });
    expect(judged(made('YYU'), on(END, { Y0: 'm1 m2' }))).toMatchObject({ observed: { low: 1, high: 2, of: 3 }, required: { op: 'at-least', count: 3, of: 3 }, short: 2 });
    expect(judged(made(''), on(END, {})).explanation.key).toBe('attendance.empty');
    expect(judged(made(''), on(END, {}))).not.toHaveProperty('required');
  });

  it('adds up: each member once, with every meeting of either list, in order', () => {
    const whole = made('YYU');
    const [a, b] = [made('Y').tally(on(END, { Y0: 'm1' })), whole.tally(on(END, { Y0: 'm2 m1', Y1: 'm2' }))];
    const merged = whole.tally(on(END, { Y0: 'm1 m2', Y1: 'm2' }));
    expect(whole.merge(a, b)).toEqual(merged);
    expect(whole.merge(b, a)).toEqual(merged);
    expect(whole.judge(whole.merge(a, b), rollOn()).parts?.map(({ key, short }) => [key, short])).toEqual([['U2', 2], ['Y0', 0], ['Y1', 1]]);
    const unknown = new Map([['Y0', { asked: undefined, meetings: new Set<string>() }]]);
    expect(whole.judge(whole.merge(unknown, a), rollOn()).status).toBe('unmet');
    expect(whole.judge(whole.merge(a, unknown), rollOn()).status).toBe('unmet');
  });
});
