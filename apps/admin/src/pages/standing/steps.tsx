import { describeRemedy, registers } from '@federation/domain';
import { Link } from '@tanstack/react-router';
import type { Names, Standing } from '../../api/standing.ts';
import { Citation } from '../../elements/citation.tsx';
import { FindingLink } from '../../elements/links.tsx';
import { Status } from '../../elements/status.tsx';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { forceWords } from '../../plan/force.ts';
import { measureOf } from '../../plan/plan.ts';
import { nextSteps, type Step } from './next-steps.ts';
import { words } from './words.ts';

// How many of the steps that are all needed are told before the rest is left to the finding's page.
const TOLD = 3;

/** The few steps that mend most. */
export function NextSteps({ standing }: { standing: Standing }) {
  const say = useWords(words);
  const steps = nextSteps(standing.findings, 5);
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say.next}</h2>
      {steps.length === 0 ? (
        <p>{say.settled}</p>
      ) : (
        <>
          <p className="quiet">{say.nextHelp}</p>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step.kind === 'supply' ? step.register : step.finding.measure}>
                <StepLine step={step} names={standing.names} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function StepLine({ step, names }: { step: Step; names: Names }) {
  const say = useWords(words);
  const force = useWords(forceWords);
  const format = useFormat();
  const { language } = useLanguage();
  if (step.kind === 'supply') {
    return (
      <div>
        <Link to="/take-in">{say.supply(registers[step.register].title[language])}</Link>
        <p>{say.supplied(format.number(step.findings.length))}</p>
      </div>
    );
  }
  const { finding, remedies } = step;
  const told = remedies.slice(0, TOLD).map((remedy) => describeRemedy(remedy, finding, language, (id) => names[finding.evidence.register]?.[id]));
  return (
    <>
      <div>
        <FindingLink measure={finding.measure}>{measureOf(finding.measure)?.title[language]}</FindingLink>
        <p>
          {told.join(say.space)}
          {remedies.length > TOLD ? say.more(format.number(remedies.length)) : ''}
        </p>
      </div>
      <p className="quiet small aside">
        <Status of={finding.status} />
        <span>
          <Citation of={finding.clause} /> · {force[finding.force]}
        </span>
      </p>
    </>
  );
}
