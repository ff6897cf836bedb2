import { statusWords } from '@federation/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { standingQuery } from '../../api/standing.ts';
import { useDeferredValue } from 'react';
import { Page } from '../../elements/page.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { AsOf } from './as-of.tsx';
import { ClauseTable } from './clause-table.tsx';
import { NextSteps } from './steps.tsx';
import { tallyStatuses } from '../../plan/statuses.ts';
import { words } from './words.ts';

/** Where do we stand: the answer in one sentence, what to do next, and the table behind it. */
export function StandingPage() {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const { asOf } = useSearch({ from: '/' });
  // What is shown stays until the other day is judged.
  const { data: standing } = useSuspenseQuery(standingQuery(useDeferredValue(asOf)));
  const day = format.day(standing.asOf);
  const parts = tallyStatuses(standing.findings).map(({ status, count }) => say.part(format.number(count), statusWords[status][language]));
  const empty = standing.federation === null && standing.findings.every(({ status }) => status === 'undetermined');
  return (
    <Page title={say.title}>
      <p className="lead" role="status">
        {empty ? say.nothing : say.answer(day, format.number(standing.findings.length), parts.join(say.comma))}
      </p>
      {empty ? (
        <p>
          <Link className="button primary" to="/take-in">
            {say.takeIn}
          </Link>
        </p>
      ) : null}
      {empty ? null : <AsOf asOf={standing.asOf} />}
      {empty ? null : <NextSteps standing={standing} />}
      <h2>{say.clauses}</h2>
      <ClauseTable standing={standing} caption={say.clausesCaption(day)} />
    </Page>
  );
}
