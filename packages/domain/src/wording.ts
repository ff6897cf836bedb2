import type { Operator, Share } from './threshold.ts';

/** A requirement as a Chinese plan words it: an operator, and a share or a number. */
export type Wording = { readonly op: Operator } & ({ readonly share: Share } | { readonly number: number });

/** Words before the number. What includes the number and what does not follows 民法典 art. 1259, by analogy. */
const BEFORE: readonly (readonly [word: string, op: Operator])[] = [
  ['不低于', 'at-least'],
  ['不少于', 'at-least'],
  ['不小于', 'at-least'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['不超过', 'at-most'],
  ['不满', 'less-than'],
  ['不足', 'less-than'],
  ['至少', 'at-least'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
  ['超过', 'more-than'],
  ['多于', 'more-than'],
  ['高于', 'more-than'],
  ['大于', 'more-than'],
  ['低于', 'less-than'],
  ['少于', 'less-than'],
  ['小于', 'less-than'],
  ['约', 'about'],
];

/** Words after the number. */
const AFTER: readonly (readonly [word: string, op: Operator])[] = [
  ['及以上', 'at-least'],
  ['以上', 'at-least'],
  ['及以下', 'at-most'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['以外', 'more-than'],
  ['左右', 'about'],
];

const DIGITS = '零一二三四五六七八九';

/**
 * Reads a threshold in Chinese: `65%以上`, `不低于百分之十五`, `不超过50%`, `15%左右`, `超过三十人`, `过半数` (more than half),
 * `半数以上` (at least half). Undefined for anything else; never throws and guesses nothing.
 */
export function parseWording(text: string): Wording | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,，]/g, '');
  const half = { numerator: 50, denominator: 100 } as const;
  if (plain === '过半数' || plain === '超过半数') return { op: 'more-than', share: half };
  if (plain === '半数以上' || plain === '半数及以上') return { op: 'at-least', share: half };
  for (const [word, op] of BEFORE) if (plain.startsWith(word)) return wordingOf(plain.slice(word.length), op);
  for (const [word, op] of AFTER) if (plain.endsWith(word)) return wordingOf(plain.slice(0, -word.length), op);
  return undefined;
}

function wordingOf(value: string, op: Operator): Wording | undefined {
  const [, percentage] = /^(?:百分之(.+)|(?:.+)%)$/.exec(value) ?? [];
  const isShare = value.endsWith('%') || percentage !== undefined;
  const figure = percentage ?? (isShare ? value.slice(0, -1) : value.replace(/[人名个天次日户家件]$/, ''));
  if (isShare) {
    const share = shareOf(figure);
    return share === undefined ? undefined : { op, share };
  }
  const number = numberOf(figure);
  return number === undefined ? undefined : { op, number };
}

/** A percentage as a fraction of whole numbers: `12.5` is 125 in 1000. */
function shareOf(figure: string): Share | undefined {
  const decimal = /^(\d+)(?:\.(\d+))?$/.exec(figure);
  if (decimal !== null) {
    const fraction = decimal[2] ?? '';
    return { numerator: Number(`${decimal[1] ?? ''}${fraction}`), denominator: 100 * 10 ** fraction.length };
  }
  const whole = numberOf(figure);
  return whole === undefined ? undefined : { numerator: whole, denominator: 100 };
}

/** A whole number in digits or in Chinese up to 九千九百九十九. */
function numberOf(figure: string): number | undefined {
  if (/^\d+$/.test(figure)) return Number(figure);
  if (!/^[零一二两三四五六七八九十百千]+$/.test(figure)) return undefined;
  let [total, digit] = [0, 0];
  for (const character of figure.replaceAll('两', '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
