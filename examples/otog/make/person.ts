import { checkCharacter } from '../../../packages/domain/src/citizen-number.ts';
import { dice, type Dice } from './dice.ts';
import { namer, type Sex } from './names.ts';

/** What decides who counts; a trait that is `undefined` is one that the office does not know. */
export interface Traits {
  readonly disabled: boolean | undefined;
  readonly relative: boolean | undefined;
  /** Certificate digit: 1 visual, 2 hearing, 3 speech, 4 physical, 5 intellectual, 6 mental, 7 multiple. */
  readonly category?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly components?: string;
  readonly relativeCategory?: string;
  readonly award: '否' | '是' | '旗县级' | '市级' | '自治区级';
  readonly grassroots: boolean;
  readonly rural: boolean;
  readonly society: boolean;
  readonly volunteer: boolean;
  readonly minority: boolean;
  readonly work: string;
}

/** An invented person. */
export interface Person extends Traits {
  readonly name: string;
  readonly sex: Sex;
  readonly ethnicity: string;
  readonly birth: string;
  readonly citizen: string;
  readonly certificate?: string;
  readonly grade?: number;
}

export type Invent = (traits?: Partial<Traits>, fixed?: { readonly name: string; readonly sex: Sex }, born?: number) => Person;

const NOBODY: Traits = {
  disabled: false,
  relative: false,
  award: '否',
  grassroots: false,
  rural: false,
  society: false,
  volunteer: false,
  minority: false,
  work: '',
};

/** Makes people up, no name twice unless it is asked for. */
export function inventor(seed: number): Invent {
  const chance = dice(seed);
  const nameOf = namer(chance);
  return (traits = {}, fixed, born) => {
    const sex = fixed?.sex ?? chance.pick<Sex>(['男', '女']);
    const minority = traits.minority ?? chance.below(5) < 2;
    const mongol = minority && chance.below(8) > 0;
    const year = born ?? (traits.grassroots === true ? 1958 + chance.below(42) : 1971 + chance.below(29));
    const birth = `${year}-${pad(1 + chance.below(12))}-${pad(1 + chance.below(28))}`;
    const citizen = citizenNumber(chance, birth, sex);
    const disabled = traits.category === undefined ? {} : certified(chance, citizen, traits.category);
    const name = fixed?.name ?? nameOf(sex, mongol);
    const ethnicity = mongol ? '蒙古族' : minority ? chance.pick(['回族', '满族']) : chance.pick(['汉', '汉族']);
    return { ...NOBODY, ...traits, ...disabled, minority, name, sex, ethnicity, birth, citizen };
  };
}

function certified(chance: Dice, citizen: string, category: number) {
  const grade = category === 1 || category === 7 ? 1 + chance.below(2) : 2 + chance.below(3);
  return { disabled: true, grade, certificate: `${citizen}${category}${grade}` };
}

/** Valid in form only (GB 11643): the serial is a throw of the dice. */
function citizenNumber(chance: Dice, birth: string, sex: Sex): string {
  const area = birth < '2001-02' ? chance.pick(['152725', '152725', '150624']) : '150624';
  const serial = 2 * chance.below(499) + (sex === '男' ? 1 : 2);
  const digits = area + birth.replaceAll('-', '') + String(serial).padStart(3, '0');
  return digits + checkCharacter(digits);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
