import fc from 'fast-check';
import type { Entry, Facts } from './facts.ts';
import { dates, of, record, TODAY, yesNo, type Trial } from './oracle.facts.testing.ts';
import { each, judgeNumber, judgePresence, open, openDates, type Ways } from './oracle.testing.ts';

const disabledWays = (person: Entry<'people'>) => open(person, 'disabled', [true, false]);
const KINDS = ['blind', 'deaf', 'physical', 'intellectual', 'mental'] as const;
const standing = (facts: Facts) => (facts.organisations ?? []).filter(({ from, to }) => (from ?? '') <= TODAY && TODAY <= (to ?? '9'));
const associations = (held: Partial<typeof dates>) =>
  fc
    .record({
      list: fc.array(record({ association: of(...KINDS), head: of('able', 'other', 'unsure'), ...held }), { maxLength: 6 }),
      more: fc.boolean(),
      disabled: yesNo,
    })
    .map(({ list, more, disabled }): Facts => ({
      people: [
        { id: 'able', name: '某', disabled: true },
        { id: 'other', name: '某', disabled: false, relative: false },
        { id: 'unsure', name: '某', relative: false, ...(disabled === undefined ? {} : { disabled }) },
      ],
      organisations: [...list, ...(more ? KINDS.slice(0, 3).map((association) => ({ association, head: 'able' })) : [])].map((one, index) => ({
        id: `o${index}`,
        kind: 'special-association' as const,
        ...one,
      })),
    }));
const associationWays: Ways = {
  people: disabledWays,
  organisations: each<Entry<'organisations'>>(
    openDates,
    (one) => open(one, 'association', KINDS),
    (one) => open(one, 'head', ['able', 'other']),
  ),
};

/** The special associations and their heads. */
export const associationTrials: readonly Trial[] = [
  {
    measure: '2-1-3/five-associations',
    facts: associations(dates),
    ways: associationWays,
    plain: (facts) =>
      judgePresence(
        standing(facts),
        KINDS.map(
          (kind) =>
            ({ association }) =>
              association === kind,
        ),
        1,
      ),
  },
  {
    measure: '2-1-3/association-heads-eligible',
    facts: associations(dates),
    ways: associationWays,
    plain: (facts) => {
      const all = standing(facts);
      const able = all.filter(({ head }) => facts.people?.find(({ id }) => id === head)?.disabled === true);
      return all.length === 0 ? 'not-applicable' : judgeNumber(able.length, 'at-least', all.length);
    },
  },
];
