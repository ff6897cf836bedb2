/** The name of an account as it is compared and kept; undefined where it cannot be one. */
export function accountNameFrom(text: string): string | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u.test(name) ? name : undefined;
}
