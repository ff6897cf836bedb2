import { registers, type Field } from '@federation/domain';
import type { Raw } from '../files/source.ts';
import { headingVariants, normal } from '../layout/heading.ts';
import { isBlankMark } from './flag.ts';
import { Fault, type Read } from './read.ts';
import { plain } from './text.ts';

const notALabel = new Fault('not-a-choice');

/**
 * What a person stands for, as a list of words in one cell: `残疾人亲友、基层一线`. Gives the fields that are said to hold;
 * of those that are not named nothing is known.
 */
export function readLabels(raw: Raw): Read {
  const text = plain(raw);
  if (text instanceof Fault) return text;
  if (text === '' || isBlankMark(text)) return undefined;
  const fields: string[] = [];
  for (const part of text.split(/[、，,/;；+＋ 和及与]/)) {
    if (part === '') continue;
    const field = labels.get(normal(part).replace(/代表$/, ''));
    if (field === undefined) return notALabel;
    fields.push(field);
  }
  return fields;
}

const labels = new Map(
  Object.entries(registers.people.fields as Readonly<Record<string, Field>>)
    .filter(([name, { kind }]) => kind === 'flag' || name === 'roleModel')
    .flatMap(([name, { title, synonyms }]) => [title.zh, ...synonyms].flatMap((word) => headingVariants(word).map((variant) => [variant.replace(/代表$/, ''), name] as const))),
);
