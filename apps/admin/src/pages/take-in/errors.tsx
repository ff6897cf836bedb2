import type { ImportProblem } from '../../api/imports.ts';
import { useWords } from '../../language/words.ts';
import { ProblemTable } from './problem-table.tsx';
import { words } from './review-words.ts';

/** What is wrong and therefore left out. */
export function Errors({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useWords(words);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <section aria-labelledby="errors">
      <h2 id="errors" tabIndex={-1}>
        {say.errors}
      </h2>
      <ProblemTable caption={say.errors} problems={errors} />
    </section>
  );
}
