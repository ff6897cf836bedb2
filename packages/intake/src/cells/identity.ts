import { parseCertificateNumber } from '@federation/domain/certificate-number';
import { parseCitizenNumber } from '@federation/domain/citizen-number';
import type { Raw } from '../files/source.ts';
import { isBlankMark } from './flag.ts';
import { Fault, type Read } from './read.ts';
import { plain } from './text.ts';

const lostDigits = new Fault('number-lost-digits');
const masked = new Fault('number-masked');
const faults = {
  length: new Fault('number-length'),
  characters: new Fault('number-characters'),
  'birth-date': new Fault('number-birth-date'),
  'check-digit': new Fault('number-check-digit'),
  category: new Fault('certificate-category'),
  grade: new Fault('certificate-grade'),
  reissue: new Fault('certificate-reissue'),
} as const;

/** A citizen number. A cell that holds it as a number is refused: its last digits are gone from the file itself. */
export const readCitizenNumber = numberReader(citizenOf);

/** A certificate number, refused likewise. */
export const readCertificateNumber = numberReader(parseCertificateNumber);

let last: { readonly text: string; readonly parsed: ReturnType<typeof parseCitizenNumber> } | undefined;

/** A citizen number's parts; the last one asked for is remembered, since a row asks more than once. */
export function citizenOf(text: string): ReturnType<typeof parseCitizenNumber> {
  if (last?.text !== text) last = { text, parsed: parseCitizenNumber(text) };
  return last.parsed;
}

function numberReader(parse: (text: string) => { readonly text: string } | { readonly fault: keyof typeof faults }): (raw: Raw) => Read {
  return (raw) => {
    if (typeof raw === 'number') return raw === 0 ? undefined : lostDigits;
    const text = plain(raw);
    if (text instanceof Fault) return text;
    if (text === '' || isBlankMark(text) || /^(?:无|没有|未办理|未持证)$/.test(text)) return undefined;
    const bare = text.normalize('NFKC').replaceAll(/[\s'‘’`“”"]/g, '');
    if (bare.includes('*')) return masked;
    if (/^\d(?:\.\d+)?E\+?\d+$/i.test(bare)) return lostDigits;
    const parsed = parse(bare);
    return 'fault' in parsed ? faults[parsed.fault] : parsed.text;
  };
}
