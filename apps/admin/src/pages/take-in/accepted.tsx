import { registers } from '@federation/domain';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Accepted as Stored } from '../../api/imports.ts';
import { Page } from '../../elements/page.tsx';
import { Table, type Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { isRegister } from '../../plan/register.ts';
import { words } from './review-words.ts';

type Row = readonly [register: string, count: number];

/** What was stored, and the way to the answer. */
export function Accepted({ written }: { written: Stored['written'] }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  useEffect(() => document.querySelector<HTMLElement>('h1')?.focus(), []);
  const rows: readonly Row[] = Object.entries(written);
  const columns: readonly Column<Row>[] = [
    { key: 'register', title: say.registerTitle, head: true, cell: ([name]) => (isRegister(name) ? registers[name].title[language] : name) },
    { key: 'records', title: say.records, number: true, cell: ([, count]) => format.number(count) },
  ];
  return (
    <Page title={say.done}>
      <p className="lead">{say.doneLead(format.number(rows.reduce((sum, [, count]) => sum + count, 0)))}</p>
      <p className="row">
        <Link className="button primary" to="/">
          {say.see}
        </Link>
        <Link className="button" to="/take-in">
          {say.more}
        </Link>
      </p>
      <h2>{say.written}</h2>
      <div className="narrow">
        <Table caption={say.written} captionHidden compact columns={columns} rows={rows} rowKey={([name]) => name} />
      </div>
    </Page>
  );
}
