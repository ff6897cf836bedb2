import type { Finding, Measure } from '@federation/domain';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { countedWords, counterOf } from '../../plan/counted.ts';
import { operatorWords } from '../../plan/operators.ts';
import { writeShare } from '../../plan/value.ts';
import { words } from './words.ts';

/** The sum written out: who counts, of whom, what is required at this denominator, and how many are short. */
export function Sum({ finding, measure }: { finding: Finding; measure: Measure }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const count = useWords(countedWords)[counterOf(finding)];
  const op = useWords(operatorWords);
  const { observed, required, short } = finding;
  const some = (number: number) => count(format.number(number));
  // Nobody is unknown: what is not counted yet still can be.
  const settled = finding.evidence.unknown.length === 0;
  const ceiling = required?.op === 'at-most' || required?.op === 'less-than';
  return (
    <section aria-labelledby="sum">
      <h2 id="sum">{say.sum}</h2>
      <dl className="sum">
        <dt>{say.ofWhom}</dt>
        <dd>
          {measure.population.title[language]} {some(observed.of)}
        </dd>
        <dt>{say.counted}</dt>
        <dd>
          <strong>{some(observed.low)}</strong>
          {measure.criteria.length === 1 ? <span className="quiet after">{measure.criteria[0]?.title[language]}</span> : null}
        </dd>
        {observed.high > observed.low ? (
          <>
            <dt>{settled ? say.stillCan : say.unknown}</dt>
            <dd>
              {some(observed.high - observed.low)}
              {settled ? null : <span className="quiet after">{say.upTo(some(observed.high))}</span>}
            </dd>
          </>
        ) : null}
        {(finding.kind === 'share' || finding.kind === 'about' || finding.kind === 'rate') && observed.of > 0 ? (
          <>
            <dt>{say.share}</dt>
            <dd>
              {format.number(observed.low)} ÷ {format.number(observed.of)} = <strong>{format.share(observed.low, observed.of)}</strong>
            </dd>
          </>
        ) : null}
        {required === undefined ? null : (
          <>
            <dt>{say.required}</dt>
            <dd>
              {required.share === undefined
                ? say.requiredCount(op[required.op], some(required.count))
                : say.requiredShare(op[required.op], writeShare(required.share), some(required.of), some(required.count))}
            </dd>
            <dt>{ceiling ? say.over : say.short}</dt>
            <dd>
              <strong>{short > 0 ? some(short) : say.nothingShort}</strong>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
