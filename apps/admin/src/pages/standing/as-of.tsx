import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { DayField } from '../../elements/day-field.tsx';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** Chooses the day to judge on; the choice is in the address. */
export function AsOf({ asOf }: { asOf: string }) {
  const say = useWords(words);
  const navigate = useNavigate({ from: '/' });
  // What was typed holds until another day is judged: then the field starts anew from that.
  const [typed, setTyped] = useState<{ readonly over: string; readonly day: string | undefined }>();
  const day = typed?.over === asOf ? typed.day : asOf;
  const go = (to: string | undefined) => void navigate({ to: '/', search: (search) => ({ ...search, asOf: to }), resetScroll: false });
  return (
    <Form
      className="row as-of"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== undefined) go(day);
      }}
    >
      <DayField key={asOf} label={say.asOf} initial={asOf} onChange={(to) => setTyped({ over: asOf, day: to })} />
      <Button type="submit">{say.judge}</Button>
      <Button onPress={() => go(undefined)}>{say.today}</Button>
    </Form>
  );
}
