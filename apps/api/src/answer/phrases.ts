import { statusWords, type Language, type Status, type Words } from '@federation/domain';
import type { Problem } from '@federation/intake';
import type { Answer } from './answer.ts';

/** The fixed words of an answer. */
export const phrases = {
  asOf: { zh: '截至', en: 'as of' },
  nobody: { zh: '（单位登记册中没有旗）', en: '(no banner among the units)' },
  unknown: { zh: '情况不明', en: 'Not known' },
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

/** The people, units or organisations whose answer would decide, by name, the first few. */
export function decidingNames({ names }: Answer, ids: readonly string[], language: Language): string {
  const known: Readonly<Record<string, string>> = { ...names.organisations, ...names.units, ...names.people };
  const shown = ids.slice(0, SHOWN).map((id) => known[id] ?? id);
  const more = ids.length > SHOWN ? { zh: `等 ${ids.length} 个`, en: ` and ${ids.length - SHOWN} more` }[language] : '';
  return `${shown.join(phrases.comma[language])}${more}`;
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
