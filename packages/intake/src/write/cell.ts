import { maskNumber } from '@federation/domain/citizen-number';
import type { Field } from '@federation/domain';

/** A field's value as a person reads it in a cell, and as it is read back. */
export function cellOf(value: unknown, field: Field | undefined, reveal: boolean): string | number | null {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.length === 0 ? '无' : value.map((one) => titleOf(String(one), field)).join('、');
  const text = String(value);
  if (field?.sensitive === true) return reveal ? text : maskNumber(text);
  return titleOf(text, field);
}

function titleOf(value: string, field: Field | undefined): string {
  return field?.choices?.[value]?.title.zh ?? value;
}
