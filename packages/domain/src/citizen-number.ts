import { isDay } from './day.ts';

/**
 * The citizen identity number of GB 11643-1999: six digits of the place of first issue, the day of birth, a serial
 * of three (odd for men), and a check character. The first six digits say where the number was first issued, not
 * where the person lives: they are never compared with a place.
 */
export interface CitizenNumber {
  /** The 18 characters, `X` in capitals. */
  readonly text: string;
  /** Day of birth, `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
}

/** Why a text is no citizen number; never the text itself. */
export type CitizenNumberFault = 'length' | 'characters' | 'birth-date' | 'check-digit';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const; // GB 11643-1999, 4.2
const CHECK_CHARACTERS = '10X98765432'; // GB 11643-1999, 4.2: by remainder of 11

/** Reads a citizen number; never throws and never echoes what it was given. */
export function parseCitizenNumber(input: string): CitizenNumber | { readonly fault: CitizenNumberFault } {
  const text = input.trim().toUpperCase();
  if (text.length !== 18) return { fault: 'length' };
  if (!/^\d{17}[\dX]$/.test(text)) return { fault: 'characters' };
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isDay(birthDate)) return { fault: 'birth-date' };
  if (checkCharacter(text) !== text[17]) return { fault: 'check-digit' };
  return { text, birthDate, sex: Number(text[16]) % 2 === 1 ? 'male' : 'female' };
}

/** The check character of the first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Hides the birth date: `150624********123X` keeps six and four characters. Of a certificate number the category, the
 * grade and what follows are hidden too. Short texts are hidden whole.
 */
export function maskNumber(text: string): string {
  if (text.length < 15) return '*'.repeat(text.length);
  const end = Math.min(text.length, 18);
  return text.slice(0, 6) + '*'.repeat(end - 10) + text.slice(end - 4, end) + '*'.repeat(text.length - end);
}
