import type { Required } from '@federation/domain/finding';

type Share = NonNullable<Required['share']>;

/** A threshold as it is written: a share of a hundred as a percentage, a plain number as it is. */
export function writeValue(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return isShare(value) ? writeShare(value) : undefined;
}

/** A share as a percentage where it is whole, else as a fraction. */
export function writeShare({ numerator, denominator }: Share): string {
  return (numerator * 100) % denominator === 0 ? `${(numerator * 100) / denominator}%` : `${numerator}/${denominator}`;
}

function isShare(value: unknown): value is Share {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
