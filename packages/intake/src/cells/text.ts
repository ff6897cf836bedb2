import type { Raw } from '../files/source.ts';
import { Fault, type Read } from './read.ts';

const tooLong = new Fault('text-too-long');
const lostDigits = new Fault('number-lost-digits');
const cellError = new Fault('cell-error');

/** A cell as text: no control or zero-width characters, single spaces, full-width letters and digits made narrow. */
export function plain(raw: Raw): string | Fault {
  if (typeof raw === 'string') return /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/.test(raw) ? cellError : tidy(raw);
  if (raw === null) return '';
  if (typeof raw === 'boolean') return raw ? '是' : '否';
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? cellError : raw.toISOString().slice(0, 10);
  return Math.abs(raw) >= 1e15 ? lostDigits : String(Math.round(raw * 1e6) / 1e6);
}

/** Free text. */
export function readText(raw: Raw): Read {
  const text = plain(raw);
  if (text instanceof Fault) return text;
  if (text === '') return undefined;
  return text.length > 500 ? tooLong : text;
}

/** Text to the letter, as it was exported. */
export function readLiteral(raw: Raw): Read {
  return typeof raw === 'string' && raw !== '' && raw.length <= 500 ? raw : readText(raw);
}

/** A person's name: spaces that only set it in width are dropped, the dot of Mongolian and other names is kept. */
export function readName(raw: Raw): Read {
  const text = plain(raw);
  if (text instanceof Fault) return text;
  const name = nameOf(text);
  if (name === '') return undefined;
  return name.length > 500 ? tooLong : name;
}

const simple = /^[\p{sc=Han}]+$/u;

function nameOf(text: string): string {
  if (simple.test(text)) return text;
  return text.replaceAll(/(?<=[\p{sc=Han}·•・‧∙.])\s+(?=[\p{sc=Han}·•・‧∙.])/gu, '').replaceAll(/(?<=\p{sc=Han})[•・‧∙.](?=\p{sc=Han})/gu, '·');
}

const printable = /^[!-~]+$/;

function tidy(text: string): string {
  if (simple.test(text) || printable.test(text)) return text;
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, (run) => (/\s/.test(run) ? ' ' : ''))
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
