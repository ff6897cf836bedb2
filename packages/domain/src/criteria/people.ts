import { both, type Maybe } from '../maybe.ts';
import type { Criterion } from '../population.ts';
import { choiceReading } from '../reading.ts';
import type { Person } from '../roll.ts';

/** Any of the criteria: a person who fits several counts once. */
export function anyOf(...criteria: readonly [Criterion, ...Criterion[]]): Criterion {
  const [first, second, ...rest] = criteria;
  if (second === undefined) return first;
  if (rest.length > 0) return anyOf(first, anyOf(second, ...rest));
  return {
    key: `${first.key}|${second.key}`,
    title: { zh: `${first.title.zh}或${second.title.zh}`, en: `${first.title.en} or ${second.title.en}` },
    needs: [...(first.needs ?? []), ...(second.needs ?? [])],
    readings: [...(first.readings ?? []), ...(second.readings ?? [])],
    on: (roll) => {
      const [one, other] = [first.on(roll), second.on(roll)];
      return (member) => {
        const answer = one(member);
        if (answer === true) return true;
        const second = other(member);
        return second === false ? answer : second;
      };
    },
  };
}

/** Disabled: as recorded; a certificate number or a certified category is a yes. */
export const disabled: Criterion = {
  key: 'disabled',
  title: { zh: '残疾人', en: 'disabled' },
  on: () => ({ person }) => isDisabled(person),
};

/** A relative or friend of a disabled person (残疾人亲友). */
export const relative: Criterion = {
  key: 'relative',
  title: { zh: '残疾人亲友', en: 'relative of a disabled person' },
  on: () => ({ person }) => (person?.relative === undefined && person?.relativeCategory !== undefined ? true : person?.relative),
};

/** From which award on a person is a role model. */
export const awardLevel = choiceReading({
  id: '2-1-1/role-model-award',
  title: { zh: '自强模范的表彰级别', en: 'Award level that makes a role model' },
  default: 'any',
  choices: {
    any: { zh: '任何级别', en: 'any level' },
    county: { zh: '旗县级及以上', en: 'county and above' },
    city: { zh: '市级及以上', en: 'city and above' },
    region: { zh: '自治区级及以上', en: 'region and above' },
    national: { zh: '国家级', en: 'national' },
  },
});

const LEVELS = ['county', 'city', 'region', 'national'] as const;

/** Role model (自强模范) at the level that the reading asks for. */
export const roleModel: Criterion = {
  key: 'role-model',
  title: { zh: '自强模范', en: 'role model' },
  readings: [awardLevel],
  on: (roll) => {
    const least = roll.chosen(awardLevel);
    return ({ person }) => {
      const award = person?.roleModel;
      if (award === undefined) return undefined;
      if (award === 'none' || least === 'any') return award !== 'none';
      return award === 'unstated' ? (least === 'county' ? true : undefined) : LEVELS.indexOf(award) >= LEVELS.indexOf(least);
    };
  },
};

/** Works or lives at the grassroots (基层一线). */
export const grassroots: Criterion = {
  key: 'grassroots',
  title: { zh: '基层一线', en: 'grassroots' },
  on: () => ({ person }) => person?.grassroots,
};

/** A disabled person or relative from a farming or pastoral area. */
export const ruralDisabledOrRelative: Criterion = {
  key: 'rural-disabled-or-relative',
  title: { zh: '农牧区残疾人及亲友', en: 'rural or pastoral disabled people and relatives' },
  on: (roll) => {
    const counts = anyOf(disabled, relative).on(roll);
    return (member) => both(member.person?.rural, counts(member));
  },
};

/** Belongs to an ethnic minority: any recorded ethnicity but Han. */
export const minority: Criterion = {
  key: 'minority',
  title: { zh: '少数民族', en: 'ethnic minority' },
  on: () => ({ person }) => (person?.ethnicity === undefined ? undefined : !/^汉族?$|^han$/i.test(person.ethnicity)),
};

/** Comes from a social organisation that helps disabled people (助残社会组织). */
export const socialOrganisation: Criterion = {
  key: 'social-organisation',
  title: { zh: '助残社会组织', en: 'social organisation' },
  on: () => ({ person }) => person?.socialOrganisation,
};

/** A volunteer for disabled people (助残志愿者). */
export const volunteer: Criterion = {
  key: 'volunteer',
  title: { zh: '助残志愿者', en: 'volunteer' },
  on: () => ({ person }) => person?.volunteer,
};

/** Whether a person is disabled, inferred from the certificate where the roster does not say. */
function isDisabled(person: Person | undefined): Maybe {
  if (person === undefined) return undefined;
  if (person.disabled !== undefined) return person.disabled;
  return person.certificateNumber !== undefined || person.category !== undefined || person.grade !== undefined ? true : undefined;
}
