import { parseCitizenNumber, type CitizenNumber, type CitizenNumberFault } from './citizen-number.ts';
import { categoryOfDigit, type Category } from './disability.ts';

/**
 * A disabled person's certificate number: the citizen number, a digit for the category, a digit for the grade, and
 * `B1` to `B9` after a reissue. It gives away both identity and disability: as sensitive as either.
 */
export interface CertificateNumber {
  readonly text: string;
  readonly citizen: CitizenNumber;
  readonly category: Category;
  readonly grade: '1' | '2' | '3' | '4';
  /** How often it was reissued, 0 to 9. */
  readonly reissues: number;
}

/** Why a text is no certificate number; never the text itself. */
export type CertificateNumberFault = CitizenNumberFault | 'category' | 'grade' | 'reissue';

/** Reads a certificate number; never throws and never echoes what it was given. */
export function parseCertificateNumber(input: string): CertificateNumber | { readonly fault: CertificateNumberFault } {
  const text = input.trim().toUpperCase();
  if (text.length !== 20 && text.length !== 22) return { fault: 'length' };
  const citizen = parseCitizenNumber(text.slice(0, 18));
  if ('fault' in citizen) return citizen;
  const category = categoryOfDigit(Number(text[18]));
  if (category === undefined) return { fault: 'category' };
  const grade = text[19];
  if (grade !== '1' && grade !== '2' && grade !== '3' && grade !== '4') return { fault: 'grade' };
  const reissue = text.slice(20);
  if (reissue !== '' && !/^B[1-9]$/.test(reissue)) return { fault: 'reissue' };
  return { text, citizen, category, grade, reissues: reissue === '' ? 0 : Number(reissue[1]) };
}
