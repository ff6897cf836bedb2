import type { ReactNode } from 'react';
import { useWords } from '../language/words.ts';
import { words } from '../shell/words.ts';

/** The way from the first page to this one. */
export function Trail({ steps }: { steps: readonly { readonly key: string; readonly link: ReactNode }[] }) {
  const say = useWords(words);
  return (
    <nav aria-label={say.trail}>
      <ol className="trail">
        {steps.map((step) => (
          <li key={step.key}>{step.link}</li>
        ))}
      </ol>
    </nav>
  );
}
