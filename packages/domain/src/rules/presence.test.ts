import { describe, expect, it } from 'vitest';
import { body, judged, letter, numberReading, rollOn, statement } from '../members.testing.ts';
import type { Criterion } from '../population.ts';
import { presence, type PresenceSpec } from './presence.ts';

const group = (key: string, who: Criterion = letter(key)) => ({ title: { zh: key, en: key }, who });
const made = (letters: string, rest: Partial<PresenceSpec> = {}) => presence({ ...statement, of: body(letters), groups: [group('A'), group('B')], least: 1, ...rest });
const two = numberReading('least', 2);

describe('groups that must be there', () => {
  it.each([
    ['AB', 'met', 'met met', []],
    ['AA', 'unmet', 'met unmet', ['B']],
    ['A', 'unmet', 'met unmet', ['B']],
    ['AU', 'undetermined', 'met undetermined', ['B']],
    ['Ab', 'undetermined', 'met undetermined', ['B']],
    ['Au', 'undetermined', 'met undetermined', ['B']],
    ['C', 'unmet', 'unmet unmet', ['A', 'B']],
    ['U', 'undetermined', 'undetermined undetermined', ['A', 'B']],
  ])('%s is %s', (letters, status, parts, missing) => {
    const found = judged(made(letters));
    expect([found.status, found.parts?.map((part) => part.status).join(' ')]).toEqual([status, parts]);
    expect(found.explanation).toEqual({ key: `presence.${status}`, args: expect.objectContaining({ counter: 'people', least: 1, of: 2, missing: missing.join(' ') }) });
    expect(found.remedies.map(({ ids }) => ids)).toEqual(missing.map((key) => [key]));
  });

  it('counts for each group those certain and those possible', () => {
    expect(judged(made('ACUUabbcccuuuu')).parts?.map(({ observed }) => observed)).toEqual([
      { low: 1, high: 8, of: 14 },
      { low: 0, high: 8, of: 14 },
    ]);
  });

  it.each([
    ['AABU', 'undetermined'],
    ['ABU', 'unmet'],
    ['ABUU', 'undetermined'],
    ['ABuU', 'undetermined'],
    ['ABaUb', 'undetermined'],
    ['ABa', 'unmet'],
  ])('two of each, where nobody stands for both: %s is %s', (letters, status) => {
    expect(judged(made(letters, { least: two, exclusive: true })).status).toBe(status);
  });

  it('who is open for one group only is still open', () => {
    const onlyA: Criterion = { ...letter('A'), on: () => ({ id }) => (id.startsWith('V') ? undefined : id.startsWith('A')) };
    expect(judged(made('BV', { groups: [group('A', onlyA), group('B')], exclusive: true })).status).toBe('undetermined');
  });

  it('one of whom it is not known who he is can stand for one group, not for both', () => {
    expect(judged(made('U', { exclusive: true })).status).toBe('unmet');
    expect(judged(made('U')).status).toBe('undetermined');
  });

  it.each([
    ['A', '2026-06-30', 'in-progress', 'met in-progress', 'presence.in-progress'],
    ['AU', '2026-06-30', 'in-progress', 'met in-progress', 'presence.in-progress'],
    ['AB', '2026-06-30', 'met', 'met met', 'presence.met'],
    ['A', '2026-12-31', 'unmet', 'met unmet', 'presence.unmet'],
    ['AU', '2026-12-31', 'undetermined', 'met undetermined', 'presence.undetermined'],
  ])('through the year, %s on %s is %s', (letters, asOf, status, parts, key) => {
    const found = judged(made(letters, { over: 'year', mustExist: true }), rollOn(asOf));
    expect([found.status, found.parts?.map((part) => part.status).join(' '), found.explanation.key]).toEqual([status, parts, key]);
  });

  it('nobody at all is not judged, unless the things must exist', () => {
    expect(judged(made(''))).toMatchObject({ status: 'not-applicable', explanation: { key: 'presence.empty', args: { counter: 'people' } } });
    expect(judged(made('', { mustExist: true }))).toMatchObject({ status: 'unmet', remedies: [{ kind: 'establish', ids: ['A'] }, { kind: 'establish', ids: ['B'] }] });
  });

  it.each([
    ['VU', 1, ['U1', 'V0']],
    ['AU', 1, ['U1']],
    ['AVU', 2, ['U2', 'V1']],
    ['AABUV', 2, ['U3']],
    ['AABBU', 2, []],
    ['ABU', 1, []],
  ] as const)('whose answer can decide: of %s with %i of each it is %j', (letters, least, ids) => {
    const either: Criterion = { ...letter('A'), on: () => ({ id }) => (id.startsWith('V') || id.startsWith('U') ? undefined : id.startsWith('A')) };
    const found = made(letters, { groups: [group('B'), group('A', either)], least: least === 1 ? 1 : two }).witness(rollOn());
    expect(found.deciding).toEqual(ids);
  });

  it('and in order of id, whatever the order of the groups', () => {
    const open = (unknown: string): Criterion => ({ ...letter('A'), on: () => ({ id }) => (id.startsWith(unknown) ? undefined : false) });
    expect(made('VU', { groups: [group('A', open('V')), group('B', open('U'))] }).witness(rollOn()).deciding).toEqual(['U1', 'V0']);
  });

  it.each([false, true])('a group that was not counted has nobody, also where nobody stands for two (%s)', (exclusive) => {
    const of = made('AU', { exclusive });
    const { A: only } = of.tally(rollOn());
    expect(only === undefined ? undefined : of.judge({ A: only }, rollOn())).toMatchObject({ status: 'unmet', parts: [{ key: 'A', status: 'met' }, { key: 'B', status: 'unmet', observed: { low: 0, high: 0, of: 0 } }] });
  });

  it('adds up over bodies, a group that only one of them has as it is', () => {
    const both = made('AB');
    const a = made('AUb').tally(rollOn());
    expect(both.merge(a, made('Bua').tally(rollOn()))).toEqual(made('AUbBua').tally(rollOn()));
    expect(both.judge(both.merge(a, {}), rollOn())).toEqual(both.judge({ A: a['A'] ?? {}, B: a['B'] ?? {} } as typeof a, rollOn()));
  });
});
