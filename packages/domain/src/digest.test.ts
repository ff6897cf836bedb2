import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import type { Facts } from './facts.ts';
import { crowd, person, seated } from './roster.testing.ts';
import { sha256 } from './sha256.ts';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of "%s" is as published', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it.each(['鄂托克旗残疾人联合会', '𠮷野家 🐎👩‍🦽', 'ᠣᠲᠣᠭ ᠬᠣᠰᠢᠭᠤ', '\u0000\u007f\u0080\u07ff\u0800\uffff', 'é'])('of "%s" is that of its UTF-8 bytes', (text) => {
    expect(sha256(text)).toBe(reference(text));
  });

  it('at every length around the padding', () => {
    for (let length = 0; length <= 200; length += 1) expect(sha256('x'.repeat(length))).toBe(reference('x'.repeat(length)));
  });

  it('of long texts', () => {
    const long = '旗县残联 🐎 register '.repeat(50_000);
    expect(sha256(long)).toBe(reference(long));
  });

  it('of any text, broken surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(reference(text));
      }),
    );
    expect(sha256('\ud800')).toBe(reference('\ud800'));
    expect(sha256('\udc00\ud83d')).toBe(reference('\udc00\ud83d'));
  });
});

describe('the digest of facts', () => {
  const people = [person('b', { disabled: true, category: 'multiple', components: ['visual', 'hearing'] }), person('a'), ...crowd('c', 9)];
  const facts: Facts = { people, seats: seated('congress', people) };

  it('is a sha256', () => {
    expect(digestOf(facts)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('does not depend on the order of records, of registers, of keys or of a list without order', () => {
    const turned: Facts = {
      seats: facts.seats?.toReversed() ?? [],
      people: people.toReversed().map(({ id, name, components, ...rest }) => ({ ...rest, name, id, ...(components && { components: components.toReversed() }) })),
    };
    expect(digestOf(turned)).toBe(digestOf(facts));
  });

  it('an absent field and one that is undefined are the same; an absent register and an empty one are not', () => {
    expect(digestOf({ people: [{ ...person('a'), sex: undefined } as never] })).toBe(digestOf({ people: [person('a')] }));
    expect(digestOf({})).not.toBe(digestOf({ people: [] }));
    expect(digestOf({ people: [] })).not.toBe(digestOf({ seats: [] }));
  });

  it.each([
    ['a value', { ...facts, people: [person('b', { disabled: false }), ...people.slice(1)] }],
    ['an id', { ...facts, people: [person('x', people[0]), ...people.slice(1)].map((one, index) => (index === 0 ? { ...one, id: 'x' } : one)) }],
    ['a record less', { ...facts, people: people.slice(1) }],
    ['a record twice', { ...facts, people: [...people, person('a')] }],
    ['no and not known', { ...facts, people: [person('b', { disabled: true, relative: false }), ...people.slice(1)] }],
  ])('changes with %s', (_, changed) => {
    expect(digestOf(changed)).not.toBe(digestOf(facts));
  });
});
