import type { ImportProblem } from '../../api/imports.ts';
import { useFormat } from '../../language/format.ts';
import { useWords } from '../../language/words.ts';
import { words } from './review-words.ts';

/** What waits to be looked at, with the ways there. */
export function Summary({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useWords(words);
  const format = useFormat();
  const questions = problems.filter(({ severity }) => severity === 'question').length;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (questions + errors === 0) return null;
  return (
    <section className={errors > 0 ? 'notice wrong' : 'notice'} aria-labelledby="to-do">
      <h2 id="to-do">{say.toDo}</h2>
      <ul>
        {questions > 0 ? (
          <li>
            <a href="#questions">{say.questionsAhead(format.number(questions))}</a>
          </li>
        ) : null}
        {errors > 0 ? (
          <li>
            <a href="#errors">{say.errorsAhead(format.number(errors))}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
