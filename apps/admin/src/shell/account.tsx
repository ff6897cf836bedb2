import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery, signOut } from '../api/session.ts';
import { useWords } from '../language/words.ts';
import { leaveTo } from './leave.ts';
import { words } from './words.ts';

/** Who is signed in, the way to one's password, and the way out. */
export function Account() {
  const say = useWords(words);
  const { data: session } = useQuery(sessionQuery());
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => leaveTo('/sign-in') });
  if (session === undefined || session === null) return null;
  return (
    <div className="account">
      <span>
        {say.signedIn} <Link to="/password" aria-label={say.passwordOf(session.name)}>{session.name}</Link>
      </span>
      <button type="button" className="plain" onClick={() => leaving.mutate()}>
        {say.signOut}
      </button>
      <span role="status">{leaving.isError ? say.notSignedOut : ''}</span>
    </div>
  );
}
