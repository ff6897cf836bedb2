import type { Facts, RegisterName } from '@federation/domain';
import { tableOf, type WriteOptions } from './facts.ts';

/**
 * One register of some facts as CSV in UTF-8, with a mark so that Excel reads it so. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it, which reading drops again.
 */
export function writeCsv(facts: Facts, register: RegisterName, options: WriteOptions = {}): Uint8Array {
  const { columns, rows } = tableOf(facts, register, options);
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(cell).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
