import type { Category } from '../disability.ts';
import { both, either, type Maybe } from '../maybe.ts';
import type { Criterion, Member } from '../population.ts';
import { choiceReading } from '../reading.ts';
import { associations } from '../registers/organisations.ts';
import { hasCategory, isRelativeOf } from './categories.ts';
import { anyOf, disabled, relative } from './people.ts';

type Association = keyof typeof associations;

/** The special association of that kind. */
export const associationOf = (kind: Association): Criterion => ({
  key: kind,
  title: associations[kind].title,
  on: () => ({ organisation }) => (organisation?.association === undefined ? undefined : organisation.association === kind),
});

/** Whether a head must belong to the association's own disability. */
export const headMatches = choiceReading({
  id: '2-1-3/head-category-must-match',
  title: { zh: '负责人的残疾类别是否须与协会一致', en: "Must the head's category match the association" },
  default: 'no',
  choices: { no: { zh: '否', en: 'no' }, yes: { zh: '是', en: 'yes' } },
});

const CATEGORY: Readonly<Record<Association, Category>> = {
  blind: 'visual',
  deaf: 'hearing',
  physical: 'physical',
  intellectual: 'intellectual',
  mental: 'mental',
};

/** The head is disabled or a relative of a disabled person, of the association's category where that is asked for. */
export const eligibleHead: Criterion = {
  key: 'eligible-head',
  title: { zh: '负责人为残疾人或亲友', en: 'head is disabled or a relative' },
  needs: ['people'],
  readings: [headMatches],
  on: (roll) => {
    const eligible = anyOf(disabled, relative).on(roll);
    return roll.chosen(headMatches) === 'yes' ? (member) => both(eligible(member), matches(member)) : eligible;
  },
};

function matches({ person, organisation }: Member): Maybe {
  const association = organisation?.association;
  if (association === undefined) return undefined;
  const wanted = [CATEGORY[association]];
  return either(hasCategory(person, wanted, true), isRelativeOf(person, wanted));
}
