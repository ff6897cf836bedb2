import { Fragment } from 'react';
import type { Sheet, SheetCorrection } from '../../api/imports.ts';
import { useWords } from '../../language/words.ts';
import { words } from './review-words.ts';
import { SheetLine } from './sheet-line.tsx';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly onCorrect: (correction: SheetCorrection) => void;
}

/** Every sheet by file: as what it was read, how much of it was taken, and the meaning of its columns to correct. */
export function Sheets({ sheets, onCorrect }: Props) {
  const say = useWords(words);
  const files = Map.groupBy(sheets, ({ file }) => file);
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">{say.sheets}</h2>
      {[...files].map(([file, of]) => (
        <Fragment key={file}>
          <h3>{file}</h3>
          <ul className="sheets">
            {of.map((sheet) => (
              <SheetLine key={sheet.sheet} sheet={sheet} onCorrect={onCorrect} />
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}
