import { citationOf, describeRemedy, explain, statusWords, type Language } from '@federation/domain';
import { otog2020 } from '@federation/domain/plans/otog-2020';
import { describeProblem } from '@federation/intake';
import { nameIn } from '../names.ts';
import type { Answer } from './answer.ts';
import { phrases, placeOf, standingInTheWay, tallyWords } from './phrases.ts';

/** The answer as a document, to be pasted into a report. */
export function markdownAnswer(answer: Answer, language: Language): string {
  const { assessment, problems } = answer;
  const { federation, asOf } = assessment;
  const colon = phrases.colon[language];
  const lines = [`# ${otog2020.title[language]}`, '', `${federation === null ? phrases.nobody[language] : `${federation.name} ${federation.code}`}${phrases.comma[language]}${phrases.asOf[language]} ${asOf}`];
  lines.push('', `${phrases.summary[language]}${colon}${tallyWords(answer, language)}${phrases.stop[language]}`);
  for (const { number, title, measures, silent } of otog2020.clauses) {
    lines.push('', `## ${citationOf(number)} ${escaped(title[language])}`, '');
    if (silent !== undefined) lines.push(escaped(silent[language]));
    for (const measure of measures) {
      const finding = assessment.findings.find((one) => one.measure === measure.id);
      if (finding === undefined) continue;
      const words = statusWords[finding.status];
      lines.push(`- ${words.mark} **${words[language]}** ${escaped(measure.title[language])}${colon}${escaped(explain(finding.explanation, language))}`);
      for (const line of standingInTheWay(answer, finding, language)) lines.push(`  - ${escaped(line)}`);
      for (const remedy of finding.remedies) lines.push(`  - ${phrases.remedy[language]}${colon}${escaped(describeRemedy(remedy, finding, language, (id) => nameIn(answer.names, id)))}`);
    }
  }
  lines.push('', `## ${phrases.problems[language]}`, '');
  if (problems.length === 0) lines.push(phrases.noProblems[language]);
  for (const problem of problems) {
    const { what, mend } = describeProblem(problem, language);
    lines.push(`- ${escaped(placeOf(problem, language))}${colon}${escaped(`${what}${language === 'en' ? ' ' : ''}${mend}`)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What a cell holds must not be read as markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
