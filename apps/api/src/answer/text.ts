import { citationOf, describeRemedy, explain, statusWords, type Clause, type Finding, type Language, type Status } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { describeProblem, type Problem } from '@federation/intake';
import { nameIn } from '../names.ts';
import type { Answer } from './answer.ts';
import { phrases, placeOf, standingInTheWay, tallyWords } from './phrases.ts';

/** How a text is set off on a terminal; the same text on paper. */
export type Style = 'heading' | Status;
export type Paint = (style: Style, text: string) => string;

/** The answer for people: clause by clause, in lines that also make sense when they are read aloud. */
export function textAnswer(answer: Answer, language: Language, paint: Paint): string {
  const { assessment, problems } = answer;
  const { federation, asOf, plan } = assessment;
  const title = `${otog2020.title[language]} (${plan.id}, v${plan.version})`;
  const who = federation === null ? phrases.nobody[language] : `${federation.name} ${federation.code}`;
  return [
    paint('heading', title),
    `${who}${phrases.comma[language]}${phrases.asOf[language]} ${asOf}`,
    ...otog2020.clauses.flatMap((clause) => clauseLines(answer, clause, language, paint)),
    '',
    `${paint('heading', phrases.summary[language])}${phrases.colon[language]}${tallyWords(answer, language)}${phrases.stop[language]}`,
    '',
    ...problemLines(problems, language, paint),
    '',
  ].join('\n');
}

function clauseLines(answer: Answer, { number, title, measures, silent }: Clause, language: Language, paint: Paint): string[] {
  const titles = new Map(measures.map((measure) => [measure.id, measure.title[language]]));
  const findings = answer.assessment.findings.filter((finding) => titles.has(finding.measure));
  const nothing = silent === undefined ? [] : [`  ${silent[language]}`];
  return ['', paint('heading', `${citationOf(number)} ${title[language]}`), ...nothing, ...findings.flatMap((finding) => findingLines(answer, finding, titles.get(finding.measure) ?? '', language, paint))];
}

function findingLines(answer: Answer, finding: Finding, title: string, language: Language, paint: Paint): string[] {
  const { status, remedies, explanation } = finding;
  const words = statusWords[status];
  const colon = phrases.colon[language];
  return [
    `  ${paint(status, `${words.mark} ${padded(words[language], language)}`)}  ${title}`,
    `      ${explain(explanation, language)}`,
    ...standingInTheWay(answer, finding, language).map((line) => `      ${line}`),
    ...remedies.map((remedy) => `      ${phrases.remedy[language]}${colon}${describeRemedy(remedy, finding, language, (id) => nameIn(answer.names, id))}`),
  ];
}

function problemLines(problems: readonly Problem[], language: Language, paint: Paint): string[] {
  if (problems.length === 0) return [phrases.noProblems[language]];
  return [
    paint('heading', `${phrases.problems[language]} (${problems.length})`),
    ...problems.flatMap((problem) => {
      const { what, mend } = describeProblem(problem, language);
      return [`  ${placeOf(problem, language)}`, `      ${what}${language === 'en' ? ' ' : ''}${mend}`];
    }),
  ];
}

const longest = {
  zh: Math.max(...Object.values(statusWords).map((words) => words.zh.length)),
  en: Math.max(...Object.values(statusWords).map((words) => words.en.length)),
};

/** Status words of equal width: Chinese characters are two columns wide, as is the ideographic space. */
function padded(word: string, language: Language): string {
  return word.padEnd(longest[language], language === 'zh' ? '\u3000' : ' ');
}
