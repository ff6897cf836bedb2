import type { Raw } from '../files/source.ts';

// What follows the word must end it: 审核中心 is an organisation, 审核人： is not.
const NOTE = /^(?:备\s*注|说\s*明|注|填\s*表|制\s*表|审\s*核|填\s*报|制\s*单|单位负责人|负责人签[字名章]|联系电话|合\s*计|总\s*计|小\s*计|共\s*计|日\s*期|[(（]?以下空白[)）]?)(?:人|单位|部门|日期|时间|[(（][^)）]{0,10}[)）])?(?:$|[:：\s\d、])/;

/**
 * What a row below the heading is: a record, nothing, a note that says itself that it is one (a total, a remark, who
 * filled the table in), or another line that seems to belong to no record.
 */
export function rowKind(values: readonly Raw[], columns: readonly number[], widest: number): 'record' | 'empty' | 'note' | 'line' {
  let first: Raw = null;
  let other: Raw = null;
  for (let column = 0; column < values.length && other === null; column += 1) {
    const raw = values[column];
    if (raw === null || raw === undefined || raw === '' || raw === first || (typeof raw === 'string' && raw.trim() === '')) continue;
    if (first === null) first = raw;
    else other = raw;
  }
  if (first === null) return 'empty';
  const text = typeof first === 'string' ? first.trim() : '';
  if (text !== '' && NOTE_START.has(text.charAt(0)) && NOTE.test(text)) return 'note';
  if (widest >= 3 && widest >= columns.length / 2) return 'line';
  if (other !== null) return hasMapped(values, columns) ? 'record' : 'empty';
  if (!hasMapped(values, columns)) return text.length > 4 ? 'line' : 'empty';
  return GROUP.test(text) || text.length > 30 ? 'line' : 'record';
}

const NOTE_START = new Set('备说注填制审单负联合总小共（(以日');
const GROUP = /^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]/;

function hasMapped(values: readonly Raw[], columns: readonly number[]): boolean {
  for (const column of columns) {
    const raw = values[column];
    if (raw !== null && raw !== undefined && (typeof raw !== 'string' || raw.trim() !== '')) return true;
  }
  return false;
}
