import { explain } from '@federation/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { standingQuery } from '../../api/standing.ts';
import { ClauseLink } from '../../elements/links.tsx';
import { Page } from '../../elements/page.tsx';
import { Readings } from '../../elements/readings.tsx';
import { Status } from '../../elements/status.tsx';
import { Trail } from '../../elements/trail.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { clauseOf, measureOf } from '../../plan/plan.ts';
import { EvidenceLists } from './evidence-lists.tsx';
import { Missing } from './missing.tsx';
import { Parts } from './parts.tsx';
import { Remedies } from './remedies.tsx';
import { Sum } from './sum.tsx';
import { words } from './words.ts';

/** A finding: the answer, the sum, what would mend it, and who stands behind the numbers. */
export function FindingPage() {
  const { clause, slug } = useParams({ from: '/findings/$clause/$slug' });
  const { asOf } = useSearch({ from: '/findings/$clause/$slug' });
  const { data: standing } = useSuspenseQuery(standingQuery(asOf));
  const { language } = useLanguage();
  const say = useWords(words);
  const format = useFormat();
  const measure = measureOf(`${clause}/${slug}`);
  const finding = standing.findings.find((one) => one.measure === measure?.id);
  if (measure === undefined || finding === undefined) return null;
  const trail = [
    { key: 'standing', link: <Link to="/">{say.standing}</Link> },
    { key: 'clause', link: <ClauseLink number={clause}> {clauseOf(clause)?.title[language]}</ClauseLink> },
  ];
  return (
    <Page title={measure.title[language]} before={<Trail steps={trail} />}>
      <p className="lead">
        <Status of={finding.status} />
        <span className="after">
          {say.asOf(format.day(standing.asOf))}
          {explain(finding.explanation, language)}
        </span>
      </p>
      {finding.missing.length > 0 ? <Missing registers={finding.missing} /> : <Sum finding={finding} measure={measure} />}
      <Remedies finding={finding} names={standing.names} />
      <Parts finding={finding} names={standing.names} />
      <EvidenceLists finding={finding} names={standing.names} />
      {finding.readings.length === 0 ? null : (
        <>
          <h2>{say.readings}</h2>
          <Readings used={finding.readings} of={finding.measure} />
        </>
      )}
    </Page>
  );
}
