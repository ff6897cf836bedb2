import type { Raw } from '../files/source.ts';
import { isBlankMark } from './flag.ts';
import { Fault, type Read } from './read.ts';
import { plain } from './text.ts';

const notADate = new Fault('not-a-date');
const notADay = new Fault('not-a-day');
const MILLISECONDS_A_DAY = 86_400_000;

/** What a date column may hold. */
export interface DateOptions {
  /** Only whole days; a month alone is no answer. */
  readonly wholeDays: boolean;
  /** An end may be open: 至今. */
  readonly open: boolean;
  readonly from1904: boolean;
  /** Every cell is text, so that 2024.10 may have become 2024.1 on its way. */
  readonly textOnly: boolean;
  /** Written by this package: already as exact as it is meant to be. */
  readonly literal: boolean;
}

/** Dates as offices write them: 2024.3, 2024年3月5日, 2024/3/5, 2024-03, 20240305, serial numbers and real date cells. */
export function dateReader(options: DateOptions): (raw: Raw) => Read {
  return (raw) => {
    if (options.literal && typeof raw === 'string' && exists(raw)) return raw;
    const read = readDate(raw, options);
    return options.wholeDays && typeof read === 'string' && read.length < 10 ? notADay : read;
  };
}

function readDate(raw: Raw, { open, from1904, textOnly }: DateOptions): Read {
  if (typeof raw === 'number') return readNumeric(raw, from1904);
  const shown = plain(raw);
  if (shown instanceof Fault) return shown;
  const text = shown.normalize('NFKC');
  if (text === '' || isBlankMark(text)) return undefined;
  if (open && /^(?:至今|现在|目前|在任|在职|无)$/.test(text)) return undefined;
  if (textOnly && /^\d{5}$/.test(text)) return readNumeric(Number(text), from1904);
  if (textOnly && /^\d{4}\.1$/.test(text)) return monthUncertain(text.slice(0, 4));
  return readWritten(text);
}

const SEPARATED = /^(\d{4})(?:[-./年、](\d{1,2})(?:[-./月、](\d{1,2})日?号?|月?)?|年?)(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

function readWritten(text: string): Read {
  const bare = text.replaceAll(/\s*([-./年月日、])\s*/g, '$1').replace(/[.、](?=$)/, '');
  if (/^\d{8}$/.test(bare)) return dateOf(bare.slice(0, 4), bare.slice(4, 6), bare.slice(6));
  if (/^\d{6}$/.test(bare)) return dateOf(bare.slice(0, 4), bare.slice(4));
  const match = SEPARATED.exec(bare);
  return match === null ? notADate : dateOf(match[1] ?? '', match[2], match[3]);
}

/** A year, a year and month (2024.03; its last zero is lost, so 2024.1 may be October), 8 digits, or a serial number. */
function readNumeric(number: number, from1904: boolean): Read {
  const text = String(Math.round(number * 10_000) / 10_000);
  if (/^\d{4}\.1$/.test(text)) return monthUncertain(text.slice(0, 4));
  if (/^(?:19|20)\d{2}(?:\.\d{1,2})?$/.test(text)) return readWritten(text);
  if (/^(?:19|20)\d{6}$|^(?:19|20)\d{4}$/.test(text)) return readWritten(text);
  if (number < 3_000 || number > 80_000) return notADate;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(number) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function monthUncertain(year: string): Fault {
  return new Fault('month-uncertain', year);
}

/** Whether a date as exports write it is one of the calendar. */
function exists(text: string): boolean {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, text.length) === text;
}

function dateOf(year: string, month?: string, day?: string): Read {
  const numbers = [Number(year), Number(month ?? 1), Number(day ?? 1)] as const;
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]));
  const real = date.getUTCMonth() === numbers[1] - 1 && date.getUTCDate() === numbers[2] && numbers[0] >= 1900 && numbers[0] <= 2100;
  if (!real) return notADate;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
}
