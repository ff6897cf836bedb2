import type { WriteSheet } from '../files/xlsx.ts';
import type { WriteColumn } from './columns.ts';

/** Headings, widths, formats and drop-downs of a sheet with these columns. */
export function layoutOf(columns: readonly WriteColumn[]): Pick<WriteSheet, 'headings' | 'widths' | 'formats' | 'lists'> {
  return {
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ heading, field }) => Math.max(10, heading.length * 2 + 4, field?.sensitive === true ? 26 : 0)),
    // Everything but numbers is text: dates too, since 2024.10 as a numeral becomes 2024.1.
    formats: columns.map(({ field }) => (field?.kind === 'number' ? 'number' : 'text')),
    lists: columns.map(({ field, from }) => {
      if (from !== 'field' || field === undefined) return undefined;
      if (field.kind === 'flag') return ['是', '否'];
      return field.kind === 'choice' && field.choices !== undefined ? Object.values(field.choices).map(({ title }) => title.zh) : undefined;
    }),
  };
}
