import { useState } from 'react';
import { Button, Form, Input, Label, SearchField } from 'react-aria-components';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** Finds records by a text; what was asked is in the address. */
export function Search({ q, onFind }: { q: string | undefined; onFind: (q: string | undefined) => void }) {
  const say = useWords(words);
  // What was typed holds until something else is looked for: then the field starts anew from that.
  const [typed, setTyped] = useState<{ readonly over: string | undefined; readonly text: string }>();
  const text = typed !== undefined && typed.over === q ? typed.text : (q ?? '');
  return (
    <Form
      role="search"
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(text.trim() === '' ? undefined : text.trim());
      }}
    >
      <SearchField className="field" value={text} onChange={(to) => setTyped({ over: q, text: to })}>
        <Label className="label">{say.search}</Label>
        <Input />
      </SearchField>
      <Button type="submit">{say.find}</Button>
      {q === undefined ? null : <Button onPress={() => onFind(undefined)}>{say.all}</Button>}
    </Form>
  );
}
