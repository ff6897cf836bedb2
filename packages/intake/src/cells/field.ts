import type { Field } from '@federation/domain';
import type { Raw } from '../files/source.ts';
import { choiceReader, choicesReader } from './choice.ts';
import { dateReader } from './date.ts';
import { flagReader } from './flag.ts';
import { readCertificateNumber, readCitizenNumber } from './identity.ts';
import { readNumber } from './number.ts';
import type { Read } from './read.ts';
import { readLiteral, readName, readText } from './text.ts';

/** What of a sheet bears on how its cells are read. */
export interface SheetManner {
  readonly from1904: boolean;
  readonly textOnly: boolean;
  /** Written by this package: text is taken to the letter. */
  readonly literal: boolean;
}

/** How the cells of a field are read in a sheet. Repeated contents are read once. */
export function fieldReader(name: string, field: Field, manner: SheetManner): (raw: Raw) => Read {
  switch (field.kind) {
    case 'text':
    case 'reference':
      if (manner.literal) return readLiteral;
      return name === 'name' ? readName : readText;
    case 'number':
      return readNumber;
    case 'flag':
      return remembered(flagReader([field.title.zh, ...field.synonyms]));
    case 'choice':
      return remembered(choiceReader(field.choices ?? {}));
    case 'choices':
      return remembered(choicesReader(field.choices ?? {}));
    case 'day':
    case 'partial-day':
      return remembered(dateReader({ ...manner, wholeDays: field.kind === 'day', open: name === 'to' }));
    case 'citizen-number':
      return readCitizenNumber;
    case 'certificate-number':
      return readCertificateNumber;
  }
}

const MEMORY = 20_000;

function remembered(read: (raw: Raw) => Read): (raw: Raw) => Read {
  const memory = new Map<Raw, Read>();
  return (raw) => {
    if (raw instanceof Date) return read(raw);
    const known = memory.get(raw);
    if (known !== undefined || memory.has(raw)) return known;
    const value = read(raw);
    if (memory.size < MEMORY) memory.set(raw, value);
    return value;
  };
}
