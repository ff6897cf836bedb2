import { describeRemedy } from '@federation/domain';
import type { Finding, Remedy } from '@federation/domain';
import type { Names } from '../../api/standing.ts';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { titleOfKey } from '../../plan/keys.ts';
import { words } from './words.ts';

/** What would mend the finding, each with its arithmetic. Steps for named people or groups are all needed. */
export function Remedies({ finding, names }: { finding: Finding; names: Names }) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const remedies = finding.remedies.filter(({ kind }) => kind !== 'supply');
  if (remedies.length === 0) return null;
  const concerned = (remedy: Remedy) =>
    remedy.ids === undefined ? '' : format.list(remedy.ids.map((id) => titleOfKey(finding, id, names)[language]));
  return (
    <section aria-labelledby="remedies">
      <h2 id="remedies">{say.remedies}</h2>
      {remedies.length > 1 ? <p className="quiet">{remedies.every(({ ids }) => ids !== undefined) ? say.allOf : say.anyOf}</p> : null}
      <ul className="options">
        {remedies.map((remedy) => (
          <li key={`${remedy.kind} ${remedy.ids?.join(' ') ?? ''}`}>
            <p>
              {remedy.ids === undefined ? null : <strong className="before">{concerned(remedy)}</strong>}
              {describeRemedy(remedy, finding, language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
