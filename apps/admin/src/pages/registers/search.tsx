import { useState } from 'react';
import { Button, Form, Input, Label, SearchField } from 'react-aria-components';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** Finds records by a text; what was asked is in the address. */
export function Search({ q, onFind }: { q: string | undefined; onFind: (q: string | undefined) => void }) {
  const say = useWords(words);
  const [text, setText] = useState(q ?? '');
  return (
    <Form
      role="search"
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(text.trim() === '' ? undefined : text.trim());
      }}
    >
      <SearchField className="field" value={text} onChange={setText}>
        <Label className="label">{say.search}</Label>
        <Input />
      </SearchField>
      <Button type="submit">{say.find}</Button>
      {q === undefined ? null : <Button onPress={() => onFind(undefined)}>{say.all}</Button>}
    </Form>
  );
}
