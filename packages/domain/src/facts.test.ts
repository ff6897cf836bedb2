import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from './citizen-number.ts';
import { isRegisterName, parseFacts, registerNames } from './facts.ts';

const NUMBER = `15062419900307123${checkCharacter('15062419900307123')}`;
const sound = {
  units: [{ id: 'u', code: '150624', name: '旗', kind: 'banner' }, { id: 'v', code: '150624100', name: '镇', kind: 'town', parent: 'u' }],
  people: [{ id: 'p', name: '张三', citizenNumber: NUMBER, certificateNumber: `${NUMBER}43`, category: 'physical', components: [], birthDate: '1990-03', disabled: true }],
  terms: [{ id: 't', body: 'congress', number: 8, from: '2023', authorised: 90 }],
  seats: [{ id: 's', body: 'congress', person: 'p', term: 8 }],
  posts: [],
  organisations: [{ id: 'o', kind: 'association', unit: 'v', head: 'p' }],
  'service-points': [],
  contacts: [{ id: 'c', person: 'p', unit: 'u' }],
  fieldwork: [{ id: 'f', person: 'p', from: '2026-03-05', to: '2026-03-06', unit: 'v', halfDay: false }],
};
const problemsOf = (input: unknown) => {
  const parsed = parseFacts(input);
  return 'problems' in parsed ? parsed.problems : [];
};

describe('facts from outside', () => {
  it('sound facts are taken as they are', () => {
    expect(parseFacts(sound)).toEqual({ facts: sound });
    expect(parseFacts({})).toEqual({ facts: {} });
  });

  it.each([
    ['nothing', undefined, [{ pointer: '', fault: 'missing' }]],
    ['null', null, [{ pointer: '', fault: 'malformed' }]],
    ['a text', 'people', [{ pointer: '', fault: 'malformed' }]],
    ['a list', [], [{ pointer: '', fault: 'malformed' }]],
    ['a register that is no list', { people: {} }, [{ pointer: '/people', register: 'people', fault: 'malformed' }]],
    ['a record that is none', { people: [7] }, [{ pointer: '/people/0', register: 'people', fault: 'malformed' }]],
    ['an unknown register', { cars: [] }, [{ pointer: '/cars', fault: 'unknown-key' }]],
    ['a name that every object has', { constructor: [] }, [{ pointer: '/constructor', fault: 'unknown-key' }]],
    ['an unknown field', { people: [{ id: 'p', name: '张三', nmae: 1 }] }, [{ pointer: '/people/0/nmae', register: 'people', field: 'nmae', fault: 'unknown-key' }]],
    ['a key that needs escaping', { people: [{ id: 'p', name: '张三', 'a/b~c': 1 }] }, [{ pointer: '/people/0/a~1b~0c', register: 'people', field: 'a/b~c', fault: 'unknown-key' }]],
    ['no id', { people: [{ name: '张三' }] }, [{ pointer: '/people/0/id', register: 'people', field: 'id', fault: 'missing' }]],
    ['an empty id', { people: [{ id: '', name: '张三' }] }, [{ pointer: '/people/0/id', register: 'people', field: 'id', fault: 'malformed' }]],
    ['no name', { people: [{ id: 'p' }] }, [{ pointer: '/people/0/name', register: 'people', field: 'name', fault: 'missing' }]],
    ['a blank name', { people: [{ id: 'p', name: '  ' }] }, [{ pointer: '/people/0/name', register: 'people', field: 'name', fault: 'malformed' }]],
    ['null for unknown', { people: [{ id: 'p', name: '张三', sex: null }] }, [{ pointer: '/people/0/sex', register: 'people', field: 'sex', fault: 'malformed' }]],
    ['a value off the list', { people: [{ id: 'p', name: '张三', category: 'sight' }] }, [{ pointer: '/people/0/category', register: 'people', field: 'category', fault: 'malformed' }]],
    ['one such in a list', { people: [{ id: 'p', name: '张三', components: ['visual', 'sight'] }] }, [{ pointer: '/people/0/components/1', register: 'people', field: 'components', fault: 'malformed' }]],
    ['yes as a text', { people: [{ id: 'p', name: '张三', disabled: '是' }] }, [{ pointer: '/people/0/disabled', register: 'people', field: 'disabled', fault: 'malformed' }]],
    ['a number as a text', { terms: [{ id: 't', body: 'congress', number: '8' }] }, [{ pointer: '/terms/0/number', register: 'terms', field: 'number', fault: 'malformed' }]],
    ['a broken number', { terms: [{ id: 't', body: 'congress', number: 8.5 }] }, [{ pointer: '/terms/0/number', register: 'terms', field: 'number', fault: 'malformed' }]],
    ['less than none', { terms: [{ id: 't', body: 'congress', authorised: -1 }] }, [{ pointer: '/terms/0/authorised', register: 'terms', field: 'authorised', fault: 'malformed' }]],
    ['a day that is none', { people: [{ id: 'p', name: '张三', birthDate: '1990-02-30' }] }, [{ pointer: '/people/0/birthDate', register: 'people', field: 'birthDate', fault: 'malformed' }]],
    ['a number as an identity', { people: [{ id: 'p', name: '张三', citizenNumber: 150624199003071000 }] }, [{ pointer: '/people/0/citizenNumber', register: 'people', field: 'citizenNumber', fault: 'malformed' }]],
    ['an id used twice', { people: [{ id: 'p', name: '张三' }, { id: 'p', name: '李四' }] }, [{ pointer: '/people/1/id', register: 'people', field: 'id', fault: 'duplicate-id' }]],
    ['a seat of nobody', { people: [], seats: [{ id: 's', body: 'congress', person: 'p' }] }, [{ pointer: '/seats/0/person', register: 'seats', field: 'person', fault: 'dangling-reference' }]],
    ['a unit within none', { units: [{ id: 'u', code: '1', name: '镇', kind: 'town', parent: 'x' }] }, [{ pointer: '/units/0/parent', register: 'units', field: 'parent', fault: 'dangling-reference' }]],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('tells all problems at once, each where it is', () => {
    const pointers = problemsOf({ cars: [], people: [{ id: 'p', name: '张三' }, { id: 'q', sex: 'x' }], seats: [{ body: 'senate' }] }).map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual(['/cars', '/people/1/name', '/people/1/sex', '/seats/0/body', '/seats/0/id', '/seats/0/person']);
  });

  it('the same id in two registers is no duplicate, and a reference is looked up in its own register', () => {
    const facts = { people: [{ id: 'x', name: '张三' }], units: [{ id: 'y', code: '1', name: '镇', kind: 'town' }], seats: [{ id: 'x', body: 'congress', person: 'x' }] };
    expect(parseFacts(facts)).toEqual({ facts });
    expect(problemsOf({ ...facts, seats: [{ id: 'x', body: 'congress', person: 'y' }] })).toMatchObject([{ fault: 'dangling-reference' }]);
  });

  it('never repeats a value: not an identity number, not a name', () => {
    const wrong = '15062419900307999X';
    const told = JSON.stringify(problemsOf({ people: [{ id: '秘密', name: 7, citizenNumber: wrong, certificateNumber: `${wrong}99`, sex: '秘密' }, { id: '秘密', name: '秘密' }], seats: [{ id: '1', body: '秘密', person: '秘密' }] }));
    expect(told).not.toMatch(/秘密|1506241990|999X/);
  });

  it('takes whatever it is given without throwing', () => {
    const register = fc.constantFrom(...registerNames);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(register, fc.anything()), fc.dictionary(register, fc.array(fc.object()))), (input) => {
        expect(Object.keys(parseFacts(input))).toHaveLength(1);
      }),
    );
  });

  it('a prototype in the input is an unknown key and changes nothing', () => {
    expect(problemsOf(JSON.parse('{"__proto__": [], "people": []}')).length).toBeLessThanOrEqual(1);
    expect(parseFacts(JSON.parse('{"people": [{"id": "p", "name": "张三", "__proto__": {"disabled": true}}]}'))).not.toMatchObject({ facts: { people: [{ disabled: true }] } });
  });

  it.each(['__proto__', 'constructor', 'toString', '', 7, undefined])('%s is no register', (name) => {
    expect(isRegisterName(name)).toBe(false);
  });
});
