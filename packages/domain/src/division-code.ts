/** A division code of the National Bureau of Statistics: 6 digits for a county, 9 for a township, 12 for a village. */
export interface DivisionCode {
  readonly text: string;
  readonly level: 'county' | 'township' | 'village';
  /** The code of the division it belongs to; a county's is absent. */
  readonly parent?: string;
}

/** Reads a division code of 6, 9 or 12 digits; trailing zeros of a 12-digit county or township code are dropped. */
export function parseDivisionCode(input: string): DivisionCode | undefined {
  const digits = input.trim();
  if (!/^\d{6}(\d{3}(\d{3})?)?$/.test(digits)) return undefined;
  const text = digits.replace(/^(\d{6})000000$/, '$1').replace(/^(\d{9})000$/, '$1');
  if (text.length === 6) return { text, level: 'county' };
  return text.length === 9
    ? { text, level: 'township', parent: text.slice(0, 6) }
    : { text, level: 'village', parent: text.slice(0, 9) };
}
