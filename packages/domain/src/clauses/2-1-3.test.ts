import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { find, person, remedy, statusOf, type Organisation, type Person } from '../roster.testing.ts';

const FIVE = '2-1-3/five-associations';
const HEADS = '2-1-3/association-heads-eligible';
const KINDS = ['blind', 'deaf', 'physical', 'intellectual', 'mental'] as const;

const association = (kind: (typeof KINDS)[number] | undefined, more: Partial<Organisation> = {}): Organisation => ({
  id: `a-${String(kind)}`,
  kind: 'special-association',
  head: `head-${String(kind)}`,
  ...(kind === undefined ? {} : { association: kind }),
  ...more,
});
const heads = (fields: Partial<Person>) => [...KINDS, undefined].map((kind) => person(`head-${String(kind)}`, fields));
const facts = (organisations: readonly Organisation[], people = heads({ disabled: true })): Facts => ({ people, organisations });
const five = KINDS.map((kind) => association(kind));

describe('the five special associations', () => {
  it('all five exist: met', () => {
    expect(find(FIVE, facts(five))).toMatchObject({ status: 'met', observed: { low: 5, high: 5, of: 5 }, short: 0 });
  });

  it.each(KINDS)('without the %s association it is unmet; setting it up mends it', (kind) => {
    const found = find(FIVE, facts(five.filter((one) => one.association !== kind)));
    expect(found).toMatchObject({ status: 'unmet', short: 1, remedies: [{ kind: 'establish', count: 1, ids: [kind] }] });
    expect(statusOf(FIVE, facts([...five.filter((one) => one.association !== kind), association(kind)]))).toBe('met');
  });

  it('none at all is a miss, since the five themselves must exist', () => {
    expect(find(FIVE, facts([]))).toMatchObject({ status: 'unmet', short: 5 });
  });

  it('without the register it is undetermined', () => {
    expect(find(FIVE, { people: [] })).toMatchObject({ status: 'undetermined', missing: ['organisations'] });
  });

  it('one that does not say which it is decides, and is named', () => {
    expect(find(FIVE, facts([...five.slice(1), association(undefined)]))).toMatchObject({ status: 'undetermined', evidence: { deciding: ['a-undefined'] } });
  });

  it('two that may not exist yet may both', () => {
    expect(statusOf(FIVE, facts([...five.slice(2), association('blind', { from: '2026' }), association('deaf', { from: '2026' })]))).toBe('undetermined');
    expect(statusOf(FIVE, facts([...five.slice(3), association('blind', { from: '2026' }), association('deaf', { from: '2026' })]))).toBe('unmet');
  });

  it('one that does not say which it is cannot be two that are missing', () => {
    expect(statusOf(FIVE, facts([...five.slice(2), association(undefined)]))).toBe('unmet');
  });

  it.each([
    [{ to: '2026-06-29' }, 'unmet'],
    [{ to: '2026-06-30' }, 'met'],
    [{ from: '2026-07-01' }, 'unmet'],
    [{ from: '2026' }, 'undetermined'],
    [{ to: '2026' }, 'undetermined'],
    [{ kind: 'association' as const }, 'unmet'],
  ])('one of them with %o: %s', (more, status) => {
    expect(statusOf(FIVE, facts([...five.slice(1), association('blind', more)]))).toBe(status);
  });
});

describe('heads of the associations', () => {
  it.each([
    [{ disabled: true }, 'met'],
    [{ disabled: false, relative: true }, 'met'],
    [{ disabled: false, relativeCategory: 'visual' }, 'met'],
    [{ disabled: false, relative: false }, 'unmet'],
    [{ disabled: false }, 'undetermined'],
    [{}, 'undetermined'],
  ] as const)('all with %o: %s', (fields, status) => {
    expect(statusOf(HEADS, facts(five, heads(fields)))).toBe(status);
  });

  it('one who is neither makes it unmet, short by one; replacing that head mends it', () => {
    const people = heads({ disabled: true }).map((one) => (one.id === 'head-deaf' ? person(one.id, { disabled: false, relative: false }) : one));
    const found = find(HEADS, facts(five, people));
    expect(found).toMatchObject({ status: 'unmet', required: { count: 5, of: 5 }, short: 1, evidence: { notCounted: ['a-deaf'] } });
    expect(remedy(found, 'replace')).toMatchObject({ count: 1, of: 1 });
    expect(remedy(found, 'add')).toBeUndefined();
    const mended = five.map((one) => (one.id === 'a-deaf' ? { ...one, head: 'head-blind' } : one));
    expect(statusOf(HEADS, facts(mended, people))).toBe('met');
  });

  it('an association whose head is not named decides, and is named', () => {
    const { head: _, ...headless } = association('blind');
    expect(find(HEADS, facts([...five.slice(1), headless]))).toMatchObject({ status: 'undetermined', evidence: { deciding: ['a-blind'] } });
  });

  it('without associations there is nobody to judge; without people it is undetermined', () => {
    expect(statusOf(HEADS, facts([]))).toBe('not-applicable');
    expect(find(HEADS, { organisations: five })).toMatchObject({ status: 'undetermined', missing: ['people'] });
  });

  it.each([
    ['of the same category', { category: 'visual' }, 'met'],
    ['a relative of such a person', { disabled: false, relative: true, relativeCategory: 'visual' }, 'met'],
    ['of another category', { category: 'hearing', relative: false }, 'unmet'],
    ['disabled, the category not known', { disabled: true }, 'undetermined'],
    ['of multiple disabilities', { category: 'multiple' }, 'undetermined'],
    ['of multiple disabilities that include it', { category: 'multiple', components: ['visual', 'hearing'] }, 'met'],
    ['of multiple disabilities that do not', { category: 'multiple', components: ['physical', 'hearing'], relative: false }, 'unmet'],
    ['of another category, perhaps also a relative of such a person', { category: 'hearing' }, 'undetermined'],
    ['neither', { disabled: false, relative: false }, 'unmet'],
  ] as const)('where the category must match, a head of the blind who is %s: %s', (_, fields, status) => {
    const made = facts([association('blind')], [person('head-blind', fields)]);
    expect(statusOf(HEADS, made, { readings: { '2-1-3/head-category-must-match': 'yes' } })).toBe(status);
  });

  it('where it need not match, another category does', () => {
    const found = find(HEADS, facts([association('blind')], [person('head-blind', { category: 'hearing' })]));
    expect(found).toMatchObject({ status: 'met', readings: [{ id: '2-1-3/head-category-must-match', value: 'no', isDefault: true }] });
  });
});
