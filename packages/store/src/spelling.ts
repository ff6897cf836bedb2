import type { RegisterName } from '@federation/domain';
import { pinyin } from 'pinyin-pro';

/**
 * How a name is spelt by those who type it without its characters: `zhang san`, `zhangsan`, `zs`. With `v` for ü, as on keyboards;
 * the surname of a person is read as a surname (单 shan, not dan).
 */
export function spellings(register: RegisterName, name: string): readonly string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', surname: register === 'people' ? 'head' : 'off' });
  return [syllables.join(' '), syllables.join(''), syllables.map((syllable) => [...syllable][0]).join('')];
}
