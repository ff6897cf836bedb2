import type { Language } from '@federation/domain';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The language that the request asks for; Chinese where it does not say. */
export function languageOf(c: Context): Language {
  const asked = accepts(c, {
    header: 'Accept-Language',
    supports: ['zh', 'en'],
    default: 'zh',
    match: (wanted, { supports, default: otherwise }) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
        .find((type) => supports.includes(type)) ?? otherwise,
  });
  return asked === 'en' ? 'en' : 'zh';
}
