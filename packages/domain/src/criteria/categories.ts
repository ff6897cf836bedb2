import { parseCertificateNumber } from '../certificate-number.ts';
import type { Category } from '../disability.ts';
import type { Words } from '../language.ts';
import { either, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import { choiceReading } from '../reading.ts';
import type { Person } from '../roll.ts';

/** Whether people with a speech disability, who have no group of their own, stand with the deaf. */
export const speechWithDeaf = choiceReading({
  id: '2-1-1/speech-counts-as-deaf',
  title: { zh: '言语残疾是否计入聋人', en: 'Speech counts as deaf' },
  default: 'no',
  choices: { no: { zh: '否', en: 'no' }, yes: { zh: '是', en: 'yes' } },
});

/** Whether a multiple disability stands for each of the disabilities in it. */
export const multipleForComponents = choiceReading({
  id: '2-1-1/multiple-counts-for-components',
  title: { zh: '多重残疾是否计入所含各类', en: 'Multiple counts for its components' },
  default: 'yes',
  choices: { yes: { zh: '是（已知所含类别时）', en: 'yes, where they are known' }, no: { zh: '否', en: 'no' } },
});

const readings = [speechWithDeaf, multipleForComponents] as const;

/** People of a disability category, by certificate. */
function ofCategory(key: string, title: Words, wanted: readonly Category[], ...under: readonly Category[]): Criterion {
  return {
    key,
    title,
    readings,
    on: (roll) => {
      const accepted = roll.chosen(speechWithDeaf) === 'yes' ? [...wanted, ...under] : wanted;
      const split = roll.chosen(multipleForComponents) === 'yes';
      return ({ person }) => hasCategory(person, accepted, split);
    },
  };
}

/** 盲人: visual disability. */
export const blind = ofCategory('blind', { zh: '盲人', en: 'blind' }, ['visual']);

/** 聋人: hearing disability, and speech where the reading says so. */
export const deaf = ofCategory('deaf', { zh: '聋人', en: 'deaf' }, ['hearing'], 'speech');

/** 肢残人: physical disability. */
export const physical = ofCategory('physical', { zh: '肢残人', en: 'physical' }, ['physical']);

const MENTAL_OR_INTELLECTUAL: readonly Category[] = ['intellectual', 'mental'];
const mentalOrIntellectualThemselves = ofCategory('', { zh: '', en: '' }, MENTAL_OR_INTELLECTUAL);

/** 精神智力残疾人及亲友: mental or intellectual disability, or a relative of someone who has one. */
export const mentalOrIntellectual: Criterion = {
  key: 'mental-or-intellectual',
  title: { zh: '精神、智力残疾人及亲友', en: 'mental or intellectual, and relatives' },
  readings,
  on: (roll) => {
    const themselves = mentalOrIntellectualThemselves.on(roll);
    return (member) => either(themselves(member), isRelativeOf(member.person, MENTAL_OR_INTELLECTUAL));
  },
};

/** Whether a person's own disability is one of these categories, by the roster or else by the certificate number. */
export function hasCategory(person: Person | undefined, accepted: readonly Category[], split: boolean): Maybe {
  if (person === undefined) return undefined;
  const category = person.category ?? certified(person);
  if (category === undefined) return person.disabled === false ? false : undefined;
  if (category !== 'multiple') return accepted.includes(category);
  if (!split) return false;
  return person.components === undefined ? undefined : person.components.some((component) => accepted.includes(component));
}

/** Whether a person is a relative of someone whose disability is one of these categories. */
export function isRelativeOf(person: Person | undefined, accepted: readonly Category[]): Maybe {
  const category = person?.relativeCategory;
  if (category === 'multiple') return undefined;
  if (category !== undefined) return accepted.includes(category);
  return person?.relative === false ? false : undefined;
}

function certified({ certificateNumber }: Person): Category | undefined {
  if (certificateNumber === undefined) return undefined;
  const parsed = parseCertificateNumber(certificateNumber);
  return 'fault' in parsed ? undefined : parsed.category;
}
