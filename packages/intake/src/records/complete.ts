import { parseDivisionCode } from '@federation/domain/division-code';
import type { RegisterName } from '@federation/domain';
import type { Values } from './draft.ts';

const endings = [
  [/社区(?:居委会|居民委员会)?$/, 'community'],
  [/嘎查(?:村委会|委员会)?$/, 'gacha'],
  [/村(?:委会|民委员会)?$/, 'village'],
  [/苏木$/, 'sumu'],
  [/镇$/, 'town'],
  [/[旗县]$/, 'banner'],
] as const;

/** A unit's kind is the last word of its name, and a division code says which level it is of. */
function completeUnit(values: Values): void {
  const { code, name } = values;
  if (typeof code === 'string') values['code'] = parseDivisionCode(code)?.text ?? code;
  if (values['kind'] !== undefined || typeof name !== 'string') return;
  const kind = endings.find(([ending]) => ending.test(name))?.[1];
  if (kind !== undefined) values['kind'] = kind;
}

/** Of the cadres that a title speaks of, those whose own title says so are leaders. */
function completePost(values: Values, context: Readonly<Record<string, string | number>>): void {
  if (context['role'] === 'cadre' && values['role'] === 'cadre' && /理事长|党组书记/.test(String(values['title'] ?? ''))) values['role'] = 'leader';
}

/** Fills in what other fields of the record tell beyond doubt. */
export function complete(register: RegisterName, values: Values, context: Readonly<Record<string, string | number>>): void {
  if (register === 'units') completeUnit(values);
  if (register === 'posts') completePost(values, context);
}

/** Lists set sex and ethnicity behind a name: `其其格（女，蒙古族）`. Anything else in brackets stays part of the name. */
export function completePerson(values: Values): void {
  const { name } = values;
  if (typeof name !== 'string' || !/[)）]$/.test(name)) return;
  const match = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(name);
  const told: Values = {};
  for (const word of (match?.[2] ?? '?').split(/[、，,\s]+/)) {
    if (word === '女' || word === '男') told['sex'] = word === '女' ? 'female' : 'male';
    else if (/^\p{sc=Han}{1,5}族$/u.test(word)) told['ethnicity'] = word;
    else return;
  }
  values['name'] = match?.[1] ?? name;
  for (const [field, value] of Object.entries(told)) values[field] ??= value;
}
