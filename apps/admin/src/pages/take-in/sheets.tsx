import { registers } from '@federation/domain';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Sheet, SheetCorrection } from '../../api/imports.ts';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { describeContext } from './context.ts';
import { words } from './review-words.ts';
import { SheetMapping } from './sheet-mapping.tsx';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly isPending: boolean;
  readonly onCorrect: (correction: SheetCorrection) => void;
}

/** Every sheet: as what it was read, what holds for the whole of it, and the meaning of each column to correct. */
export function Sheets({ sheets, isPending, onCorrect }: Props) {
  const say = useWords(words);
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">{say.sheets}</h2>
      {sheets.map((sheet) => (
        <SheetSection key={`${sheet.file} ${sheet.sheet}`} sheet={sheet} isPending={isPending} onCorrect={onCorrect} />
      ))}
    </section>
  );
}

function SheetSection({ sheet, isPending, onCorrect }: Omit<Props, 'sheets'> & { readonly sheet: Sheet }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const context = describeContext(sheet, language);
  return (
    <div className="measure">
      <h3>
        {sheet.file} <span className="quiet">{sheet.sheet}</span>
      </h3>
      <p>
        {sheet.register === null
          ? say.sheetLeft
          : say.sheetTaken(registers[sheet.register].title[language], format.number(sheet.taken), format.number(sheet.rows))}
        {context === '' ? '' : say.context(context)}
      </p>
      <Disclosure>
        <Heading level={4}>
          <Button slot="trigger" className="plain">
            <span className="chevron" aria-hidden="true" />
            {say.correct}
            <span className="visually-hidden"> · {sheet.file} {sheet.sheet}</span>
          </Button>
        </Heading>
        <DisclosurePanel>
          <SheetMapping sheet={sheet} isPending={isPending} onCorrect={onCorrect} />
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}
