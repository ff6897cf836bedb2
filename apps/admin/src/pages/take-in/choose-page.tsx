import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { importQuery, readFiles } from '../../api/imports.ts';
import { reasonOf } from '../../api/problem.ts';
import { Page } from '../../elements/page.tsx';
import { Wrong } from '../../elements/wrong.tsx';
import { useFormat } from '../../language/format.ts';
import { useWords } from '../../language/words.ts';
import { ChosenFiles } from './chosen-files.tsx';
import { DropFiles } from './drop-files.tsx';
import { Templates } from './templates.tsx';
import { words } from './words.ts';

/** Take in files, first step: choose them and have them read. */
export function ChoosePage() {
  const say = useWords(words);
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [nothing, setNothing] = useState(0);
  const reading = useMutation({
    mutationFn: readFiles,
    onSuccess: async (read) => {
      queries.setQueryData(importQuery(read.id).queryKey, read);
      await navigate({ to: '/take-in/$id', params: { id: read.id } });
    },
  });
  const add = (more: readonly File[]) => {
    setNothing(0);
    setFiles((before) => [...before.filter(({ name }) => !more.some((file) => file.name === name)), ...more]);
  };
  const read = () => {
    if (reading.isPending) return;
    if (files.length === 0) setNothing((times) => times + 1);
    else reading.mutate(files);
  };
  return (
    <Page title={say.title}>
      <p className="lead">{say.lead}</p>
      {reading.isError ? <Wrong key={reading.submittedAt} title={say.wrong} reasons={[reasonOf(reading.error) ?? say.wrong]} /> : null}
      {nothing > 0 ? <Wrong key={nothing} title={say.wrong} reasons={[say.noFiles]} /> : null}
      <DropFiles onFiles={add} />
      <ChosenFiles files={files} onRemove={(file) => setFiles(files.filter((one) => one !== file))} />
      <p>
        <Button className="primary" onPress={read}>
          {say.read}
        </Button>
      </p>
      <div role="status">
        {reading.isPending ? (
          <ProgressBar isIndeterminate aria-label={say.reading(format.number(files.length))} className="progress">
            {say.reading(format.number(files.length))}
          </ProgressBar>
        ) : null}
      </div>
      <Templates />
    </Page>
  );
}
