import type { ImportProblem } from '../../api/imports.ts';
import { PagedTable } from '../../elements/paged-table.tsx';
import type { Column } from '../../elements/table.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { Place } from './place.tsx';
import { words } from './review-words.ts';

type Numbered = ImportProblem & { readonly number: number };

/** Errors and notices: where, what was found, what to do. */
export function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const columns: readonly Column<Numbered>[] = [
    { key: 'where', title: say.where, cell: (problem) => <Place of={problem} /> },
    { key: 'what', title: say.what, cell: (problem) => problem.words[language].what },
    { key: 'mend', title: say.mend, cell: (problem) => problem.words[language].mend },
  ];
  const list = (severity: 'error' | 'notice', title: string) => {
    const rows = problems.map((problem, number) => ({ ...problem, number })).filter((problem) => problem.severity === severity);
    return rows.length === 0 ? null : (
      <section aria-labelledby={`${severity}s`}>
        <h2 id={`${severity}s`} tabIndex={-1}>
          {title}
        </h2>
        <PagedTable caption={title} rows={rows} columns={columns} rowKey={({ number }) => String(number)} />
      </section>
    );
  };
  return (
    <>
      {list('error', say.errors)}
      {list('notice', say.notices)}
    </>
  );
}
