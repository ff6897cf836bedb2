import { explain } from '@federation/domain';
import type { Finding } from '@federation/domain';
import type { Standing } from '../../api/standing.ts';
import { ClauseLink, FindingLink } from '../../elements/links.tsx';
import { Status } from '../../elements/status.tsx';
import { GroupedTable, type Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { measureOf, plan } from '../../plan/plan.ts';
import { words } from './words.ts';

/** Every clause with its findings. */
export function ClauseTable({ standing, caption }: { standing: Standing; caption: string }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const byClause = Map.groupBy(standing.findings, ({ clause }) => clause);
  const columns: readonly Column<Finding>[] = [
    {
      key: 'measure',
      title: say.measure,
      head: true,
      cell: ({ measure }) => <FindingLink measure={measure}>{measureOf(measure)?.title[language] ?? measure}</FindingLink>,
    },
    { key: 'status', title: say.status, cell: ({ status }) => <Status of={status} /> },
    { key: 'sum', title: say.sum, cell: ({ explanation }) => explain(explanation, language) },
    { key: 'short', title: say.short, number: true, cell: ({ short }) => (short > 0 ? format.number(short) : '') },
  ];
  const groups = plan.clauses.map((clause) => ({
    key: clause.number,
    title: (
      <>
        <ClauseLink number={clause.number} /> {clause.title[language]}
      </>
    ),
    rows: byClause.get(clause.number) ?? [],
    empty: <span className="quiet">{clause.silent?.[language]}</span>,
  }));
  return <GroupedTable caption={caption} captionHidden columns={columns} groups={groups} rowKey={({ measure }) => measure} />;
}
