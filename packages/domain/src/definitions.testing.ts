import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';

/** Everything that a measure says of itself before any facts are there, as lines to read. */
export function definitionOf({ id, title, kind, force, quota, population, criteria, needs, readings, value }: Measure): string {
  return [
    `## ${id}`,
    '',
    `${title.zh} ${title.en}`,
    '',
    `- ${kind}, ${force}${quota ? ', a quota' : ''}`,
    `- of: ${population.title.zh} ${population.title.en} (${population.key}, ids of ${population.register})`,
    ...criteria.map((criterion) => `- counts: ${criterion.title.zh} ${criterion.title.en} (${criterion.key})`),
    `- needs: ${needs.join(', ')}`,
    ...(value === undefined ? [] : [`- value: ${JSON.stringify(value)}`]),
    ...readings.map((reading) => `- reading ${readingOf(reading)}`),
    '',
  ].join('\n');
}

function readingOf(reading: Reading): string {
  const { id, title } = reading;
  const range =
    'choices' in reading
      ? Object.entries(reading.choices).map(([value, words]) => `${value} ${words.zh} ${words.en}`).join('; ')
      : `${reading.min}–${reading.max} ${reading.unit.zh} ${reading.unit.en}`;
  return `${id}: ${title.zh} ${title.en}; default ${reading.default}; ${range}`;
}
