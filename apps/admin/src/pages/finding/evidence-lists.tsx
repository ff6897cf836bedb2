import type { Finding } from '@federation/domain';
import type { Evidence } from '@federation/domain/finding';
import { Link } from '@tanstack/react-router';
import type { Names } from '../../api/standing.ts';
import { FindingLink } from '../../elements/links.tsx';
import { PagedTable } from '../../elements/paged-table.tsx';
import type { Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { nameOf } from '../../plan/keys.ts';
import { measureOf } from '../../plan/plan.ts';
import { words } from './words.ts';

/** Who is counted, who is not, and who is unknown, by name. */
export function EvidenceLists({ finding, names }: { finding: Finding; names: Names }) {
  const say = useWords(words);
  const format = useFormat();
  const { evidence } = finding;
  const { register, deciding } = evidence;
  if (evidence.counted.length + evidence.notCounted.length + evidence.unknown.length === 0) return null;
  const elsewhere = elsewhereOf(evidence);
  const name: Column<string> = {
    key: 'name',
    title: say.name,
    head: true,
    cell: (id) => (
      <Link to="/registers/$register/$id" params={{ register, id }} className="name">
        {nameOf(register, id, names)}
      </Link>
    ),
  };
  const decides: Column<string> = {
    key: 'deciding',
    title: say.deciding,
    cell: (id) => (deciding.includes(id) ? say.decides : <span className="quiet">{say.doesNotDecide}</span>),
  };
  const also: Column<string> = { key: 'elsewhere', title: say.elsewhere, cell: (id) => <Measures ids={elsewhere.get(id) ?? []} /> };
  const unknown = evidence.unknown.toSorted((a, b) => Number(deciding.includes(b)) - Number(deciding.includes(a)));
  const list = (title: string, rows: readonly string[], columns: readonly Column<string>[], help?: string) =>
    rows.length === 0 ? null : (
      <section aria-label={title}>
        <h3>{title}</h3>
        {help === undefined ? null : <p className="quiet">{help}</p>}
        <PagedTable caption={title} rows={rows} columns={columns} rowKey={(id) => id} />
      </section>
    );
  return (
    <>
      <h2>{say.evidence}</h2>
      {list(say.unknownList(format.number(unknown.length)), unknown, [name, decides], say.unknownHelp)}
      <div className={elsewhere.size > 0 ? 'sides uneven' : 'sides'}>
      {list(say.countedList(format.number(evidence.counted.length)), evidence.counted, elsewhere.size > 0 ? [name, also] : [name])}
      {list(say.notCountedList(format.number(evidence.notCounted.length)), evidence.notCounted, [name])}
      </div>
    </>
  );
}

function elsewhereOf(evidence: Evidence): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { measure, ids } of evidence.elsewhere) for (const id of ids) found.set(id, [...(found.get(id) ?? []), measure]);
  return found;
}

function Measures({ ids }: { ids: readonly string[] }) {
  const { language } = useLanguage();
  if (ids.length === 0) return null;
  return (
    <ul className="inline">
      {ids.map((id) => (
        <li key={id}>
          <FindingLink measure={id}>{measureOf(id)?.title[language] ?? id}</FindingLink>
        </li>
      ))}
    </ul>
  );
}
