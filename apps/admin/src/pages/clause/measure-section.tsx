import { explain } from '@federation/domain';
import type { Finding, Measure } from '@federation/domain';
import { FindingLink } from '../../elements/links.tsx';
import { Readings } from '../../elements/readings.tsx';
import { Status } from '../../elements/status.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { forceWords } from '../../plan/force.ts';
import { writeValue } from '../../plan/value.ts';
import { words } from './words.ts';

interface Props {
  readonly finding: Finding;
  readonly measure: Measure;
  readonly asOf: string;
}

/** One measure of a clause: its finding in a sentence, the value it is held against and since when, its readings. */
export function MeasureSection({ finding, measure, asOf }: Props) {
  const say = useWords(words);
  const force = useWords(forceWords);
  const format = useFormat();
  const { language } = useLanguage();
  const entry = measure.value?.findLast(({ since }) => since <= asOf);
  const value = entry === undefined ? undefined : writeValue(entry.value);
  return (
    <section className="measure" aria-labelledby={measure.id}>
      <h3 id={measure.id}>{measure.title[language]}</h3>
      <p>
        <Status of={finding.status} />
        <span className="after">{explain(finding.explanation, language)}</span>
      </p>
      <dl className="facts">
        <div className="fact">
          <dt>{say.force}</dt>
          <dd>{force[measure.force]}</dd>
        </div>
        {entry === undefined || value === undefined ? null : (
          <div className="fact">
            <dt>{say.value}</dt>
            <dd>{say.since(value, format.day(entry.since))}</dd>
          </div>
        )}
      </dl>
      {finding.readings.length === 0 ? null : (
        <>
          <h4>{say.readings}</h4>
          <Readings used={finding.readings} />
        </>
      )}
      <p>
        <FindingLink measure={measure.id}>
          {say.finding}
          <span className="visually-hidden"> · {measure.title[language]}</span>
        </FindingLink>
      </p>
    </section>
  );
}
