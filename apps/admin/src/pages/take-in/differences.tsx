import { registers } from '@federation/domain';
import type { Difference } from '../../api/imports.ts';
import { Table, type Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { isRegister } from '../../plan/register.ts';
import { Samples } from './samples.tsx';
import { words } from './review-words.ts';

type Row = readonly [register: string, difference: Difference];

/** What would change, register by register. */
export function Differences({ differences }: { differences: Readonly<Record<string, Difference>> }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const rows: readonly Row[] = Object.entries(differences);
  const columns: readonly Column<Row>[] = [
    { key: 'register', title: say.registerTitle, head: true, cell: ([name]) => (isRegister(name) ? registers[name].title[language] : name) },
    { key: 'added', title: say.added, number: true, cell: ([, { added }]) => format.number(added) },
    { key: 'changed', title: say.changed, number: true, cell: ([, { changed }]) => format.number(changed) },
    { key: 'same', title: say.same, number: true, cell: ([, { same }]) => format.number(same) },
  ];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{say.differences}</h2>
      <div className="narrow">
        <Table caption={say.differences} captionHidden compact columns={columns} rows={rows} rowKey={([name]) => name} />
      </div>
      {rows.map(([name, { sample }]) => (isRegister(name) && sample.length > 0 ? <Samples key={name} register={name} sample={sample} /> : null))}
    </section>
  );
}
