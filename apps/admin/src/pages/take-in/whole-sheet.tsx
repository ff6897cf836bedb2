import type { RegisterName } from '@federation/domain';
import { useId } from 'react';
import type { Sheet } from '../../api/imports.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { wholeSheetFields } from './mapping.ts';
import { words } from './review-words.ts';

/** What holds for every row of a sheet, such as the body and the term, to say or to correct. */
export function WholeSheet({ sheet, register }: { sheet: Sheet; register: RegisterName }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const id = useId();
  return wholeSheetFields(sheet, register).map(([name, field]) => (
    <div className="field" key={name}>
      <label htmlFor={`${id}-${name}`}>{say.wholeSheet(field.title[language])}</label>
      {field.choices === undefined ? (
        <input id={`${id}-${name}`} name={`context ${name}`} type="text" inputMode="numeric" pattern="[0-9]{1,4}" size={5} defaultValue={sheet.context[name]} />
      ) : (
        <select id={`${id}-${name}`} name={`context ${name}`} defaultValue={sheet.context[name]}>
          <option value="">{say.notSaid}</option>
          {Object.entries(field.choices).map(([value, choice]) => (
            <option key={value} value={value}>
              {choice.title[language]}
            </option>
          ))}
        </select>
      )}
    </div>
  ));
}
