import type { ImportProblem } from '../../api/imports.ts';
import { PagedTable } from '../../elements/paged-table.tsx';
import type { Column } from '../../elements/table.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { Place } from './place.tsx';
import { words } from './review-words.ts';

type Numbered = ImportProblem & { readonly number: number };

/** Problems: where, what was found, what to do. */
export function ProblemTable({ caption, problems }: { caption: string; problems: readonly ImportProblem[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const rows: readonly Numbered[] = problems.map((problem, number) => Object.assign({ number }, problem));
  const columns: readonly Column<Numbered>[] = [
    { key: 'where', title: say.where, cell: (problem) => <Place of={problem} /> },
    { key: 'what', title: say.what, cell: (problem) => problem.words[language].what },
    { key: 'mend', title: say.mend, cell: (problem) => problem.words[language].mend },
  ];
  return <PagedTable caption={caption} rows={rows} columns={columns} rowKey={({ number }) => String(number)} />;
}
