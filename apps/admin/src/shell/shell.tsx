import { plan } from '../plan/plan.ts';
import { Link, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { LanguageProvider, languageOf, locales, useLanguage } from '../language/language.tsx';
import { useWords } from '../language/words.ts';
import { useArrival } from './arrival.ts';
import { words } from './words.ts';

/** The frame of every page: who is asked, in which language, the ways to the pages, and the page. */
export function Shell() {
  const { lang } = useSearch({ from: '__root__' });
  return (
    <LanguageProvider language={languageOf(lang)}>
      <Frame />
    </LanguageProvider>
  );
}

function Frame() {
  const say = useWords(words);
  useArrival();
  // Clauses and findings are read on from where we stand.
  const within = /^\/(clauses|findings)\//.test(useLocation().pathname);
  return (
    <>
      <a className="skip" href="#main">
        {say.skip}
      </a>
      <Masthead />
      <div className="frame">
        <nav className="rail" aria-label={say.main}>
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true, includeSearch: false }} {...(within ? { 'aria-current': 'true' } : {})}>
                {say.standing}
              </Link>
            </li>
            <li>
              <Link to="/registers" activeOptions={{ includeSearch: false }}>
                {say.registers}
              </Link>
            </li>
            <li>
              <Link to="/take-in" activeOptions={{ includeSearch: false }}>
                {say.takeIn}
              </Link>
            </li>
          </ul>
        </nav>
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}

function Masthead() {
  const say = useWords(words);
  const { language } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="masthead">
      <div>
        <Link className="title" to="/">
          {plan.title[language]}
        </Link>
        <Link className="language" to="." search={(search) => ({ ...search, lang: other })} lang={locales[other]} hrefLang={locales[other]} resetScroll={false}>
          {say.otherLanguage}
        </Link>
      </div>
    </header>
  );
}
