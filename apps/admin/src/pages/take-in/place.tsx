import type { ImportProblem } from '../../api/imports.ts';
import { useWords } from '../../language/words.ts';
import { words } from './review-words.ts';

/** Where something is wrong: file, sheet, row and column as the spreadsheet names them. */
export function Place({ of: { file, sheet, row, column }, inline = false }: { of: ImportProblem; inline?: boolean }) {
  const say = useWords(words);
  const parts = [sheet, row === undefined ? undefined : say.row(String(row)), column === undefined ? undefined : say.column(column)];
  const within = parts.filter((part) => part !== undefined);
  if (inline) return <span className="quiet small">{[file, ...within].join(' · ')}</span>;
  return (
    <>
      {file}
      <br />
      <span className="quiet small">{within.join(' · ')}</span>
    </>
  );
}
