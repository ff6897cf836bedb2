import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { kindOf, reasonOf } from '../../api/problem.ts';
import { signIn, waysQuery } from '../../api/session.ts';
import { Page } from '../../elements/page.tsx';
import { Wrong } from '../../elements/wrong.tsx';
import { useWords } from '../../language/words.ts';
import { leaveTo } from '../../shell/leave.ts';
import { EntryField } from './entry-field.tsx';
import { words } from './words.ts';

/** Sign in: name and password, and a code where the account has a second factor. */
export function SignInPage() {
  const say = useWords(words);
  const { to = '/', refused } = useSearch({ from: '/sign-in' });
  const { data: ways } = useSuspenseQuery(waysQuery());
  const [coded, setCoded] = useState(false);
  const [empty, setEmpty] = useState(0);
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: () => leaveTo(to),
    onError: (error) => {
      if (kindOf(error) === 'code-needed') setCoded(true);
    },
  });
  const enter = (form: FormData) => {
    if (entering.isPending) return;
    const [name, password, code] = ['name', 'password', 'code'].map((field) => String(form.get(field) ?? ''));
    if (name === undefined || name.trim() === '' || password === undefined || password === '') {
      setEmpty((times) => times + 1);
      return;
    }
    setEmpty(0);
    entering.mutate({ name, password, ...(code === undefined || code === '' ? {} : { code }) });
  };
  return (
    <Page title={say.title}>
      <p className="lead">{say.lead}</p>
      {refused === 1 && empty === 0 && entering.isIdle ? <Wrong title={say.wrong} reasons={[say.refused]} /> : null}
      {empty > 0 ? <Wrong key={empty} title={say.wrong} reasons={[say.empty]} /> : null}
      {empty === 0 && entering.isError ? <Wrong key={entering.submittedAt} title={say.wrong} reasons={[reasonOf(entering.error) ?? say.unanswered]} /> : null}
      <Form
        className="entry"
        onSubmit={(event) => {
          event.preventDefault();
          enter(new FormData(event.currentTarget));
        }}
      >
        <EntryField name="name" label={say.name} autoComplete="username" />
        <EntryField name="password" type="password" label={say.password} autoComplete="current-password" />
        {coded ? <EntryField name="code" label={say.code} autoComplete="one-time-code" inputMode="numeric" /> : null}
        <Button type="submit" className="primary">
          {say.signIn}
        </Button>
      </Form>
      <p role="status">{entering.isPending ? say.signingIn : ''}</p>
      {ways.provider ? (
        <p>
          <a href="/api/sign-in/provider">{say.provider}</a>
        </p>
      ) : null}
      <p className="quiet">{say.forgotten}</p>
    </Page>
  );
}
