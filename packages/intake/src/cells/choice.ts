import type { Choices } from '@federation/domain';
import type { Raw } from '../files/source.ts';
import { isBlankMark } from './flag.ts';
import { Fault, type Read } from './read.ts';
import { plain } from './text.ts';

const notAChoice = new Fault('not-a-choice');

/** One value of a closed list: by its title, another spelling of it, or the value itself. */
export function choiceReader(choices: Choices): (raw: Raw) => Read {
  const words = wordsOf(choices);
  return (raw) => {
    const text = plain(raw);
    if (text instanceof Fault) return text;
    if (text === '') return undefined;
    return words.get(key(text)) ?? (isBlankMark(text) ? undefined : notAChoice);
  };
}

/** Some values of a closed list, set apart by 、，, / ; or a space. */
export function choicesReader(choices: Choices): (raw: Raw) => Read {
  const words = wordsOf(choices);
  return (raw) => {
    const text = plain(raw);
    if (text instanceof Fault) return text;
    if (text === '' || isBlankMark(text)) return undefined;
    if (text === '无' && !words.has(text)) return [];
    const values = new Set<string>();
    for (const part of text.split(/[、，,/;；+＋ 和及与]/)) {
      if (part === '') continue;
      const value = words.get(key(part));
      if (value === undefined) return notAChoice;
      values.add(value);
    }
    return [...values];
  };
}

/** Every spelling of a closed list's values. A spelling that two values share is nobody's. */
export function wordsOf(choices: Choices): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const shared = new Set<string>();
  const add = (word: string, value: string) => {
    const known = words.get(key(word));
    if (known !== undefined && known !== value) shared.add(key(word));
    words.set(key(word), value);
  };
  for (const [value, { title, synonyms = [] }] of Object.entries(choices)) {
    for (const word of [value, title.zh, title.en, ...synonyms]) add(word, value);
  }
  for (const word of shared) words.delete(word);
  return words;
}

function key(text: string): string {
  const bare = text.toLowerCase().replaceAll(/[\s()（）[\]【】“”"]/g, '');
  return bare === '' ? text : bare;
}
