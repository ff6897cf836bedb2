import { registers } from '@federation/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { recordQuery } from '../../api/registers.ts';
import { Page } from '../../elements/page.tsx';
import { Trail } from '../../elements/trail.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { fieldsOf, registerNamed } from '../../plan/register.ts';
import { Value } from './value.tsx';
import { words } from './words.ts';

/** One record: every field of its register, sensitive ones masked. */
export function RecordPage() {
  const params = useParams({ from: '/registers/$register/$id' });
  const register = registerNamed(params.register);
  const { data } = useSuspenseQuery(recordQuery(register, params.id));
  const { language } = useLanguage();
  const say = useWords(words);
  const name = data.record['name'];
  const title = registers[register].title[language];
  const trail = [
    { key: 'registers', link: <Link to="/registers">{say.title}</Link> },
    {
      key: 'register',
      link: (
        <Link to="/registers/$register" params={{ register }}>
          {title}
        </Link>
      ),
    },
  ];
  return (
    <Page title={typeof name === 'string' ? name : `${title} ${params.id}`} before={<Trail steps={trail} />}>
      <dl className="facts lone">
        {Object.entries(fieldsOf(register)).map(([key, field]) => (
          <div className="fact" key={key}>
            <dt>{field.title[language]}</dt>
            <dd>
              <Value field={field} value={data.record[key]} names={data.names} />
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
