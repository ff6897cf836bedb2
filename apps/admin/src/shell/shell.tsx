import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session.ts';
import { plan } from '../plan/plan.ts';
import { Link, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { LanguageProvider, languageOf, locales, useLanguage } from '../language/language.tsx';
import { useWords } from '../language/words.ts';
import { Account } from './account.tsx';
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
  const { pathname } = useLocation();
  const { data: session } = useQuery(sessionQuery());
  const entering = session === null || session?.mustChange === true;
  return (
    <>
      <a className="skip" href="#main">
        {say.skip}
      </a>
      <Masthead />
      <div className="frame">
        <div className="rail">{entering ? null : <Rail within={/^\/(clauses|findings)\//.test(pathname)} />}</div>
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}

/** The ways to the pages. Clauses and findings are read on from where we stand. */
function Rail({ within }: { within: boolean }) {
  const say = useWords(words);
  return (
    <nav aria-label={say.main}>
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
        <Account />
      </div>
    </header>
  );
}
