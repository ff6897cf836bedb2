import { registerNames, registers } from '@federation/domain';
import { useId, useState, type FormEvent } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Sheet, SheetCorrection } from '../../api/imports.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { isRegister } from '../../plan/register.ts';
import { SKIP, correctionOf, fieldChoices, valueOf } from './mapping.ts';
import { words } from './review-words.ts';
import { WholeSheet } from './whole-sheet.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly onCorrect: (correction: SheetCorrection) => void;
}

/** What a sheet and its columns mean, as a form of native choices. */
export function SheetMapping({ sheet, onCorrect }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const id = useId();
  const [register, setRegister] = useState<string>(sheet.register ?? SKIP);
  const known = isRegister(register) ? register : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCorrect(correctionOf(sheet, new FormData(event.currentTarget)));
  };
  return (
    <Form className="mapping" onSubmit={submit}>
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}-register`}>{say.register}</label>
          <select id={`${id}-register`} name="register" value={register} onChange={(event) => setRegister(event.target.value)}>
            <option value={SKIP}>{say.noRegister}</option>
            {registerNames.map((name) => (
              <option key={name} value={name}>
                {registers[name].title[language]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-row`}>{say.headingRow}</label>
          <input id={`${id}-row`} name="headingRow" type="text" inputMode="numeric" pattern="[0-9]{1,4}" size={5} defaultValue={sheet.headingRow} />
        </div>
        {known === undefined ? null : <WholeSheet key={known} sheet={sheet} register={known} />}
      </div>
      {known === undefined
        ? null
        : sheet.columns.map((column) => (
            <div className="field column" key={`${column.column} ${known}`}>
              <label htmlFor={`${id}-${column.column}`}>{say.columnHeading(column.column, column.heading)}</label>
              <select id={`${id}-${column.column}`} name={`column ${column.column}`} defaultValue={valueOf(column)}>
                <option value={SKIP}>{say.unread}</option>
                {fieldChoices(known).map(({ value, title, ofPerson }) => (
                  <option key={value} value={value}>
                    {title === undefined ? say.recordId : ofPerson ? say.ofPerson(title[language]) : title[language]}
                  </option>
                ))}
              </select>
            </div>
          ))}
      <Button type="submit">
        {say.apply}
      </Button>
    </Form>
  );
}
