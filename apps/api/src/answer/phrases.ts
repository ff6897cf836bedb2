import { statusWords, type Finding, type Language, type Status, type Words } from '@federation/domain';
import type { Problem } from '@federation/intake';
import { nameIn } from '../names.ts';
import type { Answer } from './answer.ts';

/** The fixed words of an answer. */
export const phrases = {
  asOf: { zh: '截至', en: 'as of' },
  nobody: { zh: '（单位登记册中没有旗）', en: '(no banner among the units)' },
  unknown: { zh: '情况不明', en: 'Not known' },
  lacking: { zh: '缺少', en: 'Lacking' },
  remedy: { zh: '办法', en: 'To mend' },
  summary: { zh: '合计', en: 'In all' },
  problems: { zh: '文件中的问题', en: 'Problems in the files' },
  noProblems: { zh: '文件中没有发现问题。', en: 'No problems were found in the files.' },
  stop: { zh: '。', en: '.' },
  colon: { zh: '：', en: ': ' },
  comma: { zh: '、', en: ', ' },
} as const satisfies Record<string, Words>;

const order: readonly Status[] = ['met', 'unmet', 'undetermined', 'in-progress', 'reported', 'not-applicable'];

/** How many findings have which status, those that occur: `达标 5、未达标 2`. */
export function tallyWords({ assessment }: Answer, language: Language): string {
  const counts = Map.groupBy(assessment.findings, (finding) => finding.status);
  const parts = order.flatMap((status) => {
    const count = counts.get(status)?.length ?? 0;
    return count === 0 ? [] : [`${statusWords[status].mark} ${statusWords[status][language]} ${count}`];
  });
  return parts.join(phrases.comma[language]);
}

const SHOWN = 6;

/** People, units or organisations by name, the first few. */
export function namesOf({ names }: Answer, ids: readonly string[], language: Language): string {
  const shown = ids.slice(0, SHOWN).map((id) => nameIn(names, id) ?? id);
  const more = ids.length > SHOWN ? { zh: `等 ${ids.length} 个`, en: ` and ${ids.length - SHOWN} more` }[language] : '';
  return `${shown.join(phrases.comma[language])}${more}`;
}

/** Who or what stands in the way of a finding, where that says more than the sum: those not known, and the units that lack something. */
export function standingInTheWay(answer: Answer, { kind, evidence, status }: Finding, language: Language): readonly string[] {
  // A few are named by the remedy itself.
  const many = kind === 'coverage' && (status === 'unmet' || status === 'in-progress') && evidence.notCounted.length > 3;
  const lacking = many ? evidence.notCounted : [];
  return ([['lacking', lacking], ['unknown', evidence.deciding]] as const).flatMap(([phrase, ids]) =>
    ids.length === 0 ? [] : [`${phrases[phrase][language]}${phrases.colon[language]}${namesOf(answer, ids, language)}`],
  );
}

/** Where in which file a problem is. */
export function placeOf({ file, sheet, row, column, heading }: Problem, language: Language): string {
  const cell = [
    ...(row === undefined ? [] : [{ zh: `第 ${row} 行`, en: `row ${row}` }[language]]),
    ...(column === undefined ? [] : [{ zh: `${column} 列`, en: `column ${column}` }[language]]),
    ...(heading === undefined ? [] : [{ zh: `“${heading}”`, en: `“${heading}”` }[language]]),
  ].join(' ');
  return [file, ...(sheet === undefined ? [] : [sheet]), ...(cell === '' ? [] : [cell])].join(' / ');
}
