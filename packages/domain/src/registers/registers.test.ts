import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registerNames, registers, type RegisterName } from '../facts.ts';
import type { Choices, Field } from '../register.ts';

const all = registerNames.map((name) => [name, registers[name]] as const);
const fieldsOf = (name: RegisterName): [string, Field][] => Object.entries<Field>(registers[name].fields);
const fields = registerNames.flatMap((name) => fieldsOf(name).map(([field, of]) => [`${name}.${field}`, of] as const));

/** As headings and cells are compared: width, case and spaces do not matter. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
const twice = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(all)('the register %s', (name, register) => {
  it('is titled in both languages and known by its own name', () => {
    expect(register.name).toBe(name);
    expect(register.title.zh).toMatch(/\p{Script=Han}/u);
    expect(register.title.en).toMatch(/^[\u0020-\u007e’]+$/);
  });

  it('gives no heading to two of its fields', () => {
    const headings = fieldsOf(name).flatMap(([, { title, synonyms }]) => [...new Set([title.zh, title.en, ...synonyms].map(plain))]);
    expect(twice(headings)).toEqual([]);
  });

  it('is made the one it is by fields that it has, one of them required', () => {
    const identity: readonly string[] = register.identity;
    expect(Object.keys(register.fields)).toEqual(expect.arrayContaining([...identity]));
    expect(fieldsOf(name).some(([field, of]) => identity.includes(field) && of.required)).toBe(true);
  });

  it('gives a JSON Schema that names every field, asks for the required ones and takes no others', () => {
    const schema = z.toJSONSchema(register.schema, { io: 'input' });
    const required = fieldsOf(name).filter(([, of]) => of.required).map(([field]) => field);
    expect(Object.keys(schema.properties ?? {}).toSorted()).toEqual(['id', ...Object.keys(register.fields)].toSorted());
    expect(schema.required?.toSorted()).toEqual(['id', ...required].toSorted());
    expect(schema.additionalProperties).toBe(false);
    expect(() => z.toJSONSchema(register.schema)).not.toThrow();
  });
});

describe('titles of registers', () => {
  it('no two registers share a name for their sheets', () => {
    expect(twice(all.flatMap(([, { title, synonyms }]) => [...new Set([title.zh, title.en, ...synonyms].map(plain))]))).toEqual([]);
  });
});

describe.each(fields)('the field %s', (_, field) => {
  it('is titled in both languages, and so is its help', () => {
    for (const words of [field.title, ...(field.help === undefined ? [] : [field.help])]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[\u0020-\u007e’“”]+$/);
    }
  });

  it('refers to a register that exists, where it refers', () => {
    expect(field.kind === 'reference').toBe(field.register !== undefined);
    expect([undefined, ...registerNames]).toContain(field.register);
  });

  it('is sensitive where it holds an identity number', () => {
    expect(field.sensitive).toBe(field.kind === 'citizen-number' || field.kind === 'certificate-number');
  });

  it('has a list where it is a choice, titled in both languages, in which no spelling means two things', () => {
    expect(field.kind === 'choice' || field.kind === 'choices').toBe(field.choices !== undefined);
    const choices: Choices = field.choices ?? {};
    const spellings = Object.entries(choices).flatMap(([value, { title, synonyms = [] }]) => [...new Set([value, title.zh, title.en, ...synonyms].map(plain))]);
    expect(twice(spellings)).toEqual([]);
    for (const { title } of Object.values(choices)) expect(title.zh.length * title.en.length).toBeGreaterThan(0);
  });
});

describe('headings of sheets that carry the person’s own fields too', () => {
  it.each(['seats', 'posts'] as const)('%s: no heading means both a field of the record and one of the person, but those that the record claims', (name) => {
    const own = new Set(fieldsOf(name).flatMap(([, { title, synonyms }]) => [title.zh, ...synonyms].map(plain)));
    const embedded = fieldsOf('people').flatMap(([, { title, synonyms }]) => [title.zh, ...synonyms].map(plain));
    expect(embedded.filter((heading) => own.has(heading))).toEqual([]);
  });
});
