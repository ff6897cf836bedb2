import { registers } from '@federation/domain';
import type { RegisterName } from '@federation/domain';
import { Link } from '@tanstack/react-router';
import type { RecordsPage } from '../../api/registers.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { fieldsOf } from '../../plan/register.ts';
import { Value } from './value.tsx';
import { words } from './words.ts';

/** The records of a page as a table whose columns are the register's fields. It scrolls sideways within its region. */
export function RecordsTable({ register, page }: { register: RegisterName; page: RecordsPage }) {
  const { language } = useLanguage();
  const say = useWords(words);
  const fields = Object.entries(fieldsOf(register));
  const title = registers[register].title[language];
  return (
    <div className="scroll" role="region" aria-label={`${title} · ${say.scroll}`} tabIndex={0}>
      <table className="wide">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {fields.map(([name, field]) => (
              <th scope="col" key={name}>
                {field.title[language]}
              </th>
            ))}
            <th scope="col">{say.open}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((record) => (
            <tr key={record.id}>
              {fields.map(([name, field], index) => {
                const value = <Value field={field} value={record[name]} names={page.names} brief />;
                return index === 0 ? (
                  <th scope="row" key={name}>
                    {value}
                  </th>
                ) : (
                  <td key={name}>{value}</td>
                );
              })}
              <td>
                <Link to="/registers/$register/$id" params={{ register, id: record.id }} className="nowrap">
                  {say.open}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
