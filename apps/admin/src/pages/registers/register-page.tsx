import { registers } from '@federation/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState, useTransition } from 'react';
import { PAGE_SIZE, registerQuery } from '../../api/registers.ts';
import { Page } from '../../elements/page.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Trail } from '../../elements/trail.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { registerNamed } from '../../plan/register.ts';
import { RecordsTable } from './records-table.tsx';
import { Search } from './search.tsx';
import { words } from './words.ts';

/** One register: its records, fifty at a time, found by a text. */
export function RegisterPage() {
  const register = registerNamed(useParams({ from: '/registers/$register' }).register);
  const { q } = useSearch({ from: '/registers/$register' });
  // What is shown stays until the other records are there, and the focus with it.
  const found = useDeferredValue(q);
  const navigate = useNavigate();
  const { language } = useLanguage();
  const say = useWords(words);
  const format = useFormat();
  const title = registers[register].title[language];
  const find = (text: string | undefined) =>
    void navigate({ to: '/registers/$register', params: { register }, search: (search) => ({ ...search, q: text }), resetScroll: false });
  return (
    <Page title={title} before={<Trail steps={[{ key: 'registers', link: <Link to="/registers">{say.title}</Link> }]} />}>
      <Search q={q} onFind={find} />
      <Records
        key={`${register} ${found ?? ''}`}
        register={register}
        q={found}
        lead={(total) => (found === undefined ? say.total(format.number(total)) : say.found(format.number(total), found))}
      />
    </Page>
  );
}

interface RecordsProps {
  readonly register: ReturnType<typeof registerNamed>;
  readonly q: string | undefined;
  readonly lead: (total: number) => string;
}

function Records({ register, q, lead }: RecordsProps) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [, startTransition] = useTransition();
  const turn = (to: readonly string[]) => startTransition(() => setCursors(to));
  const cursor = cursors.at(-1);
  const { data } = useSuspenseQuery(
    registerQuery({ register, ...(q === undefined ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) }),
  );
  const { language } = useLanguage();
  const say = useWords(words);
  const start = cursors.length * PAGE_SIZE;
  const { next } = data;
  return (
    <>
      <p className="quiet">{lead(data.total)}</p>
      {data.items.length === 0 ? <p>{say.none}</p> : <RecordsTable register={register} page={data} />}
      <Pager
        of={registers[register].title[language]}
        from={data.items.length === 0 ? 0 : start + 1}
        to={start + data.items.length}
        total={data.total}
        onEarlier={cursors.length > 0 ? () => turn(cursors.slice(0, -1)) : undefined}
        onLater={next === null ? undefined : () => turn([...cursors, next])}
      />
    </>
  );
}
