import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';
import { plan } from '../plan/plan.ts';

/** A page: its one heading, which takes the focus when one arrives, and the document's title. */
export function Page({ title, before, children }: { title: string; before?: ReactNode; children: ReactNode }) {
  const { language } = useLanguage();
  useEffect(() => {
    document.title = `${title} · ${plan.title[language]}`;
  }, [title, language]);
  return (
    <>
      {before}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </>
  );
}
