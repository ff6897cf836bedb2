import type { Raw } from '../files/source.ts';
import { isBlankMark } from './flag.ts';
import { Fault, type Read } from './read.ts';
import { plain } from './text.ts';

const notANumber = new Fault('not-a-number');
const digits = '零一二三四五六七八九';

/** A whole number from 0, also with its unit (`12人`) or its order (`第七届`), in Chinese numerals up to 99. */
export function readNumber(raw: Raw): Read {
  const text = plain(raw);
  if (text instanceof Fault) return text;
  if (text === '' || isBlankMark(text)) return undefined;
  const bare = text.normalize('NFKC').replace(/^第/, '').replace(/(?:人|名|个|届|次|天|户|家|席)$/, '').replaceAll(',', '').trim();
  const number = /^\d+(?:\.0+)?$/.test(bare) ? Number(bare) : chineseNumber(bare);
  return number === undefined || number > 100_000_000 ? notANumber : number;
}

/** A number from 0 to 99 in Chinese numerals: 七, 十一, 二十. */
export function chineseNumber(text: string): number | undefined {
  const match = /^([一二三四五六七八九]?)(十?)([零一二三四五六七八九]?)$/.exec(text.replaceAll('〇', '零').replaceAll('两', '二'));
  if (match === null || text === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? undefined : digits.indexOf(tens + ones);
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
