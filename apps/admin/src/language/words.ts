import { useMemo } from 'react';
import { useLanguage } from './language.tsx';

/** A message is a text, or a function that makes one, in Chinese and in English. */
type Message = string | ((...args: never[]) => string);

/** The messages of one page or part, by name. A message that lacks a language does not compile. */
export type Words = Readonly<Record<string, { readonly zh: Message; readonly en: Message }>>;

/** The messages in one language. Where the two languages take different arguments, a call does not compile. */
export type Said<W extends Words> = { readonly [Key in keyof W]: W[Key]['zh'] | W[Key]['en'] };

/** Declares messages and keeps the type of each. */
export const defineWords = <const W extends Words>(words: W): W => words;

/** The messages in the reader's language. Call the result `say`: the check for unused messages looks for `say.name`. */
export function useWords<W extends Words>(words: W): Said<W> {
  const { language } = useLanguage();
  return useMemo(() => sayIn(words, language), [words, language]);
}

/** The messages in a given language, where there is no component to ask from. */
export function sayIn<W extends Words>(words: W, language: 'zh' | 'en'): Said<W> {
  const said: Partial<Record<keyof W, Message>> = {};
  for (const key of Object.keys(words) as (keyof W)[]) said[key] = words[key]?.[language] ?? '';
  return said as Said<W>;
}
