import { describe, expect, it } from 'vitest';
import { bodyOf, exchange, find, person, remedy, seated, statusOf, type Person } from '../roster.testing.ts';

const PRESIDIUM = '2-1-1/presidium-categories';
const CONGRESS = '2-1-1/congress-categories';
const outsider: Partial<Person> = { disabled: false, relative: false };
const certain: Partial<Person> = { relative: false };

const all: Person[] = [
  person('blind', { ...certain, category: 'visual' }),
  person('deaf', { ...certain, category: 'hearing' }),
  person('physical', { ...certain, category: 'physical' }),
  person('mental', { ...certain, category: 'mental' }),
  person('other', outsider),
];
const without = (id: string) => all.filter((one) => one.id !== id);
const groupOf = (people: readonly Person[], group: string, readings = {}) =>
  find(PRESIDIUM, bodyOf('presidium', people), { readings }).parts?.find(({ key }) => key === group);

describe('each group sits in the presidium', () => {
  it('all four groups are there: met', () => {
    expect(find(PRESIDIUM, bodyOf('presidium', all))).toMatchObject({ status: 'met', observed: { low: 4, high: 4, of: 4 }, short: 0, remedies: [] });
  });

  it.each([
    ['blind', 'blind'],
    ['deaf', 'deaf'],
    ['physical', 'physical'],
    ['mental', 'mental-or-intellectual'],
  ])('without %s it is unmet, and replacing one of the others by such a person mends it', (id, group) => {
    const found = find(PRESIDIUM, bodyOf('presidium', without(id)));
    expect(found).toMatchObject({ status: 'unmet', short: 1, observed: { low: 3, of: 4 }, evidence: { counted: expect.not.arrayContaining(['other']) } });
    expect(found.remedies).toEqual([{ kind: 'replace', count: 1, ids: [group] }]);
    expect(statusOf(PRESIDIUM, { people: all, seats: exchange(seated('presidium', without(id)), ['other'], all.filter((one) => one.id === id)) })).toBe('met');
  });

  it('an empty presidium is not applicable', () => {
    expect(statusOf(PRESIDIUM, bodyOf('presidium', []))).toBe('not-applicable');
  });

  it.each(['people', 'seats'] as const)('without the register %s it is undetermined', (absent) => {
    const { people, seats } = bodyOf('presidium', all);
    const facts = absent === 'people' ? { seats: seats ?? [] } : { people: people ?? [] };
    expect(find(PRESIDIUM, facts)).toMatchObject({ status: 'undetermined', missing: [absent] });
  });

  it('whose category is not known decides, and is named; who is certainly elsewhere is not', () => {
    const found = find(PRESIDIUM, bodyOf('presidium', [...without('deaf'), person('who', { disabled: true })]));
    expect(found).toMatchObject({ status: 'undetermined', observed: { low: 3, high: 4, of: 4 }, evidence: { deciding: ['who'] } });
    expect(statusOf(PRESIDIUM, bodyOf('presidium', [...all, person('who')]))).toBe('met');
  });

  it('invited people, observers and last term do not stand for a group', () => {
    const seats = [
      ...seated('presidium', without('deaf'), { term: 8 }),
      { id: 'i', body: 'presidium' as const, term: 8, person: 'deaf', role: 'invited' as const },
      { id: 'o', body: 'presidium' as const, term: 8, person: 'deaf', role: 'observer' as const },
      { id: 'l', body: 'presidium' as const, term: 7, person: 'deaf' },
    ];
    expect(statusOf(PRESIDIUM, { people: all, seats })).toBe('unmet');
  });
});

describe('who stands for a group', () => {
  it.each([
    ['a relative of someone with a mental disability', { disabled: false, relativeCategory: 'mental' }, 'met'],
    ['a relative of someone with an intellectual disability', { disabled: false, relativeCategory: 'intellectual' }, 'met'],
    ['a relative of a blind person', { disabled: false, relativeCategory: 'visual' }, 'unmet'],
    ['a relative, of whom is not said', { disabled: false, relative: true }, 'undetermined'],
    ['a physically disabled person who may be a relative', { category: 'physical' }, 'undetermined'],
    ['intellectual', { category: 'intellectual' }, 'met'],
    ['neither disabled nor a relative', outsider, 'unmet'],
  ] as const)('mental or intellectual: %s', (_, fields, status) => {
    expect(groupOf([...without('mental'), person('x', fields)], 'mental-or-intellectual')?.status).toBe(status);
  });

  it.each([
    ['no', 'unmet'],
    ['yes', 'met'],
  ])('speech counts as deaf: %s', (value, status) => {
    const people = [...without('deaf'), person('speech', { ...certain, category: 'speech' })];
    expect(groupOf(people, 'deaf', { '2-1-1/speech-counts-as-deaf': value })?.status).toBe(status);
  });

  it.each([
    ['yes', ['hearing', 'visual'], 'met'],
    ['yes', ['visual', 'physical'], 'unmet'],
    ['yes', undefined, 'undetermined'],
    ['no', ['hearing', 'visual'], 'unmet'],
    ['no', undefined, 'unmet'],
  ] as const)('multiple counts for its components, read %s: %j is %s', (value, components, status) => {
    const multiple = person('m', { ...certain, category: 'multiple', ...(components === undefined ? {} : { components }) });
    expect(groupOf([...without('deaf'), multiple], 'deaf', { '2-1-1/multiple-counts-for-components': value })?.status).toBe(status);
  });

  it('speech as a component counts as deaf only where both readings say so', () => {
    const people = [...without('deaf'), person('m', { ...certain, category: 'multiple', components: ['speech', 'visual'] })];
    expect(groupOf(people, 'deaf')?.status).toBe('unmet');
    expect(groupOf(people, 'deaf', { '2-1-1/speech-counts-as-deaf': 'yes' })?.status).toBe('met');
  });

  it('one person of multiple disabilities may stand for several groups', () => {
    const people = [person('m', { ...certain, category: 'multiple', components: ['visual', 'hearing', 'physical', 'mental'] })];
    expect(find(PRESIDIUM, bodyOf('presidium', people)).status).toBe('met');
  });

  it('the category is read from the certificate number where the roster has no column for it', () => {
    const people = [...without('deaf'), person('x', { ...certain, certificateNumber: '15062419900307123224' })];
    expect(groupOf(people, 'deaf')?.status).toBe('met');
  });

  it('two of each are asked where the reading says two', () => {
    const found = find(PRESIDIUM, bodyOf('presidium', all), { readings: { '2-1-1/categories-least': 2 } });
    expect(found).toMatchObject({ status: 'unmet', observed: { low: 0, of: 4 }, explanation: { args: { least: 2 } } });
    expect(remedy(found, 'replace')?.count).toBe(1);
  });
});

describe('the groups in the congress', () => {
  const binding = { readings: { '2-1-1/congress-categories-force': 'binding' } };

  it.each([
    [all, 'met', 'met'],
    [without('deaf'), 'reported', 'unmet'],
    [[...without('deaf'), person('who')], 'reported', 'undetermined'],
    [[], 'not-applicable', 'not-applicable'],
  ])('a miss is reported where the reading is advisory and judged where it is binding (case %#)', (people, advisory, judged) => {
    expect(statusOf(CONGRESS, bodyOf('congress', people))).toBe(advisory);
    expect(statusOf(CONGRESS, bodyOf('congress', people), binding)).toBe(judged);
  });
});
