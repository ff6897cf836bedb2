import type { Language } from '@federation/domain';
import { createContext, use, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The BCP 47 tag of each language, for `lang` and for Intl. */
export const locales = { zh: 'zh-CN', en: 'en-GB' } as const satisfies Record<Language, string>;

const KEY = 'federation.language';
const Context = createContext<Language>('zh');

/** The reader's language and its locale. */
export function useLanguage(): { readonly language: Language; readonly locale: string } {
  const language = use(Context);
  return { language, locale: locales[language] };
}

/** The language of the address, else the one chosen last, else Chinese. */
export const languageOf = (asked: Language | undefined): Language =>
  asked ?? (localStorage.getItem(KEY) === 'en' ? 'en' : 'zh');

/** Speaks a language to everything inside, to the document and to React Aria, and remembers it. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locales[language];
    localStorage.setItem(KEY, language);
  }, [language]);
  return (
    <Context value={language}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </Context>
  );
}
