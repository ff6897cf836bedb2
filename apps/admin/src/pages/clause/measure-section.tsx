import { explain } from '@federation/domain';
import type { Finding, Measure } from '@federation/domain';
import { FindingLink } from '../../elements/links.tsx';
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

/** One measure of a clause: its finding in a sentence, and the value it is held against since when. */
export function MeasureSection({ finding, measure, asOf }: Props) {
  const say = useWords(words);
  const force = useWords(forceWords);
  const format = useFormat();
  const { language } = useLanguage();
  const entry = measure.value?.findLast(({ since }) => since <= asOf);
  const value = entry === undefined ? undefined : writeValue(entry.value);
  return (
    <section className="measure" aria-labelledby={measure.id}>
      <h3 id={measure.id}>
        <FindingLink measure={measure.id}>{measure.title[language]}</FindingLink>
      </h3>
      <p>
        <Status of={finding.status} />
        <span className="after">{explain(finding.explanation, language)}</span>
      </p>
      <p className="quiet small">
        {force[measure.force]}
        {entry === undefined || value === undefined ? null : <span className="after">{say.since(value, format.day(entry.since))}</span>}
      </p>
    </section>
  );
}
