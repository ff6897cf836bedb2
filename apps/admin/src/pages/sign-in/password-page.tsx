import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { reasonOf } from '../../api/problem.ts';
import { changePassword, sessionQuery } from '../../api/session.ts';
import { Page } from '../../elements/page.tsx';
import { Wrong } from '../../elements/wrong.tsx';
import { useWords } from '../../language/words.ts';
import { leaveTo } from '../../shell/leave.ts';
import { EntryField } from './entry-field.tsx';
import { words } from './password-words.ts';

/** Change one's own password; the first thing to do with a one-time one. */
export function PasswordPage() {
  const say = useWords(words);
  const { data: session } = useSuspenseQuery(sessionQuery());
  const [different, setDifferent] = useState(0);
  const changing = useMutation({ mutationFn: changePassword, onSuccess: () => leaveTo('/') });
  const change = (form: FormData) => {
    if (changing.isPending) return;
    const [present = '', next = '', again = ''] = ['present', 'next', 'again'].map((field) => String(form.get(field) ?? ''));
    if (next !== again) {
      setDifferent((times) => times + 1);
      return;
    }
    setDifferent(0);
    changing.mutate({ present, next });
  };
  return (
    <Page title={say.title}>
      <p className="lead">{session?.mustChange === true ? say.once : say.lead}</p>
      {different > 0 ? <Wrong key={different} title={say.wrong} reasons={[say.different]} /> : null}
      {different === 0 && changing.isError ? <Wrong key={changing.submittedAt} title={say.wrong} reasons={[reasonOf(changing.error) ?? say.unanswered]} /> : null}
      <Form
        className="entry"
        onSubmit={(event) => {
          event.preventDefault();
          change(new FormData(event.currentTarget));
        }}
      >
        <input type="text" hidden readOnly autoComplete="username" value={session?.name ?? ''} />
        <EntryField name="present" type="password" label={say.present} autoComplete="current-password" />
        <EntryField name="next" type="password" label={say.next} help={say.help} autoComplete="new-password" />
        <EntryField name="again" type="password" label={say.again} autoComplete="new-password" />
        <Button type="submit" className="primary">
          {say.change}
        </Button>
      </Form>
      <p role="status">{changing.isPending ? say.changing : ''}</p>
    </Page>
  );
}
