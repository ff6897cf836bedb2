import type { Choices } from '@federation/domain';
import { chineseNumber } from '../cells/number.ts';
import { normal } from './heading.ts';
import type { RegisterShape } from './targets.ts';

/** The words around a sheet's table, the nearest first: rows above the heading, the sheet's name, the file's name. */
export interface Surroundings {
  readonly titles: readonly string[];
  readonly sheet: string;
  readonly file: string;
}

/** What holds for every row of a sheet, and the length of the words that say so. */
export interface Context {
  readonly values: Readonly<Record<string, string | number>>;
  /** The longest words found for a required field, for weighing one register against another. */
  readonly weight: number;
}

/** Values of required closed lists, and of the term, that the words around the table give. */
export function contextOf(shape: RegisterShape, around: Surroundings): Context {
  const values: Record<string, string | number> = {};
  let weight = 0;
  const texts = [...around.titles, around.sheet, around.file];
  for (const [name, field] of Object.entries(shape.fields)) {
    if (field.kind === 'choice' && field.required && field.choices !== undefined) {
      const found = first(texts, (text) => choiceIn(text, field.choices ?? {}));
      if (found === undefined) continue;
      values[name] = found.value;
      weight = Math.max(weight, found.length);
    }
    if (field.kind === 'number' && (name === 'term' || name === 'number')) {
      const term = first(texts, termIn);
      if (term !== undefined) values[name] = term;
    }
  }
  return { values, weight };
}

/** The federation's own name says nothing of what a sheet lists. */
export function withoutFederation(text: string): string {
  return text.replace(/^.*?[旗县市区盟](?:残疾人联合会|残联)/, '');
}

/** The closed list's value whose words end last in the text: in Chinese what a thing is stands at its end. */
function choiceIn(text: string, choices: Choices): { readonly value: string; readonly length: number } | undefined {
  const within = normal(withoutFederation(text));
  let best: { readonly value: string; readonly length: number; readonly end: number } | undefined;
  for (const [value, { title, synonyms = [] }] of Object.entries(choices)) {
    for (const word of [title.zh, ...synonyms].map(normal)) {
      if (word.length < 2) continue;
      const at = within.lastIndexOf(word);
      if (at < 0) continue;
      const end = at + word.length;
      if (best === undefined || end > best.end || (end === best.end && word.length > best.length)) best = { value, length: word.length, end };
    }
  }
  if (best === undefined) return undefined;
  const { title, synonyms = [] } = choices[best.value] ?? { title: { zh: '' } };
  const lengths = [title.zh, ...synonyms].map(normal).map((word) => (within.includes(word) ? word.length : 0));
  return { value: best.value, length: Math.max(...lengths) };
}

function termIn(text: string): number | undefined {
  const match = /第\s*([\d零〇一二三四五六七八九十]{1,3})\s*[届次]/.exec(text.normalize('NFKC'));
  if (match?.[1] === undefined) return undefined;
  return /^\d+$/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
}

function first<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
