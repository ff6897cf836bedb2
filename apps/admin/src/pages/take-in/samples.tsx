import { registers } from '@federation/domain';
import type { RegisterName } from '@federation/domain';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Difference } from '../../api/imports.ts';
import { Table, type Column } from '../../elements/table.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { fieldsOf } from '../../plan/register.ts';
import { words } from './review-words.ts';

type Sample = Difference['sample'][number];

/** The first few records that would be added or changed in a register, folded away. */
export function Samples({ register, sample }: { register: RegisterName; sample: readonly Sample[] }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const title = say.samples(registers[register].title[language]);
  const fields = fieldsOf(register);
  const columns: readonly Column<Sample>[] = [
    { key: 'record', title: say.record, head: true, cell: ({ id, record }) => (typeof record['name'] === 'string' ? record['name'] : id) },
    { key: 'change', title: say.change, cell: ({ change }) => (change === 'added' ? say.added : say.changed) },
    { key: 'fields', title: say.fields, cell: (one) => format.list(one.fields.map((field) => fields[field]?.title[language] ?? field)) },
  ];
  return (
    <Disclosure>
      <Button slot="trigger" className="plain">
        <span className="chevron" aria-hidden="true" />
        {title}
      </Button>
      <DisclosurePanel>
        <Table caption={title} captionHidden columns={columns} rows={sample} rowKey={({ id }) => id} />
      </DisclosurePanel>
    </Disclosure>
  );
}
