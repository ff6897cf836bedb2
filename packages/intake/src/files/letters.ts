/** The letter of a column counted from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetter(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The index from 0 of a column's letter. */
export function columnIndex(letter: string): number {
  let index = 0;
  for (const character of letter.toUpperCase()) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}
