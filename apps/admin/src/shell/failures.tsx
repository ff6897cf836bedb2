import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { kindOf, reasonOf } from '../api/problem.ts';
import { Page } from '../elements/page.tsx';
import { useWords } from '../language/words.ts';
import { words } from './words.ts';

/** The page of an address that leads nowhere. */
export function Missing() {
  const say = useWords(words);
  return (
    <Page title={say.missing}>
      <p className="lead">{say.missingHelp}</p>
      <p>
        <Link to="/">{say.home}</Link>
      </p>
    </Page>
  );
}

/** In place of a page whose data could not be read: what is wrong, and the way to try again. */
export function Failed({ error }: { error: unknown }) {
  const say = useWords(words);
  const router = useRouter();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  if (kindOf(error) === 'signed-out') return <Ended />;
  return (
    <Page title={say.failed}>
      <div ref={notice} tabIndex={-1} role="alert" className="notice wrong">
        <p>{reasonOf(error) ?? say.failedHelp}</p>
      </div>
      <Button className="primary" onPress={() => void router.invalidate()}>
        {say.again}
      </Button>
      <p className="beneath">
        <Link to="/">{say.home}</Link>
      </p>
    </Page>
  );
}

/** In place of a page that was asked for after the session had ended. */
function Ended() {
  const say = useWords(words);
  const { href } = useLocation();
  return (
    <Page title={say.ended}>
      <p>
        <a className="button primary" href={`/sign-in?to=${encodeURIComponent(href)}`}>
          {say.signInAgain}
        </a>
      </p>
    </Page>
  );
}

/** While a page's data is on its way. */
export function Loading() {
  const say = useWords(words);
  return (
    <p role="status" className="quiet">
      {say.loading}
    </p>
  );
}
