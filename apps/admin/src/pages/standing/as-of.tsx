import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { DayField } from '../../elements/day-field.tsx';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** Chooses the day to judge on; the choice is in the address. */
export function AsOf({ asOf, chosen }: { asOf: string; chosen: boolean }) {
  const say = useWords(words);
  const navigate = useNavigate({ from: '/' });
  const [day, setDay] = useState<string | undefined>(asOf);
  const go = (to: string | undefined) => void navigate({ to: '/', search: (search) => ({ ...search, asOf: to }), resetScroll: false });
  return (
    <Form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== undefined) go(day);
      }}
    >
      <DayField label={say.asOf} value={asOf} onChange={setDay} />
      <Button type="submit">{say.judge}</Button>
      {chosen ? <Button onPress={() => go(undefined)}>{say.today}</Button> : null}
    </Form>
  );
}
