import fc from 'fast-check';
import type { Entry, Facts } from './facts.ts';
import { dates, of, record, TODAY, yesNo, type Trial } from './oracle.facts.testing.ts';
import { each, holdersOf, judgeCoverage, judgeNumber, open, openDates, type Ways } from './oracle.testing.ts';

type Person = Entry<'people'>;
type Post = Entry<'posts'>;

/** People in posts of the organ. */
const staff = (person: fc.Arbitrary<Partial<Person>>, post: fc.Arbitrary<object>): fc.Arbitrary<Facts> =>
  fc
    .record({
      people: fc.array(person, { minLength: 3, maxLength: 3 }),
      posts: fc.array(fc.record({ person: fc.constantFrom('p0', 'p1', 'p2'), post, dates: record(dates) }), { maxLength: 4 }),
      authorised: of(0, 1, 2, 3),
      contacts: fc.array(fc.record({ person: fc.constantFrom('p0', 'p1', 'p2'), dates: record(dates) }), { maxLength: 2 }),
    })
    .map(({ people, posts, authorised, contacts }) => ({
      people: people.map((one, index) => ({ id: `p${index}`, name: '某', ...one })),
      posts: posts.map((one, index) => ({ id: `g${index}`, role: 'leader' as const, person: one.person, ...one.post, ...one.dates })),
      terms: [{ id: 't', body: 'leadership' as const, ...(authorised === undefined ? {} : { authorised }) }],
      contacts: contacts.map((one, index) => ({ id: `c${index}`, person: one.person, ...one.dates })),
    }));
const disabledWays = (person: Person) => open(person, 'disabled', [true, false]);
const heldPosts: Ways = {
  posts: each<Post>(
    openDates,
    (post) => open(post, 'posting', ['full-time', 'seconded']),
    (post) => open(post, 'staffing', ['administrative', 'institutional', 'other']),
    (post) => open(post, 'rank', ['section-deputy', 'none']),
    (post) => open(post, 'personalGrade', ['section-chief-4', 'section-member-1']),
  ),
};
const leaders = (facts: Facts) => holdersOf(facts, TODAY, ['leader'], () => true);

/** Those who hold posts of the organ. */
export const postTrials: readonly Trial[] = [
  {
    measure: '2-2-1/leadership-posts-filled',
    facts: staff(fc.constant({}), fc.constant({})),
    ways: heldPosts,
    plain: (facts) => {
      const [count, approved] = [leaders(facts).length, facts.terms?.[0]?.authorised];
      return approved === undefined ? 'undetermined' : count === 0 && approved === 0 ? 'not-applicable' : judgeNumber(count, 'exactly', approved);
    },
  },
  {
    measure: '2-2-1/leadership-disabled-cadre',
    facts: staff(record({ disabled: yesNo }), fc.constant({})),
    readings: fc.constantFrom('at-least', 'exactly').map((value) => ({ '2-2-1/leadership-disabled-is': value })),
    ways: { people: disabledWays, posts: openDates },
    plain: (facts, readings) =>
      leaders(facts).length === 0
        ? 'not-applicable'
        : judgeNumber(leaders(facts).filter(({ disabled }) => disabled === true).length, String(readings['2-2-1/leadership-disabled-is']), 1),
  },
  {
    measure: '2-2-1/organ-disabled-cadres',
    facts: staff(
      record({ disabled: yesNo }),
      record({ staffing: of('administrative', 'institutional', 'other'), posting: of('full-time', 'full-time', 'seconded') }),
    ),
    readings: fc.record({
      '2-2-1/organ-is': fc.constantFrom('administrative', 'both'),
      '2-2-1/visitors-in-denominator': fc.constantFrom('no', 'yes'),
    }),
    ways: { ...heldPosts, people: disabledWays },
    plain: (facts, readings) => {
      const own = (staffing: unknown) => staffing === 'administrative' || (staffing === 'institutional' && readings['2-2-1/organ-is'] === 'both');
      const all = holdersOf(facts, TODAY, ['leader', 'cadre'], ({ staffing, posting }) =>
        readings['2-2-1/visitors-in-denominator'] === 'yes' ? posting !== 'full-time' || own(staffing) : posting === 'full-time' && own(staffing),
      );
      return all.length === 0 ? 'not-applicable' : 100 * all.filter(({ disabled }) => disabled === true).length >= 15 * all.length ? 'met' : 'unmet';
    },
  },
  {
    measure: '2-2-3/cadre-community-contact',
    facts: staff(fc.constant({}), record({ rank: of('section-deputy', 'none'), personalGrade: of('section-chief-4', 'section-member-1') })),
    readings: fc.constantFrom('leading-posts', 'and-grades').map((value) => ({ '2-2-3/section-deputies-are': value })),
    ways: { ...heldPosts, contacts: openDates },
    plain: (facts, readings) =>
      judgeCoverage(
        holdersOf(
          facts,
          TODAY,
          ['leader', 'cadre'],
          ({ rank, personalGrade }) =>
            rank !== 'none' || (personalGrade === 'section-chief-4' && readings['2-2-3/section-deputies-are'] === 'and-grades'),
        ).map(({ id }) => id),
        (facts.contacts ?? []).map((one) => ({ ...one, unit: one.person, who: one.id })),
        TODAY,
      ),
  },
];
