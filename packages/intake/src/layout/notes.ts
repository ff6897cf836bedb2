import { plain } from '../cells/text.ts';
import type { Raw } from '../files/source.ts';

const NOTE = /^(?:备\s*注|说\s*明|注\s*[:：]|注\d|填\s*表|制\s*表|审\s*核|填\s*报|单位负责人|负责人签|联系电话|合\s*计|总\s*计|小\s*计|共\s*计|（?\(?以下空白|制单|日期\s*[:：])/;

/** What a row below the heading is: a record, nothing, or a line that belongs to no record. */
export function rowKind(values: readonly Raw[], columns: readonly number[], widest: number): 'record' | 'empty' | 'note' {
  let firstText = '';
  let filled = 0;
  const different = new Set<string>();
  for (let column = 0; column < values.length; column += 1) {
    const raw = values[column];
    if (raw === null || raw === undefined || raw === '') continue;
    const text = typeof raw === 'string' ? raw.trim() : plain(raw);
    if (text === '') continue;
    filled += 1;
    if (firstText === '' && typeof text === 'string') firstText = text;
    if (different.size < 3) different.add(String(text));
  }
  if (filled === 0) return 'empty';
  if (NOTE.test(firstText)) return 'note';
  if (different.size > 1 && widest < 4) return hasMapped(values, columns) ? 'record' : 'empty';
  if (widest >= 3 && widest >= columns.length / 2) return 'note';
  if (different.size > 1) return hasMapped(values, columns) ? 'record' : 'empty';
  if (!hasMapped(values, columns)) return firstText.length > 4 ? 'note' : 'empty';
  return /^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]/.test(firstText) || firstText.length > 30 ? 'note' : 'record';
}

function hasMapped(values: readonly Raw[], columns: readonly number[]): boolean {
  for (const column of columns) {
    const raw = values[column];
    if (raw !== null && raw !== undefined && (typeof raw !== 'string' || raw.trim() !== '')) return true;
  }
  return false;
}
