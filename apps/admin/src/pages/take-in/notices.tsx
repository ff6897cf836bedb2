import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ImportProblem } from '../../api/imports.ts';
import { useFormat } from '../../language/format.ts';
import { useWords } from '../../language/words.ts';
import { ProblemTable } from './problem-table.tsx';
import { words } from './review-words.ts';

/** What was taken but may be worth a look, folded away. */
export function Notices({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useWords(words);
  const format = useFormat();
  const notices = problems.filter(({ severity }) => severity === 'notice');
  if (notices.length === 0) return null;
  const title = say.notices(format.number(notices.length));
  return (
    <Disclosure>
      <Heading level={2}>
        <Button slot="trigger" className="plain">
          <span className="chevron" aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ProblemTable caption={title} problems={notices} />
      </DisclosurePanel>
    </Disclosure>
  );
}
