import { registers } from '@federation/domain';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Sheet, SheetCorrection } from '../../api/imports.ts';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { describeContext } from './context.ts';
import { words } from './review-words.ts';
import { SheetMapping } from './sheet-mapping.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly onCorrect: (correction: SheetCorrection) => void;
}

/** One sheet in a line, with the form that corrects it behind a button. */
export function SheetLine({ sheet, onCorrect }: Props) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const context = describeContext(sheet, language);
  return (
    <li>
      <Disclosure className="sheet">
        <strong>{sheet.sheet}</strong>
        <span>
          {sheet.register === null ? say.sheetLeft : say.sheetRead(registers[sheet.register].title[language])}
          {context === '' ? null : <span className="quiet small after">{context}</span>}
        </span>
        <span className="quiet">
          {sheet.register === null ? null : say.sheetTaken(format.number(sheet.taken), format.number(sheet.rows))}
        </span>
        <Button slot="trigger" className="plain">
          <span className="chevron" aria-hidden="true" />
          {say.correct}
          <span className="visually-hidden">
            {' '}
            {sheet.file} {sheet.sheet}
          </span>
        </Button>
        <DisclosurePanel className="panel">
          <SheetMapping sheet={sheet} onCorrect={onCorrect} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
