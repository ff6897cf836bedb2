import { citationOf, statusWords } from '@federation/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { standingQuery } from '../../api/standing.ts';
import { Page } from '../../elements/page.tsx';
import { Readings } from '../../elements/readings.tsx';
import { Trail } from '../../elements/trail.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { clauseOf, measureOf, plan } from '../../plan/plan.ts';
import { tallyStatuses } from '../../plan/statuses.ts';
import { MeasureSection } from './measure-section.tsx';
import { words } from './words.ts';

/** A clause: how its measures stand, what it asks, and each measure with its finding. */
export function ClausePage() {
  const { number } = useParams({ from: '/clauses/$number' });
  const { asOf } = useSearch({ from: '/clauses/$number' });
  const { data: standing } = useSuspenseQuery(standingQuery(asOf));
  const { language } = useLanguage();
  const say = useWords(words);
  const format = useFormat();
  const clause = clauseOf(number);
  if (clause === undefined) return null;
  const findings = standing.findings.filter((finding) => finding.clause === number);
  const readings = [...new Map(findings.flatMap((finding) => finding.readings.map((reading) => [reading.id, reading] as const))).values()];
  const parts = tallyStatuses(findings).map(({ status, count }) => say.part(format.number(count), statusWords[status][language]));
  return (
    <Page
      title={`${citationOf(number)} ${clause.title[language]}`}
      before={<Trail steps={[{ key: 'standing', link: <Link to="/">{say.standing}</Link> }]} />}
    >
      <p className="lead">
        {findings.length === 0
          ? say.silent
          : say.answer(format.day(standing.asOf), format.number(findings.length), parts.join(say.comma))}
      </p>
      {clause.silent === undefined ? null : <p>{clause.silent[language]}</p>}
      <h2>{say.gist}</h2>
      <p>{clause.gist[language]}</p>
      {findings.length === 0 ? null : <h2>{say.measures}</h2>}
      {findings.map((finding) => {
        const measure = measureOf(finding.measure);
        return measure === undefined ? null : <MeasureSection key={finding.measure} finding={finding} measure={measure} asOf={standing.asOf} />;
      })}
      {readings.length === 0 ? null : (
        <>
          <h2>{say.readings}</h2>
          <Readings used={readings} />
        </>
      )}
      <p className="quiet small source">{say.source(plan.title[language], format.day(plan.issued))}</p>
    </Page>
  );
}
