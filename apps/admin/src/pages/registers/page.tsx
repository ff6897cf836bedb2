import { registerNames, registers } from '@federation/domain';
import type { RegisterName } from '@federation/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registerCountsQuery } from '../../api/registers.ts';
import { templateAddress } from '../../api/templates.ts';
import { Page } from '../../elements/page.tsx';
import { Table, type Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** All registers, with how much each holds. */
export function RegistersPage() {
  const { data: counts } = useSuspenseQuery(registerCountsQuery());
  const { language } = useLanguage();
  const say = useWords(words);
  const format = useFormat();
  const columns: readonly Column<RegisterName>[] = [
    {
      key: 'register',
      title: say.register,
      head: true,
      cell: (register) => (
        <Link to="/registers/$register" params={{ register }}>
          {registers[register].title[language]}
        </Link>
      ),
    },
    {
      key: 'records',
      title: say.records,
      number: true,
      cell: (register) => {
        const count = counts.get(register);
        return count === undefined ? <span className="quiet">{say.notKept}</span> : format.number(count);
      },
    },
    {
      key: 'template',
      title: say.template,
      cell: (register) => (
        <a href={templateAddress(register)} download>
          {say.download(registers[register].title[language])}
        </a>
      ),
    },
  ];
  return (
    <Page title={say.title}>
      <p className="lead">{say.lead(format.number(counts.size), format.number(registerNames.length))}</p>
      <Table caption={say.title} captionHidden columns={columns} rows={registerNames} rowKey={(name) => name} />
    </Page>
  );
}
