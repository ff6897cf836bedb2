import { useEffect, type ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { words } from '../shell/words.ts';

/** A page: its one heading, which takes the focus when one arrives, and the document's title. */
export function Page({ title, before, children }: { title: string; before?: ReactNode; children: ReactNode }) {
  const say = useWords(words);
  useEffect(() => {
    document.title = `${title} · ${say.product}`;
  }, [title, say]);
  return (
    <>
      {before}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </>
  );
}
