import fc from 'fast-check';
import { categories } from './disability.ts';
import type { Facts } from './facts.ts';
import { awardLevels } from './registers/people.ts';
import { postings } from './registers/posts.ts';
import type { Person, Seat } from './roll.ts';

const category = fc.constantFrom(...(Object.keys(categories) as (keyof typeof categories)[]));
const award = fc.constantFrom(...(Object.keys(awardLevels) as (keyof typeof awardLevels)[]));
const posting = fc.constantFrom(...(Object.keys(postings) as (keyof typeof postings)[]));

type Answers = Omit<Person, 'id' | 'name'>;

/** What may be answered about a person, each field also unknown; what contradicts itself is left out. */
export const answers: fc.Arbitrary<Answers> = fc
  .record(
    {
      disabled: fc.boolean(),
      category,
      components: fc.subarray(['visual', 'hearing', 'physical', 'mental'] as const, { minLength: 2 }),
      relative: fc.boolean(),
      relativeCategory: category,
      roleModel: award,
      grassroots: fc.boolean(),
      rural: fc.boolean(),
      ethnicity: fc.constantFrom('汉族', '蒙古族'),
      socialOrganisation: fc.boolean(),
      volunteer: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(consistent);

/** Drops answers that another answer rules out, and adds those that it implies. */
export function consistent(of: Answers): Answers {
  const { category: own, components, relativeCategory, ...rest } = of;
  return {
    ...rest,
    ...(own === undefined || of.disabled === false ? {} : { category: own, disabled: true }),
    ...(components === undefined || own !== 'multiple' || of.disabled === false ? {} : { components }),
    ...(relativeCategory === undefined || of.relative === false ? {} : { relativeCategory, relative: true }),
  };
}

const seatAnswers = fc.record(
  { role: fc.constantFrom('chair', 'vice-chair', 'member'), posting },
  { requiredKeys: [] },
) satisfies fc.Arbitrary<Partial<Seat>>;

const member = fc.record({ person: answers, seat: seatAnswers });

/** A presidium of this term and last, with unknown answers, all in one set of facts. */
export const presidia = (max: number): fc.Arbitrary<Facts> =>
  fc
    .record({
      now: fc.array(member, { minLength: 1, maxLength: max }),
      last: fc.array(member, { maxLength: max }),
      authorised: fc.option(fc.integer({ min: 1, max: max + 2 }), { nil: undefined }),
    })
    .map(({ now, last, authorised }) => {
      const rosters = [now.map((one) => ({ ...one, term: 7 })), last.map((one) => ({ ...one, term: 6 }))].flat();
      return {
        people: rosters.map(({ person }, index) => ({ id: id(index), name: '某', ...person })),
        seats: rosters.map(({ seat, term }, index) => ({ id: `presidium/${term}/${id(index)}`, body: 'presidium', term, person: id(index), ...seat })),
        terms: [{ id: 'presidium/7', body: 'presidium', number: 7, ...(authorised === undefined ? {} : { authorised }) }],
      } satisfies Facts;
    });

const id = (index: number): string => `p-${String(index).padStart(4, '0')}`;
