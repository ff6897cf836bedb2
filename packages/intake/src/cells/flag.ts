import type { Raw } from '../files/source.ts';
import { Fault, type Read } from './read.ts';
import { plain } from './text.ts';

const yes = new Set(['是', '√', '✓', '✔', '☑', '有', '对', '1', 'y', 'yes', 'true', 't', '∨', 'v', '已']);
const no = new Set(['否', '×', '✗', '✘', 'x', '☐', '无', '不是', '没有', '0', 'n', 'no', 'false', 'f', '未', '非']);
const notAFlag = new Fault('not-a-flag');

/** Yes or no; an empty cell is unknown. A cell that repeats its heading is a yes. */
export function flagReader(titles: readonly string[]): (raw: Raw) => Read {
  const own = new Set(titles.map((title) => title.toLowerCase()));
  return (raw) => {
    const text = plain(raw);
    if (text instanceof Fault) return text;
    if (text === '' || isBlankMark(text)) return undefined;
    const word = text.toLowerCase();
    if (yes.has(word) || own.has(word)) return true;
    return no.has(word) ? false : notAFlag;
  };
}

/** Marks that people put in a cell to say that there is nothing to put there: it stays unknown. */
export function isBlankMark(text: string): boolean {
  return /^(?:[-—–―/\\.。]+|不详|不清楚|未知|待定|待核实|待填|暂缺)$/.test(text);
}
