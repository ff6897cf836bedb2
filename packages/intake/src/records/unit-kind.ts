import { parseDivisionCode } from '@federation/domain/division-code';
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
export function completeUnit(values: Values): void {
  const { code, name } = values;
  if (typeof code === 'string') values['code'] = parseDivisionCode(code)?.text ?? code;
  if (values['kind'] !== undefined || typeof name !== 'string') return;
  const kind = endings.find(([ending]) => ending.test(name))?.[1];
  if (kind !== undefined) values['kind'] = kind;
}
