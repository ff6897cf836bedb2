import type { Finding, Part } from '@federation/domain';
import type { Names } from '../../api/standing.ts';
import { PagedTable } from '../../elements/paged-table.tsx';
import { Status } from '../../elements/status.tsx';
import type { Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { countedWords, partCounterOf } from '../../plan/counted.ts';
import { titleOfKey } from '../../plan/keys.ts';
import { operatorWords } from '../../plan/operators.ts';
import { hasNote, PartNote } from './part-note.tsx';
import { words } from './words.ts';

/** Groups, people or sides that are judged for themselves within the finding. */
export function Parts({ finding, names }: { finding: Finding; names: Names }) {
  const say = useWords(words);
  const op = useWords(operatorWords);
  const count = useWords(countedWords)[partCounterOf(finding)];
  const format = useFormat();
  const { language } = useLanguage();
  if (finding.parts === undefined || finding.parts.length === 0) return null;
  const some = (number: number) => count(format.number(number));
  const compared = finding.kind === 'increase' || finding.kind === 'rate';
  const columns: Column<Part>[] = [
    { key: 'part', title: finding.kind === 'days' ? say.name : say.part, head: true, cell: ({ key }) => <span className="name">{titleOfKey(finding, key, names)[language]}</span> },
    { key: 'status', title: say.status, cell: ({ status }) => <Status of={status} /> },
    {
      key: 'has',
      title: say.has,
      number: true,
      cell: ({ observed: { low, high, of } }) =>
        `${low === high ? '' : `${format.number(low)}–`}${some(high)}${compared && of > 0 ? `（${format.share(low, of)}）` : ''}`,
    },
    {
      key: 'needs',
      title: say.needs,
      number: true,
      cell: ({ required }) => (required === undefined ? '–' : `${op[required.op]} ${some(required.count)}`),
    },
    { key: 'short', title: say.short, number: true, cell: ({ short }) => (short > 0 ? some(short) : '') },
    ...(finding.parts.some(hasNote) ? [{ key: 'note', title: say.note, cell: (part: Part) => <PartNote part={part} /> }] : []),
  ];
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{say.parts}</h2>
      <PagedTable caption={say.parts} rows={finding.parts} columns={columns} rowKey={({ key }) => key} />
    </section>
  );
}
