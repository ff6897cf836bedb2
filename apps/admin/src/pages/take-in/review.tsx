import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { acceptImport, correctImport, discardImport, importQuery, type Corrections, type Preview } from '../../api/imports.ts';
import { reasonOf } from '../../api/problem.ts';
import { Page } from '../../elements/page.tsx';
import { Trail } from '../../elements/trail.tsx';
import { Wrong } from '../../elements/wrong.tsx';
import { useFormat } from '../../language/format.ts';
import { useWords } from '../../language/words.ts';
import { Differences } from './differences.tsx';
import { Errors } from './errors.tsx';
import { Notices } from './notices.tsx';
import { Questions } from './questions.tsx';
import { words } from './review-words.ts';
import { Sheets } from './sheets.tsx';
import { Summary } from './summary.tsx';

/** What was understood of the files: questions, errors, every sheet, the differences; and the decision. */
export function Review({ preview }: { preview: Preview }) {
  const say = useWords(words);
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { queryKey } = importQuery(preview.id);
  const correct = useMutation({
    mutationFn: (corrections: Corrections) => correctImport(preview.id, corrections),
    onSuccess: (read) => {
      queries.setQueryData(queryKey, read);
      document.querySelector<HTMLElement>('h1')?.focus();
    },
  });
  const accept = useMutation({
    mutationFn: () => acceptImport(preview.id),
    onSuccess: async (accepted) => {
      await queries.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind !== 'import' });
      queries.setQueryData(queryKey, accepted);
    },
  });
  const discard = useMutation({ mutationFn: () => discardImport(preview.id), onSuccess: () => navigate({ to: '/take-in' }) });
  const failed = [correct, accept, discard].find(({ isError }) => isError);
  const rows = sum(preview.sheets.map((sheet) => sheet.rows));
  const taken = sum(preview.sheets.map((sheet) => sheet.taken));
  const busy = correct.isPending || accept.isPending || discard.isPending;
  return (
    <Page title={say.title} before={<Trail steps={[{ key: 'take-in', link: <Link to="/take-in">{say.takeIn}</Link> }]} />}>
      <p className="lead">
        {say.lead(format.number(preview.sheets.length), format.number(rows), format.number(taken))}
        {preview.problems.some(({ severity }) => severity !== 'notice') ? '' : say.allTaken}
        {say.notStored}
      </p>
      {failed === undefined ? null : <Wrong key={failed.submittedAt} title={say.wrong} reasons={[reasonOf(failed.error) ?? say.wrong]} />}
      <Summary problems={preview.problems} />
      <Questions key={preview.problems.length} problems={preview.problems} onAnswer={(answers) => busy || correct.mutate({ answers })} />
      <Errors problems={preview.problems} />
      <Sheets sheets={preview.sheets} onCorrect={(sheet) => busy || correct.mutate({ sheets: [sheet] })} />
      <Notices problems={preview.problems} />
      <Differences differences={preview.differences} />
      <div className="row decide">
        {taken > 0 ? (
          <Button className="primary" onPress={() => busy || accept.mutate()}>
            {say.accept}
          </Button>
        ) : (
          <p>{say.nothingToAccept}</p>
        )}
        <Button onPress={() => busy || discard.mutate()}>{say.discard}</Button>
        <span role="status">{accept.isPending ? say.accepting : correct.isPending ? say.rereading : ''}</span>
      </div>
    </Page>
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
