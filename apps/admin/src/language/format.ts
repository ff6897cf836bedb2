import { useMemo } from 'react';
import { useLanguage } from './language.tsx';

/** Numbers, days and lists as the language writes them. */
export interface Format {
  number(value: number): string;
  /** A day, month or year as exact as it is given: `2026-11-23`, `2026-11`, `2026`. */
  day(date: string): string;
  list(items: readonly string[]): string;
  /** A share cut to one decimal, so that a miss never shows as the threshold. */
  share(count: number, of: number): string;
}

/** The formats of a locale. */
export function formatIn(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, roundingMode: 'trunc' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const parts: Intl.DateTimeFormatOptions[] = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }];
  const days = parts.map((part) => new Intl.DateTimeFormat(locale, { ...part, timeZone: 'UTC' }));
  return {
    number: (value) => number.format(value),
    day: (date) => days[date.split('-').length - 1]?.format(new Date(date)) ?? date,
    list: (items) => list.format(items),
    share: (count, of) => percent.format(Math.floor((count * 1000) / of) / 1000),
  };
}

/** The formats of the reader's language. */
export function useFormat(): Format {
  const { locale } = useLanguage();
  return useMemo(() => formatIn(locale), [locale]);
}
